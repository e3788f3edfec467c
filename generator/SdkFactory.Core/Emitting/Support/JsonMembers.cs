#nullable enable

namespace SdkFactory.Support;

/// <summary>Walks the members of an object, and keeps those that its type does not know.</summary>
internal static class JsonMembers
{
    /// <summary>Checks that the reader stands on an object's start.</summary>
    internal static void Begin(ref global::System.Text.Json.Utf8JsonReader reader)
    {
        if (reader.TokenType is not global::System.Text.Json.JsonTokenType.StartObject)
        {
            throw JsonFault.Unexpected(ref reader, "an object");
        }
    }

    /// <summary>Moves from the object's start, or from the end of a member's value, to the next member's value.</summary>
    /// <returns>False at the end of the object.</returns>
    internal static bool Next(
        ref global::System.Text.Json.Utf8JsonReader reader,
        out global::System.ReadOnlySpan<byte> name)
    {
        if (reader.Read() && reader.TokenType is global::System.Text.Json.JsonTokenType.PropertyName)
        {
            name = JsonScalar.Text(ref reader);
            return reader.Read();
        }

        name = default;
        return false;
    }

    /// <summary>The same, but for values that their members cannot hold, which are kept.</summary>
    internal static bool Next(
        ref global::System.Text.Json.Utf8JsonReader reader,
        JsonPass pass,
        ref global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? unknown,
        out global::System.ReadOnlySpan<byte> name)
    {
        while (Next(ref reader, out name))
        {
            if (!pass.IsMisfit(ref reader))
            {
                return true;
            }

            Keep(ref unknown, name, ref reader);
        }

        return false;
    }

    /// <summary>Whether a member's name is the one that is known.</summary>
    internal static bool Is(global::System.ReadOnlySpan<byte> name, global::System.ReadOnlySpan<byte> known) =>
        global::System.MemoryExtensions.SequenceEqual(name, known);

    /// <summary>What a member is called where it is written; only what JSON demands is escaped.</summary>
    internal static global::System.Text.Json.JsonEncodedText Name(string name) =>
        global::System.Text.Json.JsonEncodedText.Encode(name, JsonBytes.Encoder);

    /// <summary>Throws where a required member of <typeparamref name="T"/> is null.</summary>
    internal static void Require<T>(object? value, string name) => Require<T>(value is not null, name);

    /// <summary>Throws where a required member of <typeparamref name="T"/> has no value.</summary>
    internal static void Require<T>(bool hasValue, string name)
    {
        if (!hasValue)
        {
            throw JsonFault.Missing<T>(name);
        }
    }

    /// <summary>Keeps the member that the reader stands on; the last one of a name wins.</summary>
    internal static void Keep(
        ref global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? unknown,
        scoped global::System.ReadOnlySpan<byte> name,
        ref global::System.Text.Json.Utf8JsonReader reader)
    {
        unknown ??= new global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>(
            global::System.StringComparer.Ordinal);
        unknown[global::System.Text.Encoding.UTF8.GetString(name)] = global::System.Text.Json.JsonElement.ParseValue(ref reader);
    }

    /// <summary>Writes the members that were kept.</summary>
    internal static void WriteKept(
        global::System.Text.Json.Utf8JsonWriter writer,
        global::System.Collections.Generic.IDictionary<string, global::System.Text.Json.JsonElement>? unknown)
    {
        if (unknown is null)
        {
            return;
        }

        foreach (global::System.Collections.Generic.KeyValuePair<string, global::System.Text.Json.JsonElement> member
            in unknown)
        {
            writer.WritePropertyName(member.Key);
            AnyJson.Write(writer, member.Value);
        }
    }
}
