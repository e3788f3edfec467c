using System;
using SdkFactory.Settings;

namespace SdkFactory.Cli.Files;

/// <summary>Makes settings of a file's text.</summary>
/// <param name="path">The file as problems show it.</param>
/// <param name="text">Its text; null where there is none.</param>
/// <param name="readFile">Gives the text of a file that the settings name, relative to their own folder; null where it cannot be read.</param>
internal delegate SettingsReading ReadSettings(string path, string? text, Func<string, string?> readFile);
