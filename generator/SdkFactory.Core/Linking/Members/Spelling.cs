using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Claims;

namespace SdkFactory.Linking.Members;

/// <summary>Bulleted values as they are sent: the row's example shows their letters.</summary>
internal static class Spelling
{
    /// <summary>The bullets' values as the example spells them; where it has one in capitals, it has all.</summary>
    public static IEnumerable<EnumValue> Correct(RowClaim row, ValueSource source)
    {
        var shown = Shown(row);
        var bullets = row.Values.Where(value => value.Source == source).ToList();
        var shouts = bullets.Exists(bullet => shown.TryGetValue(bullet.Wire, out var sent) && sent != bullet.Wire && !sent.Any(char.IsLower));
        return bullets.Select(bullet => new EnumValue(
            shown.TryGetValue(bullet.Wire, out var sent) ? sent : shouts ? bullet.Wire.ToUpperInvariant() : bullet.Wire,
            bullet.Description));
    }

    private static Dictionary<string, string> Shown(RowClaim row)
    {
        var shown = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var words = (row.Example?.Text ?? "").Split(' ', ',', '"', '\'', '[', ']');
        var named = new HashSet<string>(row.Values.Select(value => value.Wire));
        foreach (var word in words.OrderBy(word => !named.Contains(word)))
        {
            // An exact spelling stands before any other.
            if (!shown.ContainsKey(word))
            {
                shown.Add(word, word);
            }
        }

        return shown;
    }
}
