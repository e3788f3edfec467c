using SdkFactory.Linking.Deciding;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>A type with its C# name.</summary>
/// <param name="Decision">Its name.</param>
/// <param name="Origin">The section that defines it.</param>
/// <param name="HasOverrides">Whether the settings say anything of it.</param>
internal sealed record NamedType(Decided<string> Decision, Origin Origin, bool HasOverrides);
