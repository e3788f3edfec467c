using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Emitting;

/// <summary>
/// The table of contents of the output: which files exist, and what stands in each. What only one operation has stands in
/// its file, so that page and code are read side by side; what several share has a file of its own.
/// </summary>
public sealed class FilePlanner
{
    private const string Support = "Support/";
    private const string Models = "Models/";

    private readonly ApiModel _model;
    private readonly FilePlans? _before;
    private readonly List<FilePlan> _planned;

    // A request mostly stands in the file of its operation.
    private readonly Lazy<Dictionary<string, ModelType>> _byName;

    private FilePlanner(ApiModel model, FilePlans? before)
    {
        _model = model;
        _before = before;
        _planned = new List<FilePlan>(before?.Planned.Count ?? 0);
        _byName = new(() => model.Types.ToDictionary(type => type.Name, StringComparer.Ordinal));
    }

    /// <summary>All files of the SDK.</summary>
    /// <param name="model">The model.</param>
    /// <param name="before">What was planned last: a plan that is the same is the same instance.</param>
    public static FilePlans Plan(ApiModel model, FilePlans? before = null) => new FilePlanner(model, before).Plan();

    private FilePlans Plan()
    {
        var types = ByHome(_model.Types, type => type.Home);
        var enums = ByHome(_model.Enums, type => type.Home);
        foreach (var client in _model.Clients)
        {
            var head = new ClientHead(client.Name, client.Folder, client.BaseAddress);
            Add(new FilePlan.ClientFile(Head(client.Name), head));
            foreach (var operation in client.Operations)
            {
                AddOperation(head, operation, In(types, operation), In(enums, operation));
            }
        }

        foreach (var type in _model.Types)
        {
            if (type.Home is null)
            {
                Add(new FilePlan.TypeFile(Head(Models + type.Name), type));
            }
        }

        foreach (var item in _model.Enums)
        {
            if (item.Home is null)
            {
                Add(new FilePlan.EnumFile(Head(Models + item.Name), item));
            }
        }

        AddSupport();
        return new FilePlans(_planned, _before);
    }

    private void AddOperation(ClientHead client, Operation operation, List<ModelType> types, List<ModelEnum> enums)
    {
        var request = operation.Request is null ? null : types.Find(type => type.Name == operation.Request) ?? _byName.Value[operation.Request];

        // As a reader meets them: what goes out, what comes back, what these are made of.
        var ranked = types.Count < 2 ? types : [.. types.OrderBy(type => type.Name == operation.Request ? 0 : type.Name == operation.ResponseType?.Name ? 1 : 2)];
        Add(new FilePlan.OperationFile(Head($"{client.Folder}/{operation.Name}"), client, operation, request, ranked.ToEquatableArray(), enums.ToEquatableArray()));
    }

    private void AddSupport()
    {
        foreach (var name in SupportFiles.Names)
        {
            Add(new FilePlan.Support(Head(Support + name), name));
        }

        var enums = _model.Enums.Select(type => type.Name).ToEquatableArray();
        Add(new FilePlan.EnvelopeNames(Head(Support + "ApiEnvelope.Names"), _model.Envelope));
        Add(new FilePlan.EnumTexts(Head(Support + "EnumTexts.Members"), enums));
        Add(new FilePlan.JsonTypes(Head(Support + "ApiJsonResolver.Types"), _model.Types.Where(type => type.HasJson).Select(type => type.Name).ToEquatableArray(), enums));
    }

    // An equal file that stood in this place before is taken over, unless one came or went before it.
    private void Add(FilePlan plan) =>
        _planned.Add(_before is not null && _planned.Count < _before.Planned.Count && _before.Planned[_planned.Count] is var last && last == plan ? last : plan);

    private FileHead Head(string name) => new(name, _model.Namespace, _model.Accessibility);

    private static Dictionary<Origin, List<T>> ByHome<T>(EquatableArray<T> items, Func<T, Origin?> home)
    {
        var byHome = new Dictionary<Origin, List<T>>();
        foreach (var item in items)
        {
            if (home(item) is { } operation)
            {
                if (!byHome.TryGetValue(operation, out var some))
                {
                    byHome.Add(operation, some = new(2));
                }

                some.Add(item);
            }
        }

        return byHome;
    }

    private static List<T> In<T>(Dictionary<Origin, List<T>> byHome, Operation operation) => byHome.TryGetValue(operation.Origin, out var some) ? some : Empty<T>.List;

    private static class Empty<T>
    {
        public static readonly List<T> List = [];
    }
}
