using System.Linq;
using SdkFactory.Claims;
using SdkFactory.Values;

namespace SdkFactory.Linking.Definitions;

/// <summary>What one page says of one type.</summary>
/// <param name="Name">The type's wire name: the page's own, until another type has it too.</param>
/// <param name="Stated">What the page calls it.</param>
/// <param name="Scope">Where its name is known: the page, or one operation of a page that has several.</param>
/// <param name="Origin">The page and the key of the section.</param>
/// <param name="Summary">What the type is, as far as its page tells; empty where it does not.</param>
/// <param name="Rows">Its members, each with its required marker decided.</param>
/// <param name="Travel">How its members travel; empty for what is JSON, and only such is shared by requests, responses and structures.</param>
/// <param name="IsRequest">Whether it is a request's.</param>
internal sealed record Definition(string Name, string Stated, string Scope, Origin Origin, string Summary, EquatableArray<RowClaim> Rows, string Travel = "", bool IsRequest = false)
{
    /// <summary>Rows whose table has no required column are optional.</summary>
    public static EquatableArray<RowClaim> WithPresence(EquatableArray<RowClaim> rows) =>
        rows.Any(row => row.Required is null) ? rows.Select(row => row with { Required = row.Required ?? false }).ToEquatableArray() : rows;

    /// <summary>Whether both have the same members of the same types. What is required does not count: of responses that is inferred, and where pages differ a merge says so.</summary>
    public static bool HaveOneShape(EquatableArray<RowClaim> one, EquatableArray<RowClaim> other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < one.Count; i++)
        {
            if (one[i].WireName != other[i].WireName || !one[i].Type.Says(other[i].Type))
            {
                return false;
            }
        }

        return true;
    }
}
