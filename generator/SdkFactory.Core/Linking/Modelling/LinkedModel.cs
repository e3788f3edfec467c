using System.Collections.Generic;
using SdkFactory.Linking.Members;
using SdkFactory.Linking.Operations;
using SdkFactory.Values;

namespace SdkFactory.Linking.Modelling;

/// <summary>After the last pass: types, enums and operations as they are emitted, with all that was decided about them.</summary>
/// <param name="placed">What was placed.</param>
/// <param name="made">The types, in the order in which they were made.</param>
/// <param name="types">The types, ordered by C# name.</param>
/// <param name="enums">The enums, ordered by name.</param>
/// <param name="operations">The operations that are emitted.</param>
internal sealed class LinkedModel(
    PlacedOperations placed,
    IReadOnlyList<LinkedType> made,
    IReadOnlyList<LinkedType> types,
    IReadOnlyList<LinkedEnum> enums,
    IReadOnlyList<LinkedOperation> operations)
{
    private readonly UnitIndex<ValuedType, LinkedType> _types = new(made, type => type.Valued);
    private readonly UnitIndex<PlacedOperation, LinkedOperation> _operations = new(operations, operation => operation.Placed);
    private readonly UnitIndex<NamedEnum, LinkedEnum> _enums = new(enums, item => item.Named);

    /// <summary>What was linked.</summary>
    public LinkInput Input => placed.Named.Valued.Merged.Parted.Defined.Named.Routed.Selected.Input;

    /// <summary>What was placed.</summary>
    public PlacedOperations Placed => placed;

    /// <summary>The types, ordered by C# name.</summary>
    public IReadOnlyList<LinkedType> Types => types;

    /// <summary>The enums, ordered by name.</summary>
    public IReadOnlyList<LinkedEnum> Enums => enums;

    /// <summary>The operations that are emitted.</summary>
    public IReadOnlyList<LinkedOperation> Operations => operations;

    /// <summary>What was made of a type; null for one that was not there.</summary>
    public LinkedType? Find(ValuedType type, ref int next) => _types.Find(type, ref next);

    /// <summary>What was made of an operation; null for one that was not there.</summary>
    public LinkedOperation? Find(PlacedOperation operation, ref int next) => _operations.Find(operation, ref next);

    /// <summary>What was made of an enum; null for one that was not there.</summary>
    public LinkedEnum? Find(NamedEnum named, ref int next) => _enums.Find(named, ref next);
}
