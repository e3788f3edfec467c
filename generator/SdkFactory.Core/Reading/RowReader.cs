using System.Collections.Generic;
using System.Linq;
using System.Text;
using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>Reads a table row as a member: type, required marker, default, allowed values, description and example.</summary>
internal static class RowReader
{
    public static RowClaim Read(TableRow row, Dialect dialect, PageNotes notes)
    {
        var raw = row[Column.Description]?.Text ?? "";
        var (type, typeSource) = Type(row, ref raw, dialect);
        var description = CellText.Plain(raw);
        var values = new List<ValueClaim>();
        Listed(ValueSource.DescriptionList, ValueList.TakeFrom(ref description, dialect.EnumLists, dialect.EnumExamples), values);
        var example = Example(row, dialect, values);
        values.AddRange(ValueList.TakeBullets(ref description));
        return new RowClaim(
            row.Key,
            row.Name,
            type,
            Required(row, dialect, notes),
            Default(row, dialect, notes),
            Tidy(description, dialect.SentenceEnd),
            example,
            values.ToEquatableArray(),
            typeSource);
    }

    /// <summary>The type cell, and where that leaves room for it, the type that a note in the description names.</summary>
    private static (TypeClaim Type, TypeSource Source) Type(TableRow row, ref string description, Dialect dialect)
    {
        var type = row[Column.Type] is { } cell ? TypeCell.Read(cell.Source, cell.Start, cell.End, dialect) : TypeCell.Read("", dialect);
        var isOpenList = type is { Kind: TypeClaimKind.Array, Element: null };
        return (isOpenList || type.Kind is TypeClaimKind.Any or TypeClaimKind.Object) && NestedType.TakeFrom(ref description, dialect) is { } nested
            ? (isOpenList ? type with { Element = nested } : nested, TypeSource.NestedType)
            : (type, TypeSource.Cell);
    }

    private static void Listed(ValueSource source, List<string>? listed, List<ValueClaim> values)
    {
        if (listed is not null)
        {
            values.AddRange(listed.Select(value => new ValueClaim(source, value)));
        }
    }

    private static bool? Required(TableRow row, Dialect dialect, PageNotes notes)
    {
        if (row[Column.Required] is not { } cell)
        {
            return null;
        }

        var word = cell.Word;
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
        var text = row[Column.Default]?.Word ?? "";
        if (dialect.LostDefaults.Contains(text))
        {
            notes.Report(Problems.LostDefault, row.Key, $"The default of '{row.Name}' reads {text}: its value was lost; write it as JSON.");
            return null;
        }

        return text.Length == 0 || dialect.NoDefault.Contains(text) ? null : text;
    }

    private static ExampleCell? Example(TableRow row, Dialect dialect, List<ValueClaim> values)
    {
        var raw = row[Column.Example]?.Text ?? "";
        Listed(ValueSource.ExampleList, ValueList.TakeFrom(ref raw, dialect.EnumExamples), values);
        raw = raw.Trim();
        if (CodeSpan.Content(raw) is { } code)
        {
            return new ExampleCell(CellText.Unescaped(code), IsCode: true);
        }

        var plain = CellText.Plain(raw).Trim();
        return plain.Length > 0 ? new ExampleCell(plain, IsCode: false) : null;
    }

    // Tools that print pages put a full stop behind whatever they print, on a line of its own behind a list.
    private static string Tidy(string description, string end)
    {
        var text = description.IndexOf('\n') < 0 ? description.Trim() : TidyLines(description, end);
        if (text == end)
        {
            return "";
        }

        var length = text.Length;
        while (end.Length > 0 && length >= 2 * end.Length && string.CompareOrdinal(text, length - (2 * end.Length), end + end, 0, 2 * end.Length) == 0)
        {
            length -= end.Length;
        }

        return length == text.Length ? text : text.Substring(0, length);
    }

    private static string TidyLines(string description, string end)
    {
        var text = new StringBuilder(description.Length);
        for (var start = 0; start < description.Length;)
        {
            var behind = TextParts.LineEnd(description, start, description.Length);
            var (first, last) = TextParts.Trim(description, start, behind);
            if (first < last && !(last - first == end.Length && TextParts.StartsWith(description, first, last, end)))
            {
                text.Append(text.Length > 0 ? "\n" : "").Append(description, first, last - first);
            }

            start = behind + 1;
        }

        return text.ToString();
    }

    private static string Words(IEnumerable<string> words) => string.Join(", ", words);
}
