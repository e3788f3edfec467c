using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>A member's declaration in one line, as it stands in the emitted type.</summary>
public static class Declaration
{
    /// <summary>The property of <paramref name="member"/>.</summary>
    public static string Of(Member member) => Head(member) + " { get; init; }";

    /// <summary>Its part before the accessors.</summary>
    internal static string Head(Member member) => $"public {(member.MayBeAbsent ? "" : "required ")}{CSharpType.Of(member)} {member.Name}";
}
