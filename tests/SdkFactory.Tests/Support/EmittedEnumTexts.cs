using System;

namespace SdkFactory.Support;

/// <summary>The part of <see cref="EnumTexts"/> that the emitter writes.</summary>
internal static partial class EnumTexts
{
    internal static partial string Wire<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        if (typeof(TEnum) == typeof(PipelineFunctionScene))
        {
            return PipelineFunctionSceneText.Wire((PipelineFunctionScene)(object)value);
        }

        throw new NotSupportedException();
    }

    internal static partial bool TryParse<TEnum>(ReadOnlySpan<byte> utf8, out TEnum value)
        where TEnum : struct, Enum
    {
        if (typeof(TEnum) == typeof(PipelineFunctionScene))
        {
            bool found = PipelineFunctionSceneText.TryParse(utf8, out PipelineFunctionScene member);
            value = (TEnum)(object)member;
            return found;
        }

        value = default;
        return false;
    }
}
