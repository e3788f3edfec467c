using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>
/// The table of contents of the output: which files exist, and what stands in each. What only one page defines stands in
/// that page's file, so that page and code are read side by side; what several pages share has a file of its own.
/// </summary>
public static class FilePlanner
{
    private const string Support = "Support/";

    /// <summary>The name of the file that says what the envelope's members are called.</summary>
    internal const string EnvelopeFile = Support + "ApiEnvelope.Names";

    /// <summary>The name of the file that leads from a type argument to the texts of its enum.</summary>
    internal const string EnumTextsFile = Support + "EnumTexts.Members";

    /// <summary>The name of the file that leads from a type to the code that reads and writes it.</summary>
    internal const string ResolverFile = Support + "ApiJsonResolver.Types";

    /// <summary>All files of the SDK, ordered by name.</summary>
    public static EquatableArray<FilePlan> Plan(ApiModel model)
    {
        var start = new FilePlan("", model.Namespace, model.Accessibility);
        var types = model.Types.ToLookup(type => type.Home);
        var byName = model.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        var names = model.Enums.Select(type => type.Name).ToEquatableArray();
        var enums = model.Enums.ToLookup(type => type.Home);
        return model.Clients.SelectMany(client => Files(client, start, types, enums, byName))
            .Concat(types[null].Select(type => start with { Name = "Models/" + type.Name, Types = [type] }))
            .Concat(enums[null].Select(type => start with { Name = "Models/" + type.Name, Enums = [type] }))
            .Concat(SupportFiles.Names.Select(name => start with { Name = Support + name, Support = name }))
            .Concat(
            [
                start with { Name = EnvelopeFile, Envelope = model.Envelope },
                start with { Name = EnumTextsFile, EnumNames = names },
                start with { Name = ResolverFile, EnumNames = names, JsonNames = model.Types.Where(type => type.HasJson).Select(type => type.Name).ToEquatableArray() },
            ])
            .OrderBy(plan => plan.HintName, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static IEnumerable<FilePlan> Files(Client client, FilePlan start, ILookup<RowRef?, ModelType> types, ILookup<RowRef?, ModelEnum> enums, Dictionary<string, ModelType> byName)
    {
        var head = new ClientHead(client.Name, client.Folder, client.BaseAddress);
        return client.Operations
            .Select(operation => start with
            {
                Name = $"{client.Folder}/{operation.Name}",
                Client = head,
                Operation = operation,
                Request = operation.Request is null ? null : byName[operation.Request],
                Types = types[operation.Origin].OrderBy(type => Rank(type, operation)).ToEquatableArray(),
                Enums = enums[operation.Origin].ToEquatableArray(),
            })
            .Prepend(start with { Name = client.Name, Client = head });
    }

    // As a reader meets them: what goes out, what comes back, what these are made of.
    private static int Rank(ModelType type, Operation operation) =>
        type.Name == operation.Request ? 0 : type.Name == operation.ResponseType?.Name ? 1 : 2;
}
