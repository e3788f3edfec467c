using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace SdkFactory.Tests.Architecture;

/// <summary>What each room of the generator may know.</summary>
public class ArchitectureTests
{
    // The sources that every SDK carries are no part of the core.
    private static readonly List<SourceTree> Core = [.. SourceTree.Of("SdkFactory.Core").Where(file => !file.Path.StartsWith("Emitting/Support/", StringComparison.Ordinal))];

    private static readonly IReadOnlyList<SourceTree> Cli = SourceTree.Of("SdkFactory.Cli");

    private static readonly string[] AllRooms = ["Claims", "Diagnostics", "Emitting", "Json", "Linking", "Model", "Reading", "Settings", "Values"];

    [Fact]
    public void The_core_has_just_these_rooms() => Assert.Equal(AllRooms, Core.Select(file => file.Room).Where(room => room.Length > 0).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_core_uses_nothing_but_the_base_class_library_and_Markdig() =>
        AssertNone(Core, file => file.Unit.Usings.Select(directive => directive.Name!.ToString()).Where(name => !IsIn(name, "System") && !IsIn(name, "SdkFactory") && !IsIn(name, "Markdig")));

    [Fact]
    public void A_namespace_is_a_folder()
    {
        AssertNone(Core, file => Namespaces(file).Where(name => name != Expected("SdkFactory", file)));
        AssertNone(Cli, file => Namespaces(file).Where(name => name != Expected("SdkFactory.Cli", file)));
    }

    [Fact]
    public void A_file_has_one_type_and_its_name() =>
        AssertNone(Core.Concat(Cli.Where(file => file.Path != "Program.cs")), file => Types(file).Count() == 1 ? Types(file).Where(name => name != Path.GetFileNameWithoutExtension(file.Path)) : [$"{Types(file).Count()} types"]);

    [Fact]
    public void The_core_touches_no_file_no_clock_and_no_machine()
    {
        string[] targets = ["File", "Directory", "Environment", "Console", "Process", "AppContext", "AppDomain", "Guid", "RuntimeInformation"];
        string[] types = ["FileStream", "FileInfo", "DirectoryInfo", "StreamWriter", "HttpClient", "Random", "Stopwatch"];
        (string, string)[] members =
        [
            ("DateTime", "Now"), ("DateTime", "UtcNow"), ("DateTime", "Today"), ("DateTimeOffset", "Now"), ("DateTimeOffset", "UtcNow"),
            ("CultureInfo", "CurrentCulture"), ("CultureInfo", "CurrentUICulture"), ("Path", "GetFullPath"), ("Path", "GetTempPath"),
            ("StringComparison", "CurrentCulture"), ("StringComparison", "CurrentCultureIgnoreCase"), ("StringComparer", "CurrentCulture"), ("StringComparer", "CurrentCultureIgnoreCase"),
        ];

        AssertNone(Core, file => file.Accesses.Where(access => targets.Contains(access.Target) || members.Contains(access)).Select(access => $"{access.Target}.{access.Member}")
            .Concat(file.Names.Where(types.Contains)));
    }

    [Fact]
    public void The_core_compares_text_by_its_characters() =>
        AssertNone(Core, file => file.Unit.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: var name } && call.ArgumentList.Arguments is var arguments && (name switch
            {
                "ToUpper" or "ToLower" => arguments.Count == 0,
                "StartsWith" or "EndsWith" => arguments.Count == 1 && !arguments[0].Expression.IsKind(SyntaxKind.CharacterLiteralExpression),
                "CompareTo" => true,
                _ => false,
            }))
            .Select(call => call.ToString()));

    [Fact]
    public void The_command_line_knows_verbs_and_values_and_no_Markdown_and_no_text_of_code()
    {
        string[] emission = ["Code", "CodeWriter", "Escaping", "XmlDoc", "Literal", "CSharpType", "TypeEmitter", "EnumEmitter", "ClientEmitter", "OperationEmitter", "CallEmitter", "SupportFiles", "Modifier", "ParameterName"];

        AssertNone(Cli, file => file.Used.Where(name => IsIn(name, "Markdig") || IsIn(name, "Microsoft.CodeAnalysis") || IsIn(name, "SdkFactory.Reading") || IsIn(name, "SdkFactory.Linking")
                // Examples are values too: the export reads them as linking does.
                || (IsIn(name, "SdkFactory.Json") && file.Room != "OpenApi"))
            .Concat(file.Unit.Usings.Any(directive => directive.Name!.ToString() == "SdkFactory.Emitting") ? file.Names.Where(emission.Contains) : []));
    }

    [Fact]
    public void Only_reading_names_Markdig_and_nobody_names_Roslyn()
    {
        Assert.All(Core.Concat(Cli).Where(file => file.Used.Any(name => IsIn(name, "Markdig"))), file => Assert.Equal("Reading", file.Room));
        Assert.Contains(Core, file => file.Used.Any(name => IsIn(name, "Markdig")));
        AssertNone(Core.Concat(Cli), file => file.Used.Where(name => name.Contains("CodeAnalysis.CSharp", StringComparison.Ordinal)));
    }

    private static void AssertNone(IEnumerable<SourceTree> files, Func<SourceTree, IEnumerable<string>> found)
    {
        var offences = files.SelectMany(file => found(file).Distinct().Select(what => $"{file.Path}: {what}")).ToList();
        Assert.True(offences.Count == 0, string.Join('\n', offences));
    }

    private static bool IsIn(string name, string space) => name == space || name.StartsWith(space + ".", StringComparison.Ordinal);

    private static string Expected(string root, SourceTree file) =>
        string.Join('.', file.Path.Split('/').SkipLast(1).Prepend(root));

    private static IEnumerable<string> Namespaces(SourceTree file) =>
        file.Unit.Members.OfType<BaseNamespaceDeclarationSyntax>().Select(space => space.Name.ToString());

    private static IEnumerable<string> Types(SourceTree file) =>
        file.Unit.Members.Concat(file.Unit.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(space => space.Members))
            .Select(member => member switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.Text,
                DelegateDeclarationSyntax type => type.Identifier.Text,
                _ => "",
            })
            .Where(name => name.Length > 0);
}
