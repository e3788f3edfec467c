using System.Linq;
using System.Text;
using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Emitting;

/// <summary>Prints an enum, and what its members are called on the wire.</summary>
internal static class EnumEmitter
{
    /// <summary>The name of the type that knows an enum's wire values.</summary>
    public static string TextOf(string name) => name + "Text";

    public static Code Emit(ModelEnum type, Accessibility accessibility) => $$"""
        {{XmlDoc.Element("summary", XmlDoc.TextOr(type.Summary, type.Name))}}
        {{XmlDoc.Element("remarks", Source.Print(type.Pages))}}
        {{Modifier.Print(accessibility)}} enum {{type.Name}}
        {
            {{Code.Blocks(type.Members.Select(Member))}}
        }

        /// <summary>The wire values of <see cref="{{type.Name}}"/>.</summary>
        internal readonly struct {{TextOf(type.Name)}} : IEnumText<{{type.Name}}>
        {
            /// <inheritdoc/>
            public static string Wire({{type.Name}} value) => value switch
            {
                {{Code.Lines(type.Members, member => $"{type.Name}.{member.Name} => {Literal.Quote(member.Wire)},")}}
                _ => throw new global::System.ArgumentOutOfRangeException(nameof(value)),
            };

            /// <inheritdoc/>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8, out {{type.Name}} value)
            {
                switch (utf8.Length)
                {
                    {{Code.Lines(type.Members, member => Case(type, member))}}
                    default:
                        value = default;
                        return false;
                }
            }
        }
        """;

    /// <summary>Leads from an enum that is only a type argument to its wire values.</summary>
    public static Code EmitTexts(EquatableArray<string> enums) => $$"""
        internal static partial class EnumTexts
        {
            internal static partial string Wire<TEnum>(TEnum value)
                where TEnum : struct, global::System.Enum
            {
                {{Code.Blocks(enums.Select(Wire))}}

                throw new global::System.ArgumentOutOfRangeException(nameof(value));
            }

            internal static partial bool TryParse<TEnum>(global::System.ReadOnlySpan<byte> utf8, out TEnum value)
                where TEnum : struct, global::System.Enum
            {
                {{Code.Blocks(enums.Select(TryParse))}}

                value = default;
                return false;
            }
        }
        """;

    private static Code Member(EnumMember member) => $$"""
        {{XmlDoc.Element("summary", XmlDoc.TextOr(member.Description, member.Wire))}}
        {{(member.Description.Length > 0 ? XmlDoc.Element("remarks", $"Sent as {XmlDoc.Word(member.Wire)}.") : Code.Empty)}}
        {{member.Name}},
        """;

    private static Code Case(ModelEnum type, EnumMember member) => $$"""
        case {{Encoding.UTF8.GetByteCount(member.Wire)}} when JsonScalar.Equals(utf8, {{Literal.Utf8(member.Wire)}}):
            value = {{type.Name}}.{{member.Name}};
            return true;
        """;

    private static Code Wire(string name) => $$"""
        if (typeof(TEnum) == typeof({{name}}))
        {
            return {{TextOf(name)}}.Wire(({{name}})(object)value);
        }
        """;

    private static Code TryParse(string name) => $$"""
        if (typeof(TEnum) == typeof({{name}}))
        {
            bool found = {{TextOf(name)}}.TryParse(utf8, out {{name}} member);
            value = (TEnum)(object)member;
            return found;
        }
        """;
}
