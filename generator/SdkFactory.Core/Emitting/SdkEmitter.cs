using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>Prints a model as C#: the table of contents of the output.</summary>
public static class SdkEmitter
{
    /// <summary>
    /// All files of the SDK, ordered by name. What only one page defines stands in that page's file; what several pages
    /// share has a file of its own.
    /// </summary>
    public static EquatableArray<SourceFile> Emit(ApiModel model, CancellationToken cancellationToken = default)
    {
        var types = model.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        var paged = new HashSet<string>(model.Clients.SelectMany(client => client.Operations).Select(operation => operation.Page), StringComparer.Ordinal);
        return model.Clients.Select(client => File(model, client.Name, ClientEmitter.Emit(client, model.Accessibility)))
            .Concat(model.Clients.SelectMany(client => client.Operations.Select(operation => Page(model, client, operation, types))))
            .Concat(model.Types.Where(type => !IsOwned(type.Pages, paged)).Select(type => File(model, "Models/" + type.Name, TypeEmitter.Emit(type, model.Accessibility))))
            .Concat(model.Enums.Where(type => !IsOwned(type.Pages, paged)).Select(type => File(model, "Models/" + type.Name, EnumEmitter.Emit(type, model.Accessibility))))
            .Concat(Support(model))
            .Select(file => Checked(file, cancellationToken))
            .OrderBy(file => file.HintName, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    // Each file is printed when it is asked for, so a stop is heard between two of them.
    private static SourceFile Checked(SourceFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return file;
    }

    private static bool IsOwned(EquatableArray<string> pages, HashSet<string> paged) => pages.Count == 1 && paged.Contains(pages[0]);

    private static SourceFile Page(ApiModel model, Client client, Operation operation, Dictionary<string, ModelType> types)
    {
        var request = operation.Request is null ? null : types[operation.Request];
        var answer = operation.AnswerType is { Kind: TypeKind.Model } type ? types[type.Name!] : null;
        var own = model.Types
            .Where(item => item.Pages.Count == 1 && item.Pages[0] == operation.Page)
            .OrderBy(item => item == request ? 0 : item == answer ? 1 : 2)
            .Select(item => TypeEmitter.Emit(item, model.Accessibility));
        var enums = model.Enums
            .Where(item => item.Pages.Count == 1 && item.Pages[0] == operation.Page)
            .Select(item => EnumEmitter.Emit(item, model.Accessibility));
        return File(
            model,
            $"{client.Folder}/{operation.Name}",
            Code.Blocks(new[] { OperationEmitter.Emit(operation, client, request) }.Concat(own).Concat(enums)));
    }

    private static IEnumerable<SourceFile> Support(ApiModel model) =>
        SupportFiles.Of(model).Select(file => new SourceFile(file.Name + ".g.cs", $"{GeneratedHeader.Line}\n{file.Text}"))
            .Concat(
            [
                File(model, "Support/ApiEnvelope.Names", EnvelopeEmitter.Emit(model.Envelope)),
                File(model, "Support/EnumTexts.Members", EnumEmitter.EmitTexts(model.Enums)),
            ]);

    private static SourceFile File(ApiModel model, string name, string body) =>
        new(name + ".g.cs", $"{GeneratedHeader.Line}\n#nullable enable\n\nnamespace {model.Namespace};\n\n{body}\n");
}
