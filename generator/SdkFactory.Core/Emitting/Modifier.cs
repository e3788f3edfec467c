using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>The access modifier of emitted types.</summary>
internal static class Modifier
{
    public static string Print(Accessibility accessibility) => accessibility == Accessibility.Internal ? "internal" : "public";
}
