#nullable enable

namespace SdkFactory.Support;

/// <summary>How a single value is spelled outside JSON: in a query, a form, a path or a header. No value is null.</summary>
internal static class WireText
{
    /// <summary>How a date is spelled.</summary>
    internal const string DateForm = "yyyy-MM-dd";

    /// <summary>How an instant is spelled: at its own offset.</summary>
    internal static string DateTimeForm(global::System.DateTimeOffset value) =>
        value.Offset == global::System.TimeSpan.Zero
            ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"
            : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    /// <summary>Text as it is.</summary>
    [return: global::System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
    internal static string? Of(string? value) => value;

    /// <summary><c>true</c> or <c>false</c>.</summary>
    [return: global::System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
    internal static string? Of(bool? value) => value switch
    {
        null => null,
        true => "true",
        false => "false",
    };

    /// <summary>A whole number.</summary>
    [return: global::System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
    internal static string? Of(long? value) =>
        value?.ToString(global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A number, in the shortest form that reads back as the same number.</summary>
    [return: global::System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
    internal static string? Of(double? value) =>
        value?.ToString("R", global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An instant, as in JSON.</summary>
    [return: global::System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
    internal static string? Of(global::System.DateTimeOffset? value) =>
        value is global::System.DateTimeOffset instant
            ? instant.ToString(DateTimeForm(instant), global::System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>A date, as in JSON.</summary>
    [return: global::System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
    internal static string? Of(global::System.DateOnly? value) =>
        value?.ToString(DateForm, global::System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The wire value of an enum; null for the default, which is no value.</summary>
    internal static string? Of<TEnum>(OpenEnum<TEnum> value)
        where TEnum : struct, global::System.Enum =>
        value.IsNone ? null : value.Wire;

    /// <summary>The wire value of an enum; null for the default, which is no value.</summary>
    internal static string? Of<TEnum>(OpenEnum<TEnum>? value)
        where TEnum : struct, global::System.Enum =>
        value is OpenEnum<TEnum> present ? Of(present) : null;

    /// <summary>The text of a JSON string; compact JSON of anything else.</summary>
    internal static string? Of(global::System.Text.Json.JsonElement? value) => value?.ValueKind switch
    {
        null
            or global::System.Text.Json.JsonValueKind.Undefined
            or global::System.Text.Json.JsonValueKind.Null => null,
        global::System.Text.Json.JsonValueKind.String => value.Value.GetString(),
        _ => global::System.Text.Encoding.UTF8.GetString(
            JsonBytes.Write<global::System.Text.Json.JsonElement, AnyJson>(value.Value)),
    };

    /// <summary>Compact JSON of an object.</summary>
    [return: global::System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]
    internal static string? OfJson<T>(T? value)
        where T : class, IJsonModel<T> =>
        OfJson<T, ObjectJson<T>>(value);

    /// <summary>A value as compact JSON.</summary>
    internal static string? OfJson<T, TCodec>(T? value)
        where T : class
        where TCodec : IJsonCodec<T> =>
        value is null ? null : global::System.Text.Encoding.UTF8.GetString(JsonBytes.Write<T, TCodec>(value));
}
