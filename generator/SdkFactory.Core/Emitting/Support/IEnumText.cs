#nullable enable

namespace SdkFactory.Support;

/// <summary>What the members of an enum are called on the wire.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal interface IEnumText<TEnum>
    where TEnum : struct, global::System.Enum
{
    /// <summary>The wire value of a member; a value that is no member is an <see cref="global::System.ArgumentOutOfRangeException"/>.</summary>
    static abstract string Wire(TEnum value);

    /// <summary>Finds the member of a wire value.</summary>
    static abstract bool TryParse(global::System.ReadOnlySpan<byte> utf8, out TEnum value);
}
