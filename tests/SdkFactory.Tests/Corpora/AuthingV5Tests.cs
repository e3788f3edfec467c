using System.Linq;
using SdkFactory.Diagnostics;
using SdkFactory.Emitting;
using SdkFactory.Tests.Serialization;
using Xunit;

namespace SdkFactory.Tests.Corpora;

/// <summary>The 90 pages in the dialect of the seed page: all of them, and every row.</summary>
public class AuthingV5Tests
{
    [CorpusFact]
    public void Every_page_is_an_operation_and_nothing_is_an_error()
    {
        var workspace = Corpus.LoadV5();

        Assert.Equal(90, workspace.Pages);
        Assert.Equal(90, workspace.Model.Clients.Sum(client => client.Operations.Count));
        Assert.DoesNotContain(workspace.Problems, problem => problem.Severity >= Severity.Warning);
    }

    [CorpusFact]
    public void Every_row_is_a_member_or_reported()
    {
        var workspace = Corpus.LoadV5();

        Assert.Equal(1604, workspace.Ledger.Read);
        Assert.Equal(workspace.Ledger.Read, workspace.Ledger.Members + workspace.Ledger.Reported);
        Assert.DoesNotContain(workspace.Problems, problem => problem.Kind == Problems.UnaccountedRow);
    }

    [CorpusFact]
    public void The_sdk_compiles_without_a_warning() =>
        Assert.Empty(CompiledCorpus.V5.Warnings);

    [CorpusFact]
    public void The_sdk_builds_as_a_strict_project_for_each_target()
    {
        using var project = new ConsumerProject(SdkEmitter.Emit(Corpus.LoadV5().Model));

        project.Build();
    }
}
