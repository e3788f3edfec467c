using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>Prints a model as C#: the table of contents of the output.</summary>
public static class SdkEmitter
{
    /// <summary>All files of the SDK, ordered by name.</summary>
    public static EquatableArray<SourceFile> Emit(ApiModel model) => throw new System.NotImplementedException();
}
