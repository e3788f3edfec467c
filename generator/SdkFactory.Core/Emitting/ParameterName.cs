using SdkFactory.Settings;

namespace SdkFactory.Emitting;

/// <summary>A member's name as that of a parameter.</summary>
internal static class ParameterName
{
    /// <param name="memberName">The member.</param>
    /// <param name="method">The method that has the parameter and calls another of its name: letters without case would hide it.</param>
    public static string Make(string memberName, string method)
    {
        var name = char.ToLowerInvariant(memberName[0]) + memberName.Substring(1);
        return name == "cancellationToken" || name == method ? name + "Value" : Identifier.IsKeyword(name) ? "@" + name : name;
    }
}
