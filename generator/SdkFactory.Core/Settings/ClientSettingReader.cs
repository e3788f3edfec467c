namespace SdkFactory.Settings;

/// <summary>Reads what is said of a client: its name alone, or an object.</summary>
internal static class ClientSettingReader
{
    public static readonly SettingKeys<ClientSetting> Keys = new(
        ("name", (client, value) => client with { Name = value.TypeName() }),
        ("baseAddress", (client, value) => client with { BaseAddress = value.Address() }));

    public static ClientSetting Read(SettingMember folder)
    {
        var client = new ClientSetting(folder.Key, Name: null, BaseAddress: null);
        return folder.Value.IsObject ? Keys.Read(client, folder.Value) : client with { Name = folder.Value.TypeName() };
    }
}
