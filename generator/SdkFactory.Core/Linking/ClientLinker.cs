using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>Makes a client of each top folder.</summary>
internal sealed class ClientLinker
{
    // With a name of the greatest length and the ending of its file, a path of 120 characters.
    private const int MaxFolderLength = 34;

    private readonly SdkSettings _settings;
    private readonly NameScope _names;
    private readonly LinkNotes _notes;
    private readonly NameScope _folders = new(ReservedNames.Folders, ignoreCase: true);

    public ClientLinker(SdkSettings settings, NameScope names, LinkNotes notes)
    {
        _settings = settings;
        _names = names;
        _notes = notes;
    }

    public string NameOf(string folder)
    {
        var wanted = Setting(folder)?.Name ?? Names.Bounded((folder.Length == 0 ? "Api" : Names.Pascal(folder)) + "Client");
        var name = _names.Take("Client", wanted);
        if (name != wanted)
        {
            _notes.Report(Problems.NameCollision, _settings.Path, default, $"The client of the folder '{folder}' would be called '{wanted}', which {NameScope.Taken}; it is called '{name}'. Give it another name in \"clients\".");
        }

        return name;
    }

    public Client Client(string folder, string name, IEnumerable<Operation> operations) =>
        new(
            name,
            _folders.Take("Client", BoundedName.Of(folder.Length == 0 ? "Api" : Names.Pascal(folder), MaxFolderLength)),
            Setting(folder)?.BaseAddress ?? _settings.BaseAddress,
            operations.OrderBy(operation => operation.Name, StringComparer.Ordinal).ToEquatableArray());

    private ClientSetting? Setting(string folder) => _settings.Clients.FirstOrDefault(client => client.Folder == folder);
}
