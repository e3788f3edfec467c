using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Model;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>Makes a client of each top folder.</summary>
internal sealed class ClientLinker
{
    private readonly SdkSettings _settings;
    private readonly NameScope _names;
    private readonly NameScope _folders = new(ReservedNames.Folders, ignoreCase: true);

    public ClientLinker(SdkSettings settings, NameScope names)
    {
        _settings = settings;
        _names = names;
    }

    public string NameOf(string folder) =>
        _names.Take("Client", Setting(folder)?.Name ?? (folder.Length == 0 ? "Api" : Names.Pascal(folder)) + "Client");

    public Client Client(string folder, string name, IEnumerable<Operation> operations) =>
        new(
            name,
            _folders.Take("Client", folder.Length == 0 ? "Api" : Names.Pascal(folder)),
            Setting(folder)?.BaseAddress ?? _settings.BaseAddress,
            operations.OrderBy(operation => operation.Name, StringComparer.Ordinal).ToEquatableArray());

    private ClientSetting? Setting(string folder) => _settings.Clients.FirstOrDefault(client => client.Folder == folder);
}
