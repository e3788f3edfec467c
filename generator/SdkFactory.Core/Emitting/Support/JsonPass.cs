#nullable enable

namespace SdkFactory.Support;

/// <summary>One reading of a text: how strict it is, and which of its values their members cannot hold.</summary>
internal sealed class JsonPass
{
    private global::System.Collections.Generic.HashSet<long>? _misfits;

    internal JsonPass(JsonReading reading) => IsStrict = reading is JsonReading.Strict;

    /// <summary>Whether only what is documented is accepted.</summary>
    internal bool IsStrict { get; }

    /// <summary>Marks the value at a place of the text as one that its member cannot hold.</summary>
    /// <returns>False where it is marked already.</returns>
    internal bool TrySetAside(long place) => (_misfits ??= new()).Add(place);

    /// <summary>Whether the value that the reader stands on is one that its member cannot hold.</summary>
    internal bool IsMisfit(ref global::System.Text.Json.Utf8JsonReader reader) =>
        _misfits is not null && _misfits.Contains(reader.TokenStartIndex);
}
