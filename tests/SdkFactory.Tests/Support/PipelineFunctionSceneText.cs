using System;

namespace SdkFactory.Support;

/// <summary>The wire values of an enum, as the emitter writes them.</summary>
internal readonly struct PipelineFunctionSceneText : IEnumText<PipelineFunctionScene>
{
    public static string Wire(PipelineFunctionScene value) => value switch
    {
        PipelineFunctionScene.PreRegister => "PRE_REGISTER",
        PipelineFunctionScene.PostRegister => "POST_REGISTER",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static bool TryParse(ReadOnlySpan<byte> utf8, out PipelineFunctionScene value)
    {
        if (JsonScalar.Equals(utf8, "PRE_REGISTER"u8))
        {
            value = PipelineFunctionScene.PreRegister;
            return true;
        }

        if (JsonScalar.Equals(utf8, "POST_REGISTER"u8))
        {
            value = PipelineFunctionScene.PostRegister;
            return true;
        }

        value = default;
        return false;
    }
}
