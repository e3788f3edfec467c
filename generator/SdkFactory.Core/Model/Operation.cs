using SdkFactory.Values;

namespace SdkFactory.Model;

/// <summary>An operation of a client.</summary>
/// <param name="Name">The C# method's name without <c>Async</c>; also names the operation's file.</param>
/// <param name="WireName">The name that the docs state.</param>
/// <param name="Origin">The page that describes it, and its key there.</param>
/// <param name="Group">The folders between the client's and the page, joined with a slash; empty for none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Prose">Its introduction.</param>
/// <param name="Deprecated">Whether the docs say not to use it any more.</param>
/// <param name="Verb">The HTTP verb.</param>
/// <param name="Path">The path; a placeholder <c>{name}</c> is filled by the path parameter of that wire name.</param>
/// <param name="Request">The C# name of the request type; null for an operation without parameters.</param>
/// <param name="Parameters">Where each member of the request type travels, in the type's order.</param>
/// <param name="Body">How the members that travel in the body are written.</param>
/// <param name="Response">How the response is read.</param>
/// <param name="ResponseType">The type of a JSON response; null for another format.</param>
/// <param name="Example">The documented example response as JSON text; null where there is none, or it is no JSON.</param>
/// <param name="HasEnvelope">Whether the response is in the API's envelope, so that its status decides success.</param>
public sealed record Operation(
    string Name,
    string WireName,
    Origin Origin,
    string Group,
    string Title,
    string Prose,
    bool Deprecated,
    Verb Verb,
    string Path,
    string? Request,
    EquatableArray<Parameter> Parameters,
    BodyFormat Body,
    ResponseFormat Response,
    TypeRef? ResponseType,
    string? Example,
    bool HasEnvelope)
{
    /// <summary>The page that describes it.</summary>
    public string Page => Origin.Page;
}
