using System.Collections.Generic;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Members;
using SdkFactory.Model;

namespace SdkFactory.Linking.Modelling;

/// <summary>The request of an operation, and where its members travel.</summary>
/// <param name="Type">The request's type.</param>
/// <param name="Locations">Where each of its members travels, in the type's order.</param>
internal sealed record PlacedRequest(ValuedType Type, IReadOnlyList<Decided<ParameterLocation>> Locations);
