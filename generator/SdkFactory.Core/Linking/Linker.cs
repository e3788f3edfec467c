using System.Collections.Generic;
using System.Threading;
using SdkFactory.Claims;
using SdkFactory.Linking.Definitions;
using SdkFactory.Linking.Members;
using SdkFactory.Linking.Modelling;
using SdkFactory.Linking.Operations;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>
/// Makes one model of all pages: a list of passes, each a function from what the one before it made. A pass works on units:
/// pages, types, operations. A unit that was made of the same instances before is taken over.
/// </summary>
public static class Linker
{
    /// <summary>Links <paramref name="pages"/>; their order does not matter.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="before">What was linked last; what still holds of it is not done again. The result is the same without it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Linkage Link(IEnumerable<ApiPage> pages, SdkSettings settings, Linkage? before = null, CancellationToken cancellationToken = default)
    {
        var input = new LinkInput(pages, settings);

        // What the settings say is in every unit.
        before = before is not null && before.Linked.Input.Settings == settings ? before : null;
        var was = before?.Linked;
        var wasValued = was?.Placed.Named.Valued;
        var wasParted = wasValued?.Merged.Parted;
        var wasNamed = wasParted?.Defined.Named;

        var selected = OperationSelecting.Select(input, wasNamed?.Routed.Selected);
        var routed = OperationRouting.Route(selected);
        var named = OperationNaming.Name(routed, wasNamed);
        var defined = TypeDefining.Define(named, wasParted?.Defined);
        var parted = ConflictParting.Part(defined, wasParted);
        cancellationToken.ThrowIfCancellationRequested();
        var merged = TypeMerging.Merge(parted, wasValued?.Merged);
        var observed = ExampleObserving.Observe(merged, wasValued?.Observed);
        cancellationToken.ThrowIfCancellationRequested();
        var valued = ValueDeciding.Decide(observed, wasValued);
        var titled = TypeNaming.Name(valued, was?.Placed.Named);
        var placed = ParameterPlacing.Place(titled, was?.Placed);
        var linked = ModelLinking.Link(placed, was, cancellationToken);
        return LinkageMaking.Make(linked, before);
    }
}
