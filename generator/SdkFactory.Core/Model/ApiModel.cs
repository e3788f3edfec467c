using SdkFactory.Values;

namespace SdkFactory.Model;

/// <summary>What the SDK will be: names chosen, references resolved, evidence weighed. Emission prints it and decides nothing.</summary>
/// <param name="Namespace">The namespace of everything emitted.</param>
/// <param name="Accessibility">Who sees the emitted types.</param>
/// <param name="Envelope">The envelope of answers; null where the API has none.</param>
/// <param name="Clients">The clients, ordered by name.</param>
/// <param name="Types">The types, ordered by name.</param>
/// <param name="Enums">The enums, ordered by name.</param>
public sealed record ApiModel(
    string Namespace,
    Accessibility Accessibility,
    Envelope? Envelope,
    EquatableArray<Client> Clients,
    EquatableArray<ModelType> Types,
    EquatableArray<ModelEnum> Enums);
