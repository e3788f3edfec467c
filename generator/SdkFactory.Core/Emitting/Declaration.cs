using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>Declarations in one line, as they stand in the emitted code.</summary>
public static class Declaration
{
    /// <summary>The property of <paramref name="member"/>.</summary>
    public static string Print(Member member) => Head(member) + " { get; init; }";

    /// <summary>The class of <paramref name="type"/>.</summary>
    public static string Print(ModelType type) => $"sealed class {type.Name}";

    /// <summary>The method of <paramref name="operation"/>.</summary>
    public static string Print(Operation operation) =>
        $"Task{ResultOf(operation)} {operation.Name}Async({(operation.Request is null ? "" : operation.Request + " request, ")}CancellationToken cancellationToken = default)";

    /// <summary>The property's part before the accessors.</summary>
    internal static string Head(Member member) => $"public {(member.MayBeAbsent ? "" : "required ")}{CSharpType.Print(member)} {member.Name}";

    /// <summary>What the task of an operation results in, as a type argument; nothing for a response without a body.</summary>
    internal static string ResultOf(Operation operation) => operation.Response switch
    {
        ResponseFormat.Json => $"<{CSharpType.Print(operation.ResponseType!)}>",
        ResponseFormat.Text => "<string>",
        ResponseFormat.Binary => "<global::System.IO.Stream>",
        _ => "",
    };
}
