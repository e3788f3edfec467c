using System.Linq;

namespace SdkFactory.Cli.OpenApi;

/// <summary>Spells the names of components.</summary>
internal static class ComponentName
{
    /// <summary>Components are found by fragments of a URI, so their names have an alphabet of their own.</summary>
    public static string Escape(string name) =>
        name.Length == 0 ? "_" : string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c.ToString() : $"_{(int)c:X}_"));
}
