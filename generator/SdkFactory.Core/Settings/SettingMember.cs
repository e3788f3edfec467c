using System.Collections.Generic;
using SdkFactory.Diagnostics;

namespace SdkFactory.Settings;

/// <summary>A key of an object of settings, with its value.</summary>
internal sealed record SettingMember(string Key, int KeyOffset, SettingValue Value)
{
    /// <summary>Says that this key is one of an earlier version, and which is written instead.</summary>
    public void ReportRenamed(string key) =>
        Value.File.Report(Problems.RenamedKey, KeyOffset, $"The key {Quoted.Word(Key)} is called {Quoted.Word(key)} now. It still works; write {Quoted.Word(key)}.");

    /// <summary>Says that nobody reads this key, and which of the <paramref name="known"/> ones it may mean.</summary>
    public void ReportUnknown(IEnumerable<string> known)
    {
        var nearest = NearestWord.To(Key, known);
        var suggestion = nearest is null ? "." : $"; did you mean \"{nearest}\"?";
        Value.File.Report(Problems.UnknownKey, KeyOffset, $"The key {Quoted.Word(Key)} is unknown here and has no effect{suggestion}");
    }
}
