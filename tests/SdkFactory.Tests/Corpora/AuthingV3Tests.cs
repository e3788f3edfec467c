using System.Linq;
using SdkFactory.Model;
using Xunit;

namespace SdkFactory.Tests.Corpora;

/// <summary>The newer pages, 513 operations and 10 pages of prose: read without loss.</summary>
public class AuthingV3Tests
{
    [CorpusFact]
    public void Every_file_ends_as_one_of_five_and_nothing_is_an_error()
    {
        var workspace = Corpus.LoadV3();
        int Said(ProblemKind kind) => workspace.Problems.Count(problem => problem.Kind == kind);

        Assert.Equal(523, workspace.Pages);
        Assert.Equal(10, workspace.Prose);
        Assert.Equal(440, workspace.Model.Clients.Sum(client => client.Operations.Count));
        Assert.Equal(52, Said(Problems.MisfiledCopy));
        Assert.Equal(16, Said(Problems.NotAnEndpoint));
        Assert.Equal(5, Said(Problems.DuplicatePage));
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
