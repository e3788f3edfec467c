using System;
using System.Linq;
using System.Threading;
using SdkFactory.Model;
using SdkFactory.Values;

namespace SdkFactory.Emitting;

/// <summary>Prints a model as C#.</summary>
public static class SdkEmitter
{
    /// <summary>All files of the SDK, ordered by name.</summary>
    public static EquatableArray<SourceFile> Emit(ApiModel model, CancellationToken cancellationToken = default) =>
        FilePlanner.Plan(model).All.Select(plan => Emit(plan, cancellationToken)).ToEquatableArray();

    /// <summary>The file of a plan.</summary>
    public static SourceFile Emit(FilePlan plan, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var code = plan is FilePlan.Support support
            ? Code.Format($$"""
                {{GeneratedHeader.Line}}
                {{SupportFiles.Text(support)}}
                """)
            : Code.Format($$"""
                {{GeneratedHeader.Line}}
                #nullable enable

                namespace {{plan.Head.Namespace}};

                {{EmitBody(plan)}}

                """);
        return new SourceFile(plan.HintName, code.ToString());
    }

    private static Code EmitBody(FilePlan plan) => plan switch
    {
        FilePlan.ClientFile file => ClientEmitter.Emit(file.Client, file.Head.Accessibility),
        FilePlan.TypeFile file => TypeEmitter.Emit(file.Type, file.Head.Accessibility),
        FilePlan.EnumFile file => EnumEmitter.Emit(file.Enum, file.Head.Accessibility),
        FilePlan.EnvelopeNames file => EnvelopeEmitter.Emit(file.Envelope),
        FilePlan.EnumTexts file => EnumEmitter.EmitTexts(file.Enums),
        FilePlan.JsonTypes file => ResolverEmitter.Emit(file.Types, file.Enums, file.Head.Accessibility),
        FilePlan.OperationFile file => Code.Blocks(
        [
            OperationEmitter.Emit(file.Operation, file.Client, file.Request),
            .. file.Types.Select(type => TypeEmitter.Emit(type, file.Head.Accessibility)),
            .. file.Enums.Select(type => EnumEmitter.Emit(type, file.Head.Accessibility)),
        ]),
        _ => throw new ArgumentOutOfRangeException(nameof(plan)),
    };
}
