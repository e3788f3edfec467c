using System.Linq;
using System.Threading;
using SdkFactory.Model;

namespace SdkFactory.Emitting;

/// <summary>Prints a model as C#.</summary>
public static class SdkEmitter
{
    /// <summary>All files of the SDK, ordered by name.</summary>
    public static EquatableArray<SourceFile> Emit(ApiModel model, CancellationToken cancellationToken = default) =>
        FilePlanner.Plan(model).Select(plan => Emit(plan, cancellationToken)).ToEquatableArray();

    /// <summary>The file of a plan.</summary>
    public static SourceFile Emit(FilePlan plan, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var text = plan.Support is not null
            ? SupportFiles.Text(plan.Support, plan)
            : $"#nullable enable\n\nnamespace {plan.Namespace};\n\n{Body(plan)}\n";
        return new SourceFile(plan.HintName, $"{GeneratedHeader.Line}\n{text}");
    }

    private static string Body(FilePlan plan) => plan switch
    {
        { Name: FilePlanner.EnvelopeFile } => EnvelopeEmitter.Emit(plan.Envelope),
        { Name: FilePlanner.ResolverFile } => ResolverEmitter.Emit(plan.JsonNames!.Value, plan.EnumNames!.Value, plan.Accessibility),
        { EnumNames: { } names } => EnumEmitter.EmitTexts(names),
        { Client: { } client, Operation: null } => ClientEmitter.Emit(client, plan.Accessibility),
        _ => Code.Blocks(
        [
            plan.Operation is null ? "" : OperationEmitter.Emit(plan.Operation, plan.Client!, plan.Request),
            .. plan.Types.Select(type => TypeEmitter.Emit(type, plan.Accessibility)),
            .. plan.Enums.Select(type => EnumEmitter.Emit(type, plan.Accessibility)),
        ]),
    };
}
