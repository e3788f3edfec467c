using System.Collections.Generic;
using System.Linq;
using System.Text;
using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>Prints how a call is put together: path, query, headers and body, each from the members that travel there.</summary>
internal static class CallEmitter
{
    public static Code Emit(Operation operation, ModelType? request)
    {
        var query = At(operation, request, ParameterLocation.Query);
        var fields = operation.Body is BodyFormat.Form or BodyFormat.Multipart ? At(operation, request, ParameterLocation.Body) : [];
        return Code.Blocks(
        [
            Values("query", query),
            Values("fields", fields.Where(member => !member.Type.IsFile).ToList(), always: operation.Body == BodyFormat.Multipart),
            Code.Lines([Call(operation, request, query.Count > 0), .. At(operation, request, ParameterLocation.Header).Select(Header)]),
        ]);
    }

    private static Code Call(Operation operation, ModelType? request, bool hasQuery)
    {
        Code call = $"var call = new ApiRequest({Literal.Quote(operation.Name)}, {Method(operation.Verb)}, {Path(operation, request)})";
        Code properties = $$"""
            {{(hasQuery ? "Query = query," : "")}}
            {{Content(operation, request)}}
            {{(operation.HasEnvelope ? "HasEnvelope = true," : "")}}
            """;
        return properties.IsEmpty ? Code.Format($"{call};") : Code.Format($$"""
            {{call}}
            {
                {{properties}}
            };
            """);
    }

    private static string Content(Operation operation, ModelType? request) => operation.Body switch
    {
        BodyFormat.Json => "Content = () => ApiContent.Json(request),",
        BodyFormat.Form => "Content = () => fields.ToFormContent(),",
        BodyFormat.Multipart => $"Content = () => new MultipartBody(fields){string.Concat(At(operation, request, ParameterLocation.Body).Where(member => member.Type.IsFile).Select(AddFile))}.ToContent(),",
        _ => "",
    };

    private static string AddFile(Member member) =>
        $".{(member.Type.Kind == TypeKind.List ? "AddFiles" : "AddFile")}({Literal.Quote(member.WireName)}, request.{member.Name})";

    private static string Method(Verb verb) => $"global::System.Net.Http.HttpMethod.{verb}";

    private static Code Values(string name, List<Member> members, bool always = false) => members.Count == 0 && !always ? Code.Empty : Code.Format($$"""
        var {{name}} = new QueryString();
        {{Code.Lines(members, member => $"{name}.{Adder(member.Type)}({Literal.Quote(member.WireName)}, request.{member.Name});")}}
        """);

    // A list of lists has no form in a query but JSON, like an object.
    private static string Adder(TypeRef type) =>
        type.Element is { Kind: TypeKind.List } ? $"AddJson<{CSharpType.Print(type)}, {CSharpType.Codec(type)}>"
        : IsModel(type) ? "AddJson"
        : "Add";

    private static Code Header(Member member) =>
        $"call.AddHeader({Literal.Quote(member.WireName)}, {(member.Type.Kind == TypeKind.Text ? "" : "WireText.Of(")}request.{member.Name}{(member.Type.Kind == TypeKind.Text ? "" : ")")});";

    /// <summary>The path with its placeholders filled: <c>"/users/" + ApiPath.Segment(request.UserId)</c>.</summary>
    private static string Path(Operation operation, ModelType? request)
    {
        var parts = new List<string>();
        var text = new StringBuilder();
        var members = At(operation, request, ParameterLocation.Path);
        for (var i = 0; i < operation.Path.Length; i++)
        {
            var placeholder = operation.Path[i] == '{' ? members.Find(member => Matches(operation.Path, i, member.WireName)) : null;
            if (placeholder is null)
            {
                text.Append(operation.Path[i]);
                continue;
            }

            parts.Add(Literal.Quote(text.ToString()));
            text.Clear();
            parts.Add($"ApiPath.Segment(request.{placeholder.Name})");
            i += placeholder.WireName.Length + 1;
        }

        if (text.Length > 0)
        {
            parts.Add(Literal.Quote(text.ToString()));
        }

        return string.Join(" + ", parts);
    }

    private static bool Matches(string path, int open, string name) =>
        string.CompareOrdinal(path, open, "{" + name + "}", 0, name.Length + 2) == 0;

    private static List<Member> At(Operation operation, ModelType? request, ParameterLocation location) =>
        request?.Members.Where((_, i) => operation.Parameters[i].Location == location).ToList() ?? [];

    private static bool IsModel(TypeRef type) => type.Kind == TypeKind.Model || (type.Element is not null && IsModel(type.Element));
}
