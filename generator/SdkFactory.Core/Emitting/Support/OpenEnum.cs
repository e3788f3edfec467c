#nullable enable

namespace SdkFactory.Support;

#pragma warning disable CA1000 // The type argument of Of cannot be inferred, so it has to be written in any case.
#pragma warning disable CA1711 // The name says that it stands for an enum.
#pragma warning disable CA2225 // Of is the named alternative, and an enum's member converts by itself.

/// <summary>
/// A value of an enum that may grow: a member that this SDK knows, or the text of one that it does not know yet.
/// A member converts to it by itself, so that <c>x == SomeEnum.Member</c> works; <c>switch</c> on <see cref="Known"/>.
/// </summary>
/// <typeparam name="TEnum">The enum with the members that are known.</typeparam>
public readonly struct OpenEnum<TEnum> : global::System.IEquatable<OpenEnum<TEnum>>
    where TEnum : struct, global::System.Enum
{
    private readonly TEnum _member;
    private readonly bool _isKnown;
    private readonly string? _unknown;

    private OpenEnum(TEnum member)
    {
        _member = member;
        _isKnown = true;
        _unknown = null;
    }

    /// <summary>Holds a wire value that is no member's.</summary>
    internal OpenEnum(string unknown)
    {
        _member = default;
        _isKnown = false;
        _unknown = unknown;
    }

    /// <summary>The member; null for a value that this SDK does not know.</summary>
    public TEnum? Known => _isKnown ? _member : null;

    /// <summary>The value as it is sent; empty for the default of this type, which is no value.</summary>
    public string Wire => _isKnown ? EnumTexts.Wire(_member) : _unknown ?? "";

    /// <summary>Whether this is the default of this type: neither a member nor a text.</summary>
    internal bool IsNone => !_isKnown && _unknown is null;

    /// <summary>Holds a member.</summary>
    /// <param name="member">The member.</param>
    public static implicit operator OpenEnum<TEnum>(TEnum member) => new(member);

    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator ==(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator !=(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => !left.Equals(right);

    /// <summary>The value that is sent as <paramref name="wire"/>, whether it is known or not.</summary>
    /// <param name="wire">The value as it is sent.</param>
    /// <returns>The member of that wire value, or else the text itself.</returns>
    public static OpenEnum<TEnum> Of(string wire)
    {
        global::System.ArgumentNullException.ThrowIfNull(wire);

        const int OnStack = 256;
        int length = global::System.Text.Encoding.UTF8.GetMaxByteCount(wire.Length);
        global::System.Span<byte> utf8 = length <= OnStack ? stackalloc byte[OnStack] : new byte[length];
        utf8 = utf8[..global::System.Text.Encoding.UTF8.GetBytes(wire, utf8)];
        return EnumTexts.TryParse(utf8, out TEnum member) ? new(member) : new(wire);
    }

    /// <inheritdoc/>
    public bool Equals(OpenEnum<TEnum> other) =>
        _isKnown == other._isKnown
        && global::System.Collections.Generic.EqualityComparer<TEnum>.Default.Equals(_member, other._member)
        && string.Equals(_unknown, other._unknown, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OpenEnum<TEnum> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _unknown is null
        ? global::System.Collections.Generic.EqualityComparer<TEnum>.Default.GetHashCode(_member)
        : string.GetHashCode(_unknown, global::System.StringComparison.Ordinal);

    /// <summary>The value as it is sent.</summary>
    /// <returns>The same as <see cref="Wire"/>.</returns>
    public override string ToString() => Wire;
}
