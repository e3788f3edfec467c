using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SdkFactory.Tests.Generator;

/// <summary>An additional file of a compilation, with the metadata that the package's targets give it; without text, one that the compiler cannot read.</summary>
internal sealed class MemoryFile(string path, string? text, string root, string settings) : AdditionalText
{
    public override string Path => path;

    public string Root => root;

    public string Settings => settings;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text, Encoding.UTF8);
}
