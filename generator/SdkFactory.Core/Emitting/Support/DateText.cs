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

    // Where the parts of 2022-07-03T05:58:00.1234567+08:00 end.
    private const int DateEnd = 10;
    private const int MinuteEnd = 16;
    private const int SecondEnd = 19;

    /// <summary>Reads one of the forms that the type lists.</summary>
    internal static bool TryParse(global::System.ReadOnlySpan<byte> text, out global::System.DateTimeOffset value)
    {
        value = default;
        if (text.Length < DateEnd || text[4] != (byte)'-' || text[7] != (byte)'-')
        {
            return false;
        }

        int year = (TwoDigits(text, 0) * 100) + TwoDigits(text, 2);
        int month = TwoDigits(text, 5);
        int day = TwoDigits(text, 8);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > global::System.DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        long ticks = new global::System.DateTime(year, month, day).Ticks;
        int minutes = 0;
        if (text.Length > DateEnd && !TryAddTime(text, ref ticks, out minutes))
        {
            return false;
        }

        global::System.TimeSpan offset = new(minutes * global::System.TimeSpan.TicksPerMinute);
        long instant = ticks - offset.Ticks;
        if (instant < 0 || instant > global::System.DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new global::System.DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>Writes an instant at its own offset, without the zeros at the end of its fraction.</summary>
    /// <returns>The number of bytes.</returns>
    internal static int Format(global::System.DateTimeOffset value, global::System.Span<byte> utf8)
    {
        global::System.DateTime clock = value.DateTime;
        (int year, int month, int day) = clock;
        int second = (int)(clock.TimeOfDay.Ticks / global::System.TimeSpan.TicksPerSecond);
        long fraction = clock.Ticks % global::System.TimeSpan.TicksPerSecond;
        utf8 = utf8[..Longest];
        WriteTwoDigits(utf8, 17, second % 60);
        WriteTwoDigits(utf8, 14, second / 60 % 60);
        WriteTwoDigits(utf8, 11, second / 3600);
        WriteTwoDigits(utf8, 8, day);
        WriteTwoDigits(utf8, 5, month);
        WriteTwoDigits(utf8, 2, year % 100);
        WriteTwoDigits(utf8, 0, year / 100);
        utf8[4] = utf8[7] = (byte)'-';
        utf8[DateEnd] = (byte)'T';
        utf8[13] = utf8[MinuteEnd] = (byte)':';
        int end = SecondEnd;
        if (fraction > 0)
        {
            utf8[end++] = (byte)'.';
            for (long unit = global::System.TimeSpan.TicksPerSecond / 10; fraction > 0; unit /= 10)
            {
                utf8[end++] = (byte)('0' + (fraction / unit));
                fraction %= unit;
            }
        }

        int minutes = value.TotalOffsetMinutes;
        if (minutes == 0)
        {
            utf8[end] = (byte)'Z';
            return end + 1;
        }

        utf8[end] = minutes < 0 ? (byte)'-' : (byte)'+';
        minutes = global::System.Math.Abs(minutes);
        WriteTwoDigits(utf8, end + 1, minutes / 60);
        utf8[end + 3] = (byte)':';
        WriteTwoDigits(utf8, end + 4, minutes % 60);
        return end + 6;
    }

    private static void WriteTwoDigits(global::System.Span<byte> utf8, int start, int value)
    {
        utf8[start] = (byte)('0' + (value / 10));
        utf8[start + 1] = (byte)('0' + (value % 10));
    }

    /// <summary>Reads what follows the date: <c>T05:58</c>, seconds and their fraction, and an offset in minutes.</summary>
    private static bool TryAddTime(global::System.ReadOnlySpan<byte> text, ref long ticks, out int offset)
    {
        offset = 0;
        if (text.Length < MinuteEnd || text[DateEnd] is not ((byte)'T' or (byte)' ') || text[13] != (byte)':')
        {
            return false;
        }

        int hour = TwoDigits(text, 11);
        int minute = TwoDigits(text, 14);
        int second = 0;
        long fraction = 0;
        int end = MinuteEnd;
        if (text.Length >= SecondEnd && text[MinuteEnd] == (byte)':')
        {
            second = TwoDigits(text, 17);
            end = SecondEnd;
            if (text.Length > SecondEnd && text[SecondEnd] == (byte)'.')
            {
                long unit = global::System.TimeSpan.TicksPerSecond;
                for (end++; end < text.Length && text[end] is >= (byte)'0' and <= (byte)'9'; end++)
                {
                    unit /= 10;
                    fraction += unit * (text[end] - '0');
                }

                if (end == SecondEnd + 1)
                {
                    return false;
                }
            }
        }

        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
        {
            return false;
        }

        ticks += (((((hour * 60) + minute) * 60) + second) * global::System.TimeSpan.TicksPerSecond) + fraction;
        return end == text.Length
            || (end == text.Length - 1 && text[end] == (byte)'Z')
            || TryParseOffset(text[end..], out offset);
    }

    /// <summary>Reads <c>+08:00</c> or <c>+0800</c>, in minutes.</summary>
    private static bool TryParseOffset(global::System.ReadOnlySpan<byte> text, out int offset)
    {
        offset = 0;
        bool hasColon = text.Length == 6 && text[3] == (byte)':';
        if (text[0] is not ((byte)'+' or (byte)'-') || !(hasColon || text.Length == 5))
        {
            return false;
        }

        int hours = TwoDigits(text, 1);
        int minutes = TwoDigits(text, hasColon ? 4 : 3);
        int distance = (hours * 60) + minutes;
        offset = text[0] == (byte)'-' ? -distance : distance;
        return hours >= 0 && minutes is >= 0 and <= 59 && distance <= 14 * 60;
    }

    /// <summary>The number that two digits are; far below zero where one is no digit.</summary>
    private static int TwoDigits(global::System.ReadOnlySpan<byte> text, int start)
    {
        int tens = text[start] - '0';
        int ones = text[start + 1] - '0';
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? (tens * 10) + ones : -10_000;
    }
}
