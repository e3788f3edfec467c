using System.Linq;
using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Emitting;

/// <summary>Prints which types <c>JsonSerializer</c> can be led to.</summary>
internal static class ResolverEmitter
{
    public static Code Emit(EquatableArray<string> types, EquatableArray<string> enums, Accessibility accessibility)
    {
        var known = types.Select(name => $"IsObject<{name}>")
            .Concat(enums.Select(name => $"IsEnum<{name}, {EnumEmitter.TextOf(name)}>"))
            .Select(check => check + "(type, options, out info)");
        return $$"""
            {{Modifier.Print(accessibility)}} partial class ApiJsonResolver
            {
                private partial bool TryFind(
                    global::System.Type type,
                    global::System.Text.Json.JsonSerializerOptions options,
                    out global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? info)
                {
                    info = null;
                    return {{string.Join("\n    || ", known.DefaultIfEmpty("false"))}};
                }
            }
            """;
    }
}
