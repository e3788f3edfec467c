using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;

namespace SdkFactory.Tests.Serialization;

/// <summary>The values of an answer that their members cannot hold, so that they are kept among the additional members.</summary>
internal static class Misfits
{
    public static IEnumerable<string> Of(object value)
    {
        if (value is IEnumerable items and not string)
        {
            return items.Cast<object?>().OfType<object>().SelectMany(Of);
        }

        var type = value.GetType();
        if (type.GetNestedType("JsonNames", BindingFlags.NonPublic) is not { } names)
        {
            return [];
        }

        var documented = names.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => ((JsonEncodedText)field.GetValue(null)!).Value).ToHashSet();
        var additional = (IDictionary<string, JsonElement>?)type.GetProperty("AdditionalProperties")!.GetValue(value);
        return (additional?.Keys ?? []).Where(documented.Contains).Select(name => $"{type.Name}.{name}")
            .Concat(type.GetProperties().Where(property => property.Name != "AdditionalProperties").Select(property => property.GetValue(value)).OfType<object>().SelectMany(Of));
    }
}
