using System;
using System.Collections.Generic;

namespace SdkFactory.Generator;

/// <summary>The texts of the Markdown files of the project by their whole paths: what pages may include.</summary>
internal sealed class MarkdownTexts
{
    private readonly Dictionary<string, string?> _texts = new(StringComparer.Ordinal);

    public MarkdownTexts(IEnumerable<InputFile> files)
    {
        foreach (var file in files)
        {
            _texts[file.Path] = file.Text;
        }
    }

    /// <summary>The text of a file; null where the project hands none on.</summary>
    public string? Read(string path) => _texts.TryGetValue(path, out var text) ? text : null;
}
