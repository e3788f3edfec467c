namespace SdkFactory.Support;

/// <summary>An enum as the emitter writes it.</summary>
public enum PipelineFunctionScene
{
    PreRegister,
    PostRegister,
}
