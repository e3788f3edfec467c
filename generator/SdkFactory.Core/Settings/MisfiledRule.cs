namespace SdkFactory.Settings;

/// <summary>Pages that stand in the wrong folder too: one below <paramref name="Folder"/> whose file name also stands below <paramref name="Home"/> is a copy of that.</summary>
/// <param name="Folder">The top folder with the copies.</param>
/// <param name="Home">The top folder with the originals.</param>
public sealed record MisfiledRule(string Folder, string Home);
