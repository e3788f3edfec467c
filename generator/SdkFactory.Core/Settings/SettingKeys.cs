using System;
using System.Collections.Generic;
using System.Linq;

namespace SdkFactory.Settings;

/// <summary>The keys that an object of settings may have, and what each says about the value that is read.</summary>
/// <typeparam name="T">The value that is read.</typeparam>
internal sealed class SettingKeys<T>(params (string Key, Func<T, SettingValue, T> Apply)[] keys)
{
    /// <summary>The keys, in the table's order.</summary>
    public IEnumerable<string> Keys => keys.Select(entry => entry.Key);

    /// <summary>Keys of earlier versions, each with the one that is written instead. They still work, and a problem says so.</summary>
    public IReadOnlyDictionary<string, string> Renamed { get; init; } = new Dictionary<string, string>();

    /// <summary><paramref name="start"/> with what <paramref name="value"/> says; a key that is absent changes nothing.</summary>
    public T Read(T start, SettingValue value)
    {
        var read = start;
        foreach (var member in value.Members())
        {
            if (Renamed.TryGetValue(member.Key, out var key))
            {
                member.ReportRenamed(key);
            }

            var apply = keys.FirstOrDefault(entry => entry.Key == (key ?? member.Key)).Apply;
            if (apply is null)
            {
                member.ReportUnknown(Keys);
            }
            else
            {
                read = apply(read, member.Value);
            }
        }

        return read;
    }

    /// <summary>For a key that another reader reads, or nobody does.</summary>
    public static T Unchanged(T read, SettingValue value) => read;
}
