using System.Collections.Generic;

namespace SdkFactory.Json;

/// <summary>A JSON value that knows where it stands in its text.</summary>
public sealed class JsonValue
{
    // Fewer than these are searched as fast as they are indexed.
    private const int FewMembers = 16;

    private Dictionary<string, JsonValue>? _byName;

    internal JsonValue(JsonKind kind, int offset, string text = "", IReadOnlyList<JsonValue>? items = null, IReadOnlyList<JsonMember>? members = null)
    {
        Kind = kind;
        Offset = offset;
        Text = text;
        Items = items ?? [];
        Members = members ?? [];
    }

    /// <summary>What the value is.</summary>
    public JsonKind Kind { get; }

    /// <summary>Where the value starts in the text.</summary>
    public int Offset { get; }

    /// <summary>The decoded text of a string, or a number exactly as it is written; empty for other kinds.</summary>
    public string Text { get; }

    /// <summary>The items of an array; empty for other kinds.</summary>
    public IReadOnlyList<JsonValue> Items { get; }

    /// <summary>The members of an object in the text's order, names that stand twice included; empty for other kinds.</summary>
    public IReadOnlyList<JsonMember> Members { get; }

    /// <summary>The value of the last member called <paramref name="name"/>; null where there is none.</summary>
    public JsonValue? Find(string name)
    {
        if (Members.Count > FewMembers)
        {
            return (_byName ??= Index()).TryGetValue(name, out var found) ? found : null;
        }

        for (var index = Members.Count - 1; index >= 0; index--)
        {
            if (Members[index].Name == name)
            {
                return Members[index].Value;
            }
        }

        return null;
    }

    private Dictionary<string, JsonValue> Index()
    {
        var byName = new Dictionary<string, JsonValue>(Members.Count);
        foreach (var member in Members)
        {
            byName[member.Name] = member.Value;
        }

        return byName;
    }
}
