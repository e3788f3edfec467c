using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Json;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>A value of a settings file. A method that reads answers null for a value of another kind, and says so at its place.</summary>
internal sealed class SettingValue(JsonValue json, SettingsText file)
{
    public SettingsText File => file;

    public Place Place => file.PlaceOf(json.Offset);

    public bool IsNull => json.Kind == JsonKind.Null;

    public bool IsObject => json.Kind == JsonKind.Object;

    /// <summary>The keys of an object; none for another kind.</summary>
    public IEnumerable<string> Keys => json.Members.Select(member => member.Name);

    /// <summary>The value of a key, for a reader that needs it before all others; null where it is absent.</summary>
    public SettingValue? Find(string key) => json.Find(key) is { } value ? new SettingValue(value, file) : null;

    /// <summary>Whether an object has all of <paramref name="keys"/>; a problem names those that it lacks.</summary>
    public bool HasAll(params string[] keys)
    {
        var missing = keys.Where(key => json.Find(key) is null).Select(Quoted.Word).ToList();
        if (IsObject && missing.Count > 0)
        {
            Report(Problems.InvalidValue, $"Expected {string.Join(" and ", missing)} here too, found none; it has no effect.");
        }

        return missing.Count == 0;
    }

    /// <summary>The members of an object, each key once.</summary>
    public IEnumerable<SettingMember> Members()
    {
        if (!IsObject)
        {
            ReportExpected("an object");
        }

        foreach (var member in json.Members)
        {
            if (ReferenceEquals(json.Find(member.Name), member.Value))
            {
                yield return new SettingMember(member.Name, member.NameOffset, new SettingValue(member.Value, file));
            }
            else
            {
                file.Report(Problems.InvalidValue, member.NameOffset, $"{Quoted.Word(member.Name)} stands again further down, so it has no effect here.");
            }
        }
    }

    /// <summary>What <paramref name="read"/> makes of each item of an array, without those that it cannot read.</summary>
    public EquatableArray<T>? List<T>(Func<SettingValue, T?> read)
        where T : class
    {
        if (json.Kind != JsonKind.Array)
        {
            ReportExpected("an array");
            return null;
        }

        return json.Items.Select(item => read(new SettingValue(item, file))).OfType<T>().ToEquatableArray();
    }

    /// <summary>A list of words, none of them empty.</summary>
    public EquatableArray<string>? Words() => List(item => item.NonEmpty("a word"));

    /// <summary>A list of what whole cells say; the empty word is the empty cell.</summary>
    public EquatableArray<string>? CellWords() => List(item => item.Text("a word, or \"\" for an empty cell", _ => true));

    /// <summary>A string; null, without a problem, for another kind.</summary>
    public string? TryText() => json.Kind == JsonKind.String ? json.Text : null;

    /// <summary>A string that is <paramref name="expected"/>.</summary>
    public string? Text(string expected, Func<string, bool> isExpected) =>
        TryText() is { } text && isExpected(text) ? text : Unexpected<string?>(expected);

    /// <summary>A string with at least one character.</summary>
    public string? NonEmpty(string expected) => Text(expected, text => text.Length > 0);

    /// <summary>A name that C# accepts.</summary>
    public string? Name() => Text($"a C# name of at most {Identifier.MaxLength} characters", Identifier.IsValid);

    /// <summary>A name that C# accepts for a type.</summary>
    public string? TypeName() => Text($"a C# type name of at most {Identifier.MaxLength} characters, with more than the letters a to z, of which C# makes keywords", Identifier.IsValidType);

    /// <summary>A path of an API.</summary>
    public string? ApiPath() => Text("a path that starts with a slash", text => text.StartsWith("/", StringComparison.Ordinal));

    /// <summary>An address that calls can go to.</summary>
    public string? Address() => Text("an absolute http or https address", IsAddress);

    /// <summary>True or false.</summary>
    public bool? Flag() => json.Kind switch
    {
        JsonKind.True => true,
        JsonKind.False => false,
        _ => Unexpected<bool?>("true or false"),
    };

    /// <summary>True, for a key that only ever switches something on; else false, with a problem.</summary>
    public bool True() => json.Kind == JsonKind.True || Unexpected<bool>("true");

    /// <summary>A whole number that is <paramref name="expected"/>.</summary>
    public long? WholeNumber(string expected, Func<long, bool> isExpected)
    {
        var isWhole = long.TryParse(json.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        return json.Kind == JsonKind.Number && isWhole && isExpected(number) ? number : Unexpected<long?>(expected);
    }

    /// <summary>The value of <typeparamref name="T"/> whose name is the word here, in lower case or in capitals.</summary>
    public T? OneOf<T>(bool capitals = false)
        where T : struct, Enum
    {
        var words = Enum.GetNames(typeof(T)).Select(name => capitals ? name.ToUpperInvariant() : name.ToLowerInvariant()).ToList();
        var found = TryText() is { } text ? words.IndexOf(text) : -1;
        return found >= 0
            ? (T)Enum.GetValues(typeof(T)).GetValue(found)
            : Unexpected<T?>("one of " + string.Join(", ", words.Select(Quoted.Word)));
    }

    /// <summary>Says what is wrong here.</summary>
    public void Report(ProblemKind kind, string message) => file.Report(kind, json.Offset, message);

    /// <summary>Says that the value cannot be used, and what could be.</summary>
    public void ReportExpected(string expected) =>
        Report(Problems.InvalidValue, $"Expected {expected}, found {Found}; it has no effect.");

    private string Found => json.Kind switch
    {
        JsonKind.Array => "an array",
        JsonKind.Object => "an object",
        JsonKind.String => Quoted.Word(json.Text),
        JsonKind.Number => Quoted.Short(json.Text),
        var word => word.ToString().ToLowerInvariant(),
    };

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);

    private T? Unexpected<T>(string expected)
    {
        ReportExpected(expected);
        return default;
    }
}
