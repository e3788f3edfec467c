using System;
using System.IO;
using System.Linq;
using SdkFactory.Cli.Files;
using SdkFactory.Diagnostics;
using SdkFactory.Tests.Serialization;
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

    // Two of the ten describe several calls of the SDK, in the dialect's words; of the others there is nothing to say.
    [CorpusFact]
    public void Prose_is_prose_without_a_warning()
    {
        var unrecognised = Corpus.LoadV3().Problems.Where(problem => problem.Kind == Problems.UnrecognisedPage).ToList();

        Assert.All(unrecognised, problem => Assert.Equal(Severity.Info, problem.Severity));
        Assert.Equal(["get-access-token", "introspect-token"], unrecognised.Select(problem => Path.GetFileNameWithoutExtension(problem.Path)));
    }

    // The notice in a quote stands above the words that say deprecated.
    [CorpusFact]
    public void The_notice_of_the_tool_is_no_prose_and_hides_none()
    {
        var operations = Corpus.LoadV3().Model.Clients.SelectMany(client => client.Operations).ToList();

        Assert.DoesNotContain(operations, operation => operation.Prose.Contains("authing-docs-factory", StringComparison.Ordinal));
        Assert.Equal(["GetUserPost", "GetWechatMpAccessToken"], operations.Where(operation => operation.Deprecated).Select(operation => operation.Name).Order(StringComparer.Ordinal));
    }

    // 29 includes on 15 pages; the fragments stand above the pages and are none.
    [CorpusFact]
    public void Every_include_is_expanded()
    {
        var settings = Pages.SettingsFrom(Corpus.ConfigV3);
        var read = PageFolder.Read(Corpus.V3);
        var expanded = PageFolder.Read(Corpus.V3, settings, Workspace.Expand);

        Assert.Equal(29, read.Pages.Sum(page => page.Text.Split("!!!include(").Length - 1));
        Assert.DoesNotContain(expanded.Pages, page => page.Text.Contains("!!!include(", StringComparison.Ordinal) || page.Problems.Count > 0);
        Assert.Equal(
            ["authentication_client_desc", "get_app_info", "grant_type_desc", "hosted_page_signin", "management_client_desc", "token_desc", "token_response_json", "token_response_table"],
            expanded.Pages.SelectMany(page => page.Parts).Select(part => part.Fragment).OfType<string>().Distinct().Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        Assert.Equal(read.Pages.Select(page => page.Path), expanded.Pages.Select(page => page.Path));
    }

    [CorpusFact]
    public void Every_row_is_a_member_or_reported()
    {
        var workspace = Corpus.LoadV3();

        Assert.Equal(workspace.Ledger.Read, workspace.Ledger.Members + workspace.Ledger.Reported);
        Assert.DoesNotContain(workspace.Problems, problem => problem.Kind == Problems.UnaccountedRow);
    }

    [CorpusFact]
    public void The_sdk_compiles_without_a_warning() =>
        Assert.Empty(CompiledCorpus.V3.Warnings);
}
