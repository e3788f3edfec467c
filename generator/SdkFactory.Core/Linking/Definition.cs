using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>What one page says of one type.</summary>
/// <param name="Name">The type's wire name: the page's own, until another type has it too.</param>
/// <param name="Row">The page and the key of the section.</param>
/// <param name="Summary">What the type is, as far as its page tells; empty where it does not.</param>
/// <param name="Rows">Its members, each with its required marker decided.</param>
/// <param name="Travel">How its members travel; empty for what is JSON, and only such is shared by requests, answers and structures.</param>
/// <param name="IsRequest">Whether it is a request's.</param>
internal sealed record Definition(string Name, RowRef Row, string Summary, EquatableArray<RowClaim> Rows, string Travel = "", bool IsRequest = false);
