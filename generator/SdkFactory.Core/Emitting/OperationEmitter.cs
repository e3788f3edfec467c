using System;
using System.Linq;
using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>Prints an operation: its method, and an overload that takes a few required values by name.</summary>
internal static class OperationEmitter
{
    // With more, or with optional ones, a field that the API adds would break callers.
    private const int MostNamed = 3;

    public static Code Emit(Operation operation, ClientHead client, ModelType? request) => $$"""
        partial class {{client.Name}}
        {
            {{Code.Blocks([Method(operation, request), Overload(operation, request)])}}
        }
        """;

    private static Code Method(Operation operation, ModelType? request) => $$"""
        {{Doc(operation)}}
        {{(request is null ? Code.Empty : XmlDoc.Element("param", "The parameters.", " name=\"request\""))}}
        {{Tail(operation)}}
        public virtual {{Task(operation)}} {{operation.Name}}Async(
            {{(request is null ? "" : $"{request.Name} request,")}}
            global::System.Threading.CancellationToken cancellationToken = default)
        {
            {{Code.Blocks([Prepare(request), CallEmitter.Emit(operation, request)])}}
            return {{Send(operation)}}(call, cancellationToken);
        }
        """;

    private static Code Prepare(ModelType? request) =>
        request is null ? Code.Empty : Code.Format($"global::System.ArgumentNullException.ThrowIfNull(request);");

    private static Code Overload(Operation operation, ModelType? request)
    {
        if (request is null || request.Members.Count is 0 or > MostNamed || !request.Members.All(IsRequiredScalar))
        {
            return Code.Empty;
        }

        var names = request.Members.ToDictionary(member => member, member => ParameterName.Make(member.Name, operation.Name + "Async"));
        if (names.Values.Distinct(StringComparer.Ordinal).Count() < names.Count)
        {
            return Code.Empty;
        }

        return $$"""
            {{Doc(operation)}}
            {{Code.Lines(request.Members, member => XmlDoc.Element("param", XmlDoc.TextOr(member.Description, member.WireName), $" name=\"{names[member].TrimStart('@')}\""))}}
            {{Tail(operation)}}
            public {{Task(operation)}} {{operation.Name}}Async(
                {{Code.Lines(request.Members, member => $"{CSharpType.Print(member)} {names[member]},")}}
                global::System.Threading.CancellationToken cancellationToken = default) =>
                {{operation.Name}}Async(new {{request.Name}} { {{string.Join(", ", request.Members.Select(member => $"{member.Name} = {names[member]}"))}} }, cancellationToken);
            """;
    }

    private static bool IsRequiredScalar(Member member) =>
        !member.MayBeAbsent && member.Type.Kind is not (TypeKind.Any or TypeKind.Object or TypeKind.Model or TypeKind.List or TypeKind.File);

    private static Code Doc(Operation operation) => $$"""
        {{XmlDoc.Element("summary", XmlDoc.TextOr(operation.Title, operation.WireName))}}
        {{XmlDoc.Element("remarks", XmlDoc.Paragraphs([Prose(operation), Origin(operation)]))}}
        """;

    private static string Prose(Operation operation) => operation.Prose == operation.Title ? "" : XmlDoc.Text(operation.Prose);

    private static string Origin(Operation operation) =>
        $"{XmlDoc.Word($"{operation.Verb.ToString().ToUpperInvariant()} {operation.Path}")}, documented in {XmlDoc.Word(operation.Page)}.";

    private static Code Tail(Operation operation) => $$"""
        /// <param name="cancellationToken">Cancels the call.</param>
        {{(operation.Response == ResponseFormat.Empty ? "" : "/// <returns>The response.</returns>")}}
        /// <exception cref="ApiException">The server cannot be reached, or it says that the call failed.</exception>
        {{(operation.Deprecated ? $"[global::System.Obsolete({Literal.Quote($"The documentation of {operation.WireName} says that it is deprecated.")})]" : "")}}
        """;

    private static string Task(Operation operation) => "global::System.Threading.Tasks.Task" + Declaration.ResultOf(operation);

    private static string Send(Operation operation) => "_transport." + operation.Response switch
    {
        ResponseFormat.Json when operation.ResponseType!.Kind == TypeKind.Model => $"SendAsync<{CSharpType.Print(operation.ResponseType)}>",
        ResponseFormat.Json => $"SendAsync<{CSharpType.Print(operation.ResponseType!)}, {CSharpType.Codec(operation.ResponseType!)}>",
        ResponseFormat.Text => "SendTextAsync",
        ResponseFormat.Binary => "SendStreamAsync",
        _ => "SendAsync",
    };
}
