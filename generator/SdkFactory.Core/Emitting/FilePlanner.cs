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
public static class FilePlanner
{
    private const string Support = "Support/";
    private const string Models = "Models/";

    /// <summary>All files of the SDK, ordered by name.</summary>
    public static EquatableArray<FilePlan> Plan(ApiModel model)
    {
        var types = model.Types.ToLookup(type => type.Home);
        var enums = model.Enums.ToLookup(type => type.Home);
        var byName = model.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        var enumNames = model.Enums.Select(type => type.Name).ToEquatableArray();
        var jsonNames = model.Types.Where(type => type.HasJson).Select(type => type.Name).ToEquatableArray();
        List<FilePlan> plans =
        [
            .. model.Clients.SelectMany(client => PlanClient(client, model, types, enums, byName)),
            .. types[null].Select(type => new FilePlan.TypeFile(Head(Models + type.Name), type)),
            .. enums[null].Select(type => new FilePlan.EnumFile(Head(Models + type.Name), type)),
            .. SupportFiles.Names.Select(name => new FilePlan.Support(Head(Support + name), name)),
            new FilePlan.EnvelopeNames(Head(Support + "ApiEnvelope.Names"), model.Envelope),
            new FilePlan.EnumTexts(Head(Support + "EnumTexts.Members"), enumNames),
            new FilePlan.JsonTypes(Head(Support + "ApiJsonResolver.Types"), jsonNames, enumNames),
        ];
        return plans.OrderBy(plan => plan.HintName, StringComparer.Ordinal).ToEquatableArray();

        FileHead Head(string name) => new(name, model.Namespace, model.Accessibility);
    }

    private static IEnumerable<FilePlan> PlanClient(Client client, ApiModel model, ILookup<Origin?, ModelType> types, ILookup<Origin?, ModelEnum> enums, Dictionary<string, ModelType> byName)
    {
        var head = new ClientHead(client.Name, client.Folder, client.BaseAddress);
        yield return new FilePlan.ClientFile(new FileHead(client.Name, model.Namespace, model.Accessibility), head);
        foreach (var operation in client.Operations)
        {
            yield return new FilePlan.OperationFile(
                new FileHead($"{client.Folder}/{operation.Name}", model.Namespace, model.Accessibility),
                head,
                operation,
                operation.Request is null ? null : byName[operation.Request],
                types[operation.Origin].OrderBy(type => Rank(type, operation)).ToEquatableArray(),
                enums[operation.Origin].ToEquatableArray());
        }
    }

    // As a reader meets them: what goes out, what comes back, what these are made of.
    private static int Rank(ModelType type, Operation operation) =>
        type.Name == operation.Request ? 0 : type.Name == operation.ResponseType?.Name ? 1 : 2;
}
