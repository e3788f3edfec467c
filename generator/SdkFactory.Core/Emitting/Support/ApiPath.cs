#nullable enable

namespace SdkFactory.Support;

/// <summary>Fills the holes of a path.</summary>
internal static class ApiPath
{
    /// <summary>
    /// Text as one segment, escaped. An empty segment would name another resource, and so would a dot segment, which
    /// no escape protects: addresses are normalized on their way. Both are an <see cref="global::System.ArgumentException"/>.
    /// </summary>
    internal static string Segment(string? value)
    {
        global::System.ArgumentException.ThrowIfNullOrEmpty(value);
        return value is "." or ".."
            ? throw new global::System.ArgumentException("A dot segment cannot be part of a path.", nameof(value))
            : global::System.Uri.EscapeDataString(value);
    }

    /// <summary>A boolean as one segment.</summary>
    internal static string Segment(bool value) => Segment(WireText.Of(value));

    /// <summary>A whole number as one segment.</summary>
    internal static string Segment(long value) => Segment(WireText.Of(value));

    /// <summary>A number as one segment.</summary>
    internal static string Segment(double value) => Segment(WireText.Of(value));

    /// <summary>An instant as one segment.</summary>
    internal static string Segment(global::System.DateTimeOffset value) => Segment(WireText.Of(value));

    /// <summary>A date as one segment.</summary>
    internal static string Segment(global::System.DateOnly value) => Segment(WireText.Of(value));

    /// <summary>A value of an enum as one segment.</summary>
    internal static string Segment<TEnum>(OpenEnum<TEnum> value)
        where TEnum : struct, global::System.Enum =>
        Segment(WireText.Of(value));
}
