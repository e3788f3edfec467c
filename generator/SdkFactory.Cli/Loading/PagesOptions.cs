using System.CommandLine;
using System.IO;
using SdkFactory.Cli.Files;

namespace SdkFactory.Cli.Loading;

/// <summary>What every command that reads pages takes: the folder, the settings, and how much to print.</summary>
internal sealed class PagesOptions
{
    public PagesOptions()
    {
        Pages.Validators.Add(result =>
        {
            var path = result.GetRequiredValue(Pages);
            if (!Directory.Exists(path)) result.AddError($"<pages> must be a folder, which '{path}' is not.");
        });
        Config.Validators.Add(result =>
        {
            if (result.GetValue(Config) is "") result.AddError("--config must name a file.");
        });
    }

    public Argument<string> Pages { get; } = new("pages")
    {
        Description = "The folder with the pages. All *.md files below it are read, but for hidden folders, bin, obj, node_modules and links.",
    };

    public Option<string?> Config { get; } = new("--config", "-c")
    {
        Description = $"The settings file. [default: {SettingsFile.DefaultName} in <pages>]",
        HelpName = "file",
    };

    public Option<bool> Verbose { get; } = new("--verbose", "-v")
    {
        Description = "Print all where there is much of one kind.",
    };

    /// <summary>The whole path of the pages' root.</summary>
    public string PagesOf(ParseResult result) => Path.GetFullPath(result.GetRequiredValue(Pages));

    /// <summary>The whole path of the settings file; null for the one at the root.</summary>
    public string? ConfigOf(ParseResult result) => result.GetValue(Config) is { } file ? Path.GetFullPath(file) : null;
}
