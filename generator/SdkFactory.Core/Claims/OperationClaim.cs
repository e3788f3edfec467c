using SdkFactory.Values;

namespace SdkFactory.Claims;

/// <summary>An operation that a page describes, in the page's own words.</summary>
/// <param name="Key">Names the operation within its page: <see cref="PageKeys.Page"/> where the page has no other.</param>
/// <param name="Title">The heading above it.</param>
/// <param name="Prose">The text between the title and the first section, as plain text.</param>
/// <param name="Deprecated">Whether the page says that it is deprecated.</param>
/// <param name="Name">The name that the page or its sample states; null where neither does.</param>
/// <param name="RequestType">The request type that the sample names; null where it names none.</param>
/// <param name="IsConvenience">Whether the sample calls a convenience of an SDK, by the dialect.</param>
/// <param name="Style">Where the layout of the request table says that its rows travel.</param>
/// <param name="Request">The rows of the request table.</param>
/// <param name="ResponseType">The response's type; null where the page names none.</param>
/// <param name="Response">The rows of the response table.</param>
/// <param name="Example">The example response's JSON text; null where there is none.</param>
public sealed record OperationClaim(
    string Key,
    string Title,
    string Prose,
    bool Deprecated,
    string? Name,
    string? RequestType,
    bool IsConvenience,
    ParameterStyle Style,
    EquatableArray<RowClaim> Request,
    TypeClaim? ResponseType,
    EquatableArray<RowClaim> Response,
    string? Example)
{
    /// <summary>The key of one of its parts within the page, such as <see cref="PageKeys.Request"/>.</summary>
    public string KeyOf(string part) => PageKeys.Join(Key, part);
}
