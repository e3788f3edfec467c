using System.Collections.Generic;
using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>An enum with its names.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Members">Its values.</param>
/// <param name="Owners">The members that share it.</param>
internal sealed record NamedEnum(string Name, string Summary, EquatableArray<EnumMember> Members, IReadOnlyList<EnumOwner> Owners);
