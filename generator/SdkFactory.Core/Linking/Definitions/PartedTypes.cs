using System.Collections.Generic;
using SdkFactory.Diagnostics;
using SdkFactory.Linking.Operations;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Linking.Definitions;

/// <summary>After the fifth pass: a name means one type.</summary>
/// <param name="defined">What was defined.</param>
/// <param name="groups">The definitions under names that mean one type each.</param>
/// <param name="operations">The operations, which refer to these names.</param>
/// <param name="renamed">The definitions that are not as their pages have them.</param>
internal sealed class PartedTypes(DefinedTypes defined, TypeGroups groups, IReadOnlyList<DefinedOperation> operations, IReadOnlyList<RenamedDefinition> renamed)
{
    private readonly UnitIndex<Definition, RenamedDefinition> _renamed = new(renamed, item => item.Original);
    private readonly UnitIndex<NamedOperation, DefinedOperation> _operations = new(operations, operation => operation.Named);

    /// <summary>What was defined.</summary>
    public DefinedTypes Defined => defined;

    /// <summary>The definitions under names that mean one type each.</summary>
    public TypeGroups Groups => groups;

    /// <summary>The operations, which refer to these names.</summary>
    public IReadOnlyList<DefinedOperation> Operations => operations;

    /// <summary>The names that parted types got.</summary>
    public IReadOnlyList<PinnedName> Chosen { get; init; } = [];

    /// <summary>Which parted, and why.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The definition under its names; the instance of before where it is the same.</summary>
    public Definition TakeOver(Definition original, Definition now) => _renamed.Find(original) is { } known && known.Definition == now ? known.Definition : now;

    /// <summary>The operation under its names; the instance of before where it is the same.</summary>
    public DefinedOperation TakeOver(DefinedOperation now) =>
        _operations.Find(now.Named) is { } known && known.RequestDefinition == now.RequestDefinition && known.Request == now.Request && known.Response == now.Response && known.Chosen == now.Chosen ? known : now;
}
