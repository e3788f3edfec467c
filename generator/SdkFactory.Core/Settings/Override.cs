using SdkFactory.Claims;
using SdkFactory.Diagnostics;
using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>A correction of what the pages say, with its reason. What is null stays as the pages have it.</summary>
/// <param name="Target">What kind of thing is named.</param>
/// <param name="Pattern">The exact name, or a glob with <c>*</c>, <c>**</c> and <c>?</c>.</param>
/// <param name="Reason">Why; never empty.</param>
/// <param name="Place">Where it stands in the settings file.</param>
/// <param name="Exclude">Leaves the page's operation, the operation or the type out.</param>
/// <param name="Name">The C# name (page, operation, type, member).</param>
/// <param name="Verb">The verb (page, operation).</param>
/// <param name="Path">The path, with <c>{member}</c> for path parameters (page, operation).</param>
/// <param name="Body">How the request's body is written (page, operation).</param>
/// <param name="Response">How the response's body is read (page, operation).</param>
/// <param name="Type">The type as a type cell would say it (member).</param>
/// <param name="Required">Whether it is required (member).</param>
/// <param name="Location">Where it travels (member of a request).</param>
/// <param name="Enum">The allowed values (member).</param>
public sealed record Override(
    OverrideTarget Target,
    string Pattern,
    string Reason,
    Place Place,
    bool Exclude = false,
    string? Name = null,
    Verb? Verb = null,
    string? Path = null,
    BodyFormat? Body = null,
    ResponseFormat? Response = null,
    TypeClaim? Type = null,
    bool? Required = null,
    ParameterLocation? Location = null,
    EquatableArray<string>? Enum = null);
