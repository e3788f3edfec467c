using System.Collections.Generic;
using SdkFactory.Json;
using SdkFactory.Model;

namespace SdkFactory.Settings;

/// <summary>A file of settings or a dialect while it is read: its text, and where to say what is wrong with it.</summary>
internal sealed class SettingsText(string path, string text, ICollection<Problem> problems)
{
    private readonly LineMap _lines = new(text);

    /// <summary>The whole file's value; null, with a problem, where it is not JSON.</summary>
    public SettingValue? Root()
    {
        if (JsonText.TryParse(text, allowComments: true, out var value, out var fault))
        {
            return new SettingValue(value, this);
        }

        Report(Problems.InvalidJson, fault.Offset, $"{fault.Message}; nothing of this file has effect.");
        return null;
    }

    public Place PlaceOf(int offset) => _lines.At(offset);

    public void Report(ProblemKind kind, int offset, string message) =>
        problems.Add(Problem.At(kind, path, message, place: PlaceOf(offset)));
}
