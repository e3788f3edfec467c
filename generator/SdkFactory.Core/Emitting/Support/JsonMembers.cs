#nullable enable

namespace SdkFactory.Support;

/// <summary>Walks the members of an object, and keeps those that its type does not know and those that do not fit.</summary>
internal ref struct JsonMembers
{
    private readonly JsonReadContext _context;
    private readonly string _type;

    // The known members among those that are kept; null where there are none.
    private global::System.Collections.Generic.HashSet<string>? _misfits;

    /// <summary>Before the first member; the reader stands on the object's start.</summary>
    internal JsonMembers(JsonReadContext context, string type)
    {
        _context = context;
        _type = type;
    }

    /// <summary>The name of the member whose value the reader stands on.</summary>
    internal global::System.ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The members that are kept, by name; null where there are none.</summary>
    internal global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? Kept { get; private set; }

    /// <summary>What a member is called where it is written; only what JSON demands is escaped.</summary>
    internal static global::System.Text.Json.JsonEncodedText Encode(string name) =>
        global::System.Text.Json.JsonEncodedText.Encode(name, JsonBytes.Encoder);

    /// <summary>Writes the members that were kept.</summary>
    internal static void Write(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? kept)
    {
        if (kept is null)
        {
            return;
        }

        foreach (global::System.Collections.Generic.KeyValuePair<string, global::System.Text.Json.JsonElement> member
            in kept)
        {
            writer.WritePropertyName(member.Key);
            AnyJson.Write(writer, member.Value);
        }
    }

    /// <summary>Moves from the object's start, or from the end of a member's value, to the next member's value.</summary>
    /// <returns>False at the end of the object.</returns>
    internal bool Next(scoped ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (_context.HasMisfit)
        {
            KeepMisfit(ref reader);
        }
        else if (_misfits is not null)
        {
            DropMisfit();
        }

        if (reader.Read() && reader.TokenType is global::System.Text.Json.JsonTokenType.PropertyName)
        {
            Name = JsonScalar.Text(ref reader);
            return reader.Read();
        }

        return false;
    }

    /// <summary>Whether the member is the one of a name that is known.</summary>
    internal readonly bool Is(global::System.ReadOnlySpan<byte> known) => JsonScalar.Equals(Name, known);

    /// <summary>Keeps the member; the last one of a name wins.</summary>
    internal void Keep(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        Kept ??= new global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>(
            global::System.StringComparer.Ordinal);
        Kept[Decode()] = global::System.Text.Json.JsonElement.ParseValue(ref reader);
    }

    /// <summary>Throws where a required member is null.</summary>
    internal readonly void Require(object? value, string name) => Require(value is not null, name);

    /// <summary>Throws where a required member has no value.</summary>
    internal readonly void Require(bool hasValue, string name)
    {
        if (!hasValue)
        {
            throw new JsonFault(_type, name, "It is required, but missing or null.");
        }
    }

    private void KeepMisfit(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (_context.IsStrict)
        {
            throw new JsonFault(_type, Decode(), _context.Explain());
        }

        _context.Forget();
        Keep(ref reader);
        _misfits ??= new global::System.Collections.Generic.HashSet<string>(global::System.StringComparer.Ordinal);
        _ = _misfits.Add(Decode());
    }

    // The value that was read last has the name of one that did not fit, perhaps.
    private void DropMisfit()
    {
        string name = Decode();
        if (_misfits!.Remove(name) && Kept!.Remove(name) && Kept.Count == 0)
        {
            Kept = null;
        }
    }

    private readonly string Decode() => global::System.Text.Encoding.UTF8.GetString(Name);
}
