#nullable enable

namespace SdkFactory.Support;

/// <summary>
/// Leads from an enum to its <see cref="IEnumText{TEnum}"/> where the enum is only a type argument. The other part of
/// this class compares type arguments, which the compilers to machine code fold: nothing is looked up or registered.
/// </summary>
internal static partial class EnumTexts
{
    /// <summary>The wire value of a member; a value that is no member is an <see cref="global::System.ArgumentOutOfRangeException"/>.</summary>
    internal static partial string Wire<TEnum>(TEnum value)
        where TEnum : struct, global::System.Enum;

    /// <summary>Finds the member of a wire value.</summary>
    internal static partial bool TryParse<TEnum>(global::System.ReadOnlySpan<byte> utf8, out TEnum value)
        where TEnum : struct, global::System.Enum;
}
