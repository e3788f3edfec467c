using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Reading;

/// <summary>Reads a table row as a member: type, required marker, default, allowed values, description and example.</summary>
internal static class RowReader
{
    public static RowClaim Read(TableRow row, Dialect dialect, PageNotes notes)
    {
        var raw = row[Column.Description]?.Text ?? "";
        var type = Type(row, ref raw, dialect);
        var description = CellText.Plain(raw);
        var listed = ValueList.TakeFrom(ref description, dialect.EnumLists.Concat(dialect.EnumExamples).ToEquatableArray());
        var example = Example(row, dialect, ref listed);
        var values = Values(row, listed, example, ref description, notes);
        return new RowClaim(
            row.Key,
            row.Name,
            type,
            Required(row, dialect, notes),
            Default(row, dialect, notes),
            Tidy(description, dialect.SentenceEnd),
            example,
            values);
    }

    /// <summary>The type cell, and where that leaves room for it, the type that a note in the description names.</summary>
    private static TypeClaim Type(TableRow row, ref string description, Dialect dialect)
    {
        var type = TypeCell.Read(row[Column.Type]?.Raw ?? "", dialect);
        var isOpenList = type is { Kind: TypeClaimKind.Array, Element: null };
        return (isOpenList || type.Kind is TypeClaimKind.Any or TypeClaimKind.Object) && NestedType.TakeFrom(ref description, dialect) is { } nested
            ? isOpenList ? type with { Element = nested } : nested
            : type;
    }

    private static bool? Required(TableRow row, Dialect dialect, PageNotes notes)
    {
        if (row[Column.Required] is not { } cell)
        {
            return null;
        }

        var word = CellText.Word(cell.Raw);
        if (dialect.RequiredYes.Contains(word))
        {
            return true;
        }

        if (!dialect.RequiredNo.Contains(word))
        {
            notes.Report(Problems.UnknownRequiredMarker, row.Key, $"'{row.Name}' says '{word}' where the dialect knows {Words(dialect.RequiredYes)} and {Words(dialect.RequiredNo)}; it counts as optional.");
        }

        return false;
    }

    private static string? Default(TableRow row, Dialect dialect, PageNotes notes)
    {
        var text = CellText.Word(row[Column.Default]?.Raw ?? "");
        if (dialect.LostDefaults.Contains(text))
        {
            notes.Report(Problems.LostDefault, row.Key, $"The default of '{row.Name}' reads {text}: its value was lost; write it as JSON.");
            return null;
        }

        return text.Length == 0 || dialect.NoDefault.Contains(text) ? null : text;
    }

    private static ExampleCell? Example(TableRow row, Dialect dialect, ref List<string>? listed)
    {
        var raw = row[Column.Example]?.Text ?? "";
        listed = ValueList.TakeFrom(ref raw, dialect.EnumExamples) ?? listed;
        raw = raw.Trim();
        if (CodeSpan.Content(raw) is { } code)
        {
            return new ExampleCell(CellText.Unescaped(code), IsCode: true);
        }

        var plain = CellText.Plain(raw).Trim();
        return plain.Length > 0 ? new ExampleCell(plain, IsCode: false) : null;
    }

    /// <summary>
    /// The allowed values. The list is the truth and the bullets say what each value means; without a list the bullets are
    /// the values. A bullet that the list lacks stays in the description, so that nothing written is lost.
    /// </summary>
    private static EquatableArray<EnumValueClaim> Values(TableRow row, List<string>? listed, ExampleCell? example, ref string description, PageNotes notes)
    {
        var bullets = ValueList.TakeBullets(ref description);
        if (listed is null)
        {
            description = description.Trim();
            return bullets.Select(bullet => Spelled(bullet, row, example, notes)).GroupBy(bullet => bullet.Wire).Select(group => group.First()).ToEquatableArray();
        }

        var known = new HashSet<string>(listed);
        var surplus = bullets.Where(bullet => !known.Contains(bullet.Wire)).ToList();
        var described = bullets.GroupBy(bullet => bullet.Wire).ToDictionary(group => group.Key, group => group.First());
        if (bullets.Count > 0 && (surplus.Count > 0 || described.Count < known.Count))
        {
            notes.Report(
                Problems.EnumSourcesDisagree,
                row.Key,
                $"The values of '{row.Name}' are listed as {Words(listed)} and bulleted as {Words(bullets.Select(bullet => bullet.Wire))}; the list is used.");
        }

        description += string.Concat(surplus.Select(bullet => $"\n`{bullet.Wire}`: {bullet.Description}"));
        return listed
            .Select(value => described.TryGetValue(value, out var bullet) ? bullet : new EnumValueClaim(value, ""))
            .ToEquatableArray();
    }

    /// <summary>A bullet is prose; where the row's example spells its value in other letters, the example is what is sent.</summary>
    private static EnumValueClaim Spelled(EnumValueClaim bullet, TableRow row, ExampleCell? example, PageNotes notes)
    {
        var words = (example?.Text ?? "").Split(' ', ',', '"', '\'', '[', ']');
        var sent = words.Contains(bullet.Wire) ? null : words.FirstOrDefault(word => string.Equals(word, bullet.Wire, StringComparison.OrdinalIgnoreCase));
        if (sent is null)
        {
            return bullet;
        }

        notes.Report(Problems.EnumSourcesDisagree, row.Key, $"The value '{bullet.Wire}' of '{row.Name}' is spelled '{sent}' in the example; the example is used.");
        return bullet with { Wire = sent };
    }

    // Tools that print pages put a full stop behind whatever they print, on a line of its own behind a list.
    private static string Tidy(string description, string end)
    {
        var lines = description.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line != end);
        var text = string.Join("\n", lines);
        var length = text.Length;
        while (end.Length > 0 && length >= 2 * end.Length && string.CompareOrdinal(text, length - (2 * end.Length), end + end, 0, 2 * end.Length) == 0)
        {
            length -= end.Length;
        }

        return text.Substring(0, length);
    }

    private static string Words(IEnumerable<string> words) => string.Join(", ", words);
}
