using System.Collections.Generic;
using SdkFactory.Diagnostics;
using SdkFactory.Json;
using SdkFactory.Values;

namespace SdkFactory.Settings;

/// <summary>A file of settings or a dialect while it is read: its text, and where to say what is wrong with it.</summary>
/// <param name="path">The file as problems show it.</param>
/// <param name="text">Its text.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="limit">The most characters that are read. A face that counts bytes may have refused it before.</param>
internal sealed class SettingsText(string path, string text, ICollection<Problem> problems, int limit = Limits.SettingsLength)
{
    private readonly LineMap _lines = new(text.Length > limit ? "" : text);

    /// <summary>The whole file's value; null, with a problem, where it is not JSON or too much of it.</summary>
    public SettingValue? Root()
    {
        if (text.Length > limit)
        {
            problems.Add(Problem.At(Problems.FileTooLarge, path, $"The file has more than {limit} characters, the limit of its kind; nothing of it has effect."));
            return null;
        }

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
