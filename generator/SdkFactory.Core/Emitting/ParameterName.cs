using SdkFactory.Settings;

namespace SdkFactory.Emitting;

/// <summary>A member's name as that of a parameter.</summary>
internal static class ParameterName
{
    public static string Of(string memberName)
    {
        var name = char.ToLowerInvariant(memberName[0]) + memberName.Substring(1);
        return name == "cancellationToken" ? "cancellationTokenValue" : Identifier.IsKeyword(name) ? "@" + name : name;
    }
}
