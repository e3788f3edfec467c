using System.Linq;
using SdkFactory.Emitting;
using SdkFactory.Model;

namespace SdkFactory.Tests.Serialization;

/// <summary>
/// The types of a model as a person would write them for another serializer: plain properties and its attributes. Values of
/// an enum are text, the only built-in form in which a value that is not known yet survives.
/// </summary>
internal sealed class PlainTypes(ApiModel model, PlainFlavor flavor)
{
    public const string Namespace = "Plain";

    /// <summary>All types that travel as JSON.</summary>
    public string Text => $$"""
        #nullable enable annotations
        namespace {{Namespace}};

        {{string.Join("\n\n", model.Types.Where(type => type.HasJson).Select(Class))}}
        """;

    /// <summary>A type as it is written here.</summary>
    public static string Of(TypeRef type, PlainFlavor flavor) => type.Kind switch
    {
        TypeKind.Enum => "string",
        TypeKind.Any or TypeKind.Object when flavor == PlainFlavor.Newtonsoft => "global::Newtonsoft.Json.Linq.JToken",
        TypeKind.List => $"global::System.Collections.Generic.List<{Of(type.Element!, flavor)}>",
        _ => CSharpType.Print(type),
    };

    private string Class(ModelType type) => $$"""
        public sealed class {{type.Name}}
        {
            {{string.Join("\n    ", type.Members.Where(member => member.IsInBody).Select(Property))}}
            {{Extension}}
        }
        """;

    private string Property(Member member) => $$"""{{Name(member)}} public {{Of(member.Type, flavor)}}? {{member.Name}} { get; set; }""";

    private string Name(Member member) => flavor == PlainFlavor.SystemTextJson
        ? $"[global::System.Text.Json.Serialization.JsonPropertyName({Literal.Quote(member.WireName)})]"
        : $"[global::Newtonsoft.Json.JsonProperty({Literal.Quote(member.WireName)})]";

    private string Extension => flavor == PlainFlavor.SystemTextJson
        ? "[global::System.Text.Json.Serialization.JsonExtensionData] public global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? AdditionalProperties { get; set; }"
        : "[global::Newtonsoft.Json.JsonExtensionData] public global::System.Collections.Generic.IDictionary<string, global::Newtonsoft.Json.Linq.JToken>? AdditionalProperties { get; set; }";
}
