using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;

namespace SdkFactory.Linking.Members;

/// <summary>Says where the sources of a row's values differ, and keeps what became no value.</summary>
internal static class ValueNotes
{
    /// <summary>Reports what differs within one row.</summary>
    public static IEnumerable<Problem> Report(SourceRow row)
    {
        if (row.Claim.Values.Count == 0 || row.Claim.Values.Where(value => !IsListed(value)).ToList() is not { Count: > 0 } bullets)
        {
            yield break;
        }

        if (bullets.Count < row.Claim.Values.Count)
        {
            var listed = new HashSet<string>(row.Claim.Values.Where(IsListed).Select(value => value.Wire));
            if (bullets.Exists(bullet => bullet.Source == ValueSource.Bullet) && !listed.SetEquals(bullets.Select(bullet => bullet.Wire)))
            {
                yield return Problem.At(
                    Problems.EnumSourcesDisagree,
                    row.Ref.Page,
                    $"The values of '{row.Claim.WireName}' are listed as {string.Join(", ", listed)} and bulleted as {string.Join(", ", bullets.Select(bullet => bullet.Wire))}; the list is used.",
                    row.Ref.Key);
            }

            yield break;
        }

        var source = bullets[0].Source;
        foreach (var (said, sent) in bullets.Where(bullet => bullet.Source == source).Zip(Spelling.Correct(row.Claim, source), (said, sent) => (said.Wire, sent.Wire)).Where(pair => pair.Item1 != pair.Item2))
        {
            yield return Problem.At(Problems.EnumSourcesDisagree, row.Ref.Page, $"The value '{said}' of '{row.Claim.WireName}' is spelled '{sent}' in the example; the example is used.", row.Ref.Key);
        }
    }

    /// <summary>The description, with what names no value of the member: nothing written is lost.</summary>
    public static string Describe(RowClaim row, EnumValues values)
    {
        if (row.Values.Count == 0)
        {
            return row.Description.Trim();
        }

        var known = new HashSet<string>(values.Items.Select(item => item.Wire), StringComparer.OrdinalIgnoreCase);
        var kept = row.Values
            .Where(value => !known.Contains(value.Wire))
            .GroupBy(value => value.Wire)
            .Select(group => $"`{group.Key}`: {group.Select(value => value.Description).FirstOrDefault(text => text.Length > 0)}");
        return string.Join("\n", new[] { row.Description }.Concat(kept).Where(line => line.Length > 0)).Trim();
    }

    private static bool IsListed(ValueClaim value) => value.Source is ValueSource.ExampleList or ValueSource.DescriptionList;
}
