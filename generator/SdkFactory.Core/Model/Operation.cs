namespace SdkFactory.Model;

/// <summary>An operation of a client.</summary>
/// <param name="Name">The C# method's name without <c>Async</c>; also names the page's file.</param>
/// <param name="WireName">The name that the docs state.</param>
/// <param name="Page">The page that describes it.</param>
/// <param name="Group">The folders between the client's and the page, joined with a slash; empty for none.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Prose">The page's introduction.</param>
/// <param name="Deprecated">Whether the docs say not to use it any more.</param>
/// <param name="Verb">The HTTP verb.</param>
/// <param name="Path">The path; a hole <c>{name}</c> is filled by the path parameter of that wire name.</param>
/// <param name="Request">The C# name of the request type; null for an operation without parameters.</param>
/// <param name="Body">How the members that travel in the body are written.</param>
/// <param name="Answer">How the answer is read.</param>
/// <param name="AnswerType">The type of a JSON answer; null for another format.</param>
/// <param name="Example">The documented example answer as JSON text; null where there is none, or it is no JSON.</param>
/// <param name="HasEnvelope">Whether the answer is in the API's envelope, so that its status decides success.</param>
public sealed record Operation(
    string Name,
    string WireName,
    string Page,
    string Group,
    string Title,
    string Prose,
    bool Deprecated,
    Verb Verb,
    string Path,
    string? Request,
    BodyFormat Body,
    AnswerFormat Answer,
    TypeRef? AnswerType,
    string? Example,
    bool HasEnvelope);
