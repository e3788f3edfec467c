namespace SdkFactory.Model;

/// <summary>The operation that a page describes, in the page's own words.</summary>
/// <param name="Name">The name that the page or its sample states; null where neither does.</param>
/// <param name="RequestType">The request type that the sample names; null where it names none.</param>
/// <param name="IsConvenience">Whether the sample calls a convenience of an SDK, by the dialect.</param>
/// <param name="Style">Where the layout of the request table says that its rows travel.</param>
/// <param name="Request">The rows of the request table.</param>
/// <param name="ResponseType">The answer's type; null where the page names none.</param>
/// <param name="Response">The rows of the response table.</param>
/// <param name="Example">The example answer's JSON text; null where there is none.</param>
public sealed record OperationClaim(
    string? Name,
    string? RequestType,
    bool IsConvenience,
    ParameterStyle Style,
    EquatableArray<RowClaim> Request,
    TypeClaim? ResponseType,
    EquatableArray<RowClaim> Response,
    string? Example);
