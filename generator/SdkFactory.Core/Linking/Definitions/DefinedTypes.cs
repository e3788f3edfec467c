using System;
using System.Collections.Generic;
using SdkFactory.Linking.Operations;
using SdkFactory.Values;

namespace SdkFactory.Linking.Definitions;

/// <summary>After the fourth pass: what pages define, and the operations with the names of their types.</summary>
/// <param name="named">The operations before.</param>
/// <param name="pages">What each page defines.</param>
/// <param name="operations">The operations.</param>
/// <param name="groups">Everything that is defined, by name: structures, responses, requests.</param>
/// <param name="referenced">Every name that something gives to a value that is JSON.</param>
internal sealed class DefinedTypes(NamedOperations named, IReadOnlyList<OutlinedPage> pages, IReadOnlyList<DefinedOperation> operations, TypeGroups groups, Lazy<HashSet<string>> referenced)
{
    private readonly UnitIndex<SelectedPage, OutlinedPage> _pages = new(pages, page => page.Selected);
    private readonly UnitIndex<NamedOperation, DefinedOperation> _operations = new(operations, operation => operation.Named);

    /// <summary>The operations before.</summary>
    public NamedOperations Named => named;

    /// <summary>What each page defines.</summary>
    public IReadOnlyList<OutlinedPage> Pages => pages;

    /// <summary>The operations by client, and there by who chose first.</summary>
    public IReadOnlyList<DefinedOperation> Operations => operations;

    /// <summary>Everything that is defined, by name: structures, responses, requests.</summary>
    public TypeGroups Groups => groups;

    /// <summary>Every name that something gives to a value that is JSON.</summary>
    public Lazy<HashSet<string>> Referenced => referenced;

    /// <summary>What was made of a page; null for one that was not there.</summary>
    public OutlinedPage? Find(SelectedPage page, ref int next) => _pages.Find(page, ref next);

    /// <summary>What was made of an operation; null for one that was not there.</summary>
    public DefinedOperation? Find(NamedOperation operation, ref int next) => _operations.Find(operation, ref next);
}
