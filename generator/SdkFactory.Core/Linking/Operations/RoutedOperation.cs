using SdkFactory.Json;
using SdkFactory.Linking.Deciding;
using SdkFactory.Linking.Naming;
using SdkFactory.Model;

namespace SdkFactory.Linking.Operations;

/// <summary>An operation with its endpoint.</summary>
/// <param name="evidence">All that is known of it from its page and the settings.</param>
/// <param name="verb">The verb.</param>
/// <param name="path">The path.</param>
/// <param name="example">The example response; null where there is none or it is no JSON.</param>
internal sealed class RoutedOperation(OperationEvidence evidence, Decided<Verb> verb, Decided<string> path, JsonValue? example)
{
    public OperationEvidence Evidence => evidence;

    public Decided<Verb> VerbDecision => verb;

    public Decided<string> PathDecision => path;

    /// <summary>The example response; null where there is none or it is no JSON.</summary>
    public JsonValue? Example => example;

    public Verb Verb { get; } = verb.Value;

    public string Path { get; } = path.Value;

    /// <summary>Whether its file, or its key on a page of several, spells its name: then it has the better claim to it.</summary>
    public bool IsSpelled { get; } = evidence.Claim.Name is null || Names.Pascal(evidence.Slug) == evidence.PascalName;

    /// <summary>The client, the verb and the path: two operations that have one are one.</summary>
    public string Endpoint { get; } = $"{evidence.Folder}\n{verb.Value} {path.Value}";

    /// <summary>The names of the placeholders in the path.</summary>
    public string[] Placeholders { get; } = [.. Routes.Placeholders(path.Value)];
}
