using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Operations;

/// <summary>A member of an operation's request: the case that is asked where it travels.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="WireName">The member's name as it is sent.</param>
/// <param name="Type">Its type.</param>
/// <param name="Overrides">What the settings say of it.</param>
internal sealed record ParameterEvidence(RoutedOperation Operation, string WireName, TypeClaim Type, IReadOnlyList<Override> Overrides)
{
    /// <summary>The operation's verb.</summary>
    public Verb Verb => Operation.Verb;

    /// <summary>The operation's path.</summary>
    public string Path => Operation.Path;

    /// <summary>Where the layout of the request table says that its rows travel.</summary>
    public ParameterStyle Style => Operation.Evidence.Claim.Style;

    /// <summary>Whether the path has a placeholder of its name.</summary>
    public bool FillsPath => System.Array.IndexOf(Operation.Placeholders, WireName) >= 0;

    /// <summary>Whether it can travel where somebody wants it to: in a path only at a placeholder, as a header only as one value.</summary>
    public bool CanTravel(ParameterLocation location) => location switch
    {
        ParameterLocation.Path => FillsPath,
        ParameterLocation.Header => Type.IsScalar,
        _ => true,
    };
}
