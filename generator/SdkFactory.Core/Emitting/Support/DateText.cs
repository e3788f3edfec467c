#nullable enable

namespace SdkFactory.Support;

/// <summary>
/// The text of an instant. These forms are read, each with an offset <c>Z</c>, <c>+08:00</c>, <c>+0800</c> or none, which
/// means UTC: <c>2022-07-03T05:58:00.123</c> with a fraction of any length or none, of which seven digits are kept,
/// <c>2022-07-03T05:58</c>, both with a blank instead of the <c>T</c> too, and <c>2022-07-03</c> for its midnight.
/// </summary>
internal static class DateText
{
    /// <summary>The bytes of the longest text that is written.</summary>
    internal const int Longest = 33;

    private const int FractionDigits = 7;
    private const int FractionStart = 19;
    private const int OffsetStart = 27;

    /// <summary>Reads one of the forms that the type lists.</summary>
    internal static bool TryParse(global::System.ReadOnlySpan<byte> text, out global::System.DateTimeOffset value)
    {
        value = default;
        if (!(TryTake(ref text, 4, out int year) && TryTake(ref text, (byte)'-')
            && TryTake(ref text, 2, out int month) && TryTake(ref text, (byte)'-')
            && TryTake(ref text, 2, out int day)))
        {
            return false;
        }

        int hour = 0;
        int minute = 0;
        int second = 0;
        long fraction = 0;
        int offset = 0;
        if (!text.IsEmpty
            && !((TryTake(ref text, (byte)'T') || TryTake(ref text, (byte)' '))
                && TryTake(ref text, 2, out hour) && TryTake(ref text, (byte)':') && TryTake(ref text, 2, out minute)
                && TryTakeSeconds(ref text, ref second, ref fraction)
                && TryTakeOffset(ref text, out offset)))
        {
            return false;
        }

        if (year < 1 || month is < 1 or > 12 || day < 1 || day > global::System.DateTime.DaysInMonth(year, month)
            || hour > 23 || minute > 59 || second > 59 || !text.IsEmpty)
        {
            return false;
        }

        var local = new global::System.DateTime(year, month, day, hour, minute, second);
        long ticks = local.Ticks + fraction;
        var distance = global::System.TimeSpan.FromTicks(offset * global::System.TimeSpan.TicksPerMinute);
        if (ticks - distance.Ticks < global::System.DateTime.MinValue.Ticks || ticks - distance.Ticks > global::System.DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new global::System.DateTimeOffset(ticks, distance);
        return true;
    }

    /// <summary>Writes an instant at its own offset, without the zeros at the end of its fraction.</summary>
    /// <returns>The number of bytes.</returns>
    internal static int Format(global::System.DateTimeOffset value, global::System.Span<byte> utf8)
    {
        _ = global::System.Buffers.Text.Utf8Formatter.TryFormat(value, utf8, out _, new global::System.Buffers.StandardFormat('O'));
        int end = OffsetStart;
        while (utf8[end - 1] == (byte)'0' && end > FractionStart + 1)
        {
            end--;
        }

        end = end == FractionStart + 1 ? FractionStart : end;
        if (value.Offset == global::System.TimeSpan.Zero)
        {
            utf8[end] = (byte)'Z';
            return end + 1;
        }

        utf8[OffsetStart..Longest].CopyTo(utf8[end..]);
        return end + Longest - OffsetStart;
    }

    private static bool TryTakeSeconds(ref global::System.ReadOnlySpan<byte> text, ref int second, ref long fraction)
    {
        if (!TryTake(ref text, (byte)':'))
        {
            return true;
        }

        return TryTake(ref text, 2, out second) && (!TryTake(ref text, (byte)'.') || TryTakeFraction(ref text, out fraction));
    }

    private static bool TryTakeFraction(ref global::System.ReadOnlySpan<byte> text, out long fraction)
    {
        fraction = 0;
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit((char)text[digits]))
        {
            fraction = digits < FractionDigits ? (fraction * 10) + text[digits] - '0' : fraction;
            digits++;
        }

        for (int i = digits; i < FractionDigits; i++)
        {
            fraction *= 10;
        }

        text = text[digits..];
        return digits > 0;
    }

    /// <summary>Takes an offset, in minutes.</summary>
    private static bool TryTakeOffset(ref global::System.ReadOnlySpan<byte> text, out int offset)
    {
        offset = 0;
        if (text.IsEmpty || TryTake(ref text, (byte)'Z'))
        {
            return true;
        }

        int sign = text[0] == (byte)'-' ? -1 : 1;
        if (!(TryTake(ref text, (byte)'+') || TryTake(ref text, (byte)'-')) || !TryTake(ref text, 2, out int hours))
        {
            return false;
        }

        _ = TryTake(ref text, (byte)':');
        if (!TryTake(ref text, 2, out int minutes) || minutes > 59 || (hours * 60) + minutes > 14 * 60)
        {
            return false;
        }

        offset = sign * ((hours * 60) + minutes);
        return true;
    }

    private static bool TryTake(ref global::System.ReadOnlySpan<byte> text, int digits, out int value)
    {
        value = 0;
        if (text.Length < digits)
        {
            return false;
        }

        for (int i = 0; i < digits; i++)
        {
            int digit = text[i] - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        text = text[digits..];
        return true;
    }

    private static bool TryTake(ref global::System.ReadOnlySpan<byte> text, byte sign)
    {
        if (text.IsEmpty || text[0] != sign)
        {
            return false;
        }

        text = text[1..];
        return true;
    }
}
