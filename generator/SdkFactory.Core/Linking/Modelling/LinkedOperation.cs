using System.Collections.Generic;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Deciding;
using SdkFactory.Model;

namespace SdkFactory.Linking.Modelling;

/// <summary>An operation of the model with all that was decided about it.</summary>
/// <param name="Folder">The top folder, which is the client's.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Decisions">The decided facts, in the order in which people read them.</param>
/// <param name="Problems">What there is to say of its response.</param>
internal sealed record LinkedOperation(string Folder, Operation Operation, IReadOnlyList<DecidedFact> Decisions, IReadOnlyList<Problem> Problems);
