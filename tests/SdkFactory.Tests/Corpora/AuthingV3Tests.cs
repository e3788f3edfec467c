using System.Linq;
using SdkFactory.Model;
using Xunit;

namespace SdkFactory.Tests.Corpora;

/// <summary>The newer pages, 513 operations and 10 pages of prose: read without loss, not yet all rightly.</summary>
public class AuthingV3Tests
{
    [CorpusFact]
    public void Every_file_is_an_operation_or_prose_and_nothing_is_an_error()
    {
        var workspace = Corpus.LoadV3();

        Assert.Equal((523, 10), (workspace.Pages, workspace.Prose));
        Assert.Equal(513, workspace.Model.Clients.Sum(client => client.Operations.Count));
        Assert.DoesNotContain(workspace.Problems, problem => problem.Severity == Severity.Error);
    }

    [CorpusFact]
    public void Every_row_is_a_member_or_reported()
    {
        var workspace = Corpus.LoadV3();

        Assert.Equal(workspace.Ledger.Read, workspace.Ledger.Members + workspace.Ledger.Reported);
        Assert.DoesNotContain(workspace.Problems, problem => problem.Kind == Problems.UnaccountedRow);
    }
}
