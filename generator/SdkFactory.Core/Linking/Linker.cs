using System.Collections.Generic;
using System.Threading;
using SdkFactory.Claims;
using SdkFactory.Linking.Definitions;
using SdkFactory.Linking.Members;
using SdkFactory.Linking.Modelling;
using SdkFactory.Linking.Operations;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>Makes one model of all pages: a list of passes, each a function from what the one before it made.</summary>
public static class Linker
{
    /// <summary>Links <paramref name="pages"/>; their order does not matter.</summary>
    public static Linkage Link(IEnumerable<ApiPage> pages, SdkSettings settings, CancellationToken cancellationToken = default) =>
        Decide(pages, settings, cancellationToken).Linkage;

    /// <summary>Links <paramref name="pages"/>, and keeps why everything is what it is.</summary>
    public static (Linkage Linkage, Explanations Explanations) Decide(IEnumerable<ApiPage> pages, SdkSettings settings, CancellationToken cancellationToken = default)
    {
        var selected = OperationSelecting.Select(new LinkInput(pages, settings));
        var routed = OperationRouting.Route(selected);
        var named = OperationNaming.Name(routed);
        var defined = TypeDefining.Define(named);
        var parted = ConflictParting.Part(defined);
        cancellationToken.ThrowIfCancellationRequested();
        var merged = TypeMerging.Merge(parted);
        var observed = ExampleObserving.Observe(merged);
        cancellationToken.ThrowIfCancellationRequested();
        var valued = ValueDeciding.Decide(observed);
        var titled = TypeNaming.Name(valued);
        var placed = ParameterPlacing.Place(titled);
        var linked = ModelLinking.Link(placed, cancellationToken);
        return (LinkageMaking.Make(linked), new Explanations(linked));
    }
}
