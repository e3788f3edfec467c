using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using SdkFactory.Tests.Corpora;

namespace SdkFactory.Tests.Serialization;

/// <summary>What System.Text.Json's source generator makes of the same examples, and of generated values.</summary>
public class SideBySideTests
{
    [CorpusFact]
    public void The_examples_of_the_older_pages_are_read_and_written_alike() => AssertAlike(Corpus.LoadV5());

    [CorpusFact]
    public void The_examples_of_the_newer_pages_are_read_and_written_alike() => AssertAlike(Corpus.LoadV3());

    private static void AssertAlike(Workspace workspace)
    {
        var ours = new EmittedSdk(workspace.Model);
        var theirs = new SourceGenerated(workspace.Model, ours.Answers);
        var alike = 0;
        var refused = new List<string>();
        var differences = new List<string>();
        foreach (var answer in ours.Answers.Where(answer => answer.Operation.Example is not null))
        {
            var example = Encoding.UTF8.GetBytes(answer.Operation.Example!);
            try
            {
                var written = theirs.Write(answer, theirs.Read(answer, example));
                var own = ours.ReadAndWrite(answer, example);
                if (!written.AsSpan().SequenceEqual(own))
                {
                    differences.Add(answer.Name + "\n" + Encoding.UTF8.GetString(written) + "\n" + Encoding.UTF8.GetString(own));
                }
                alike++;
            }
            catch (JsonException fault)
            {
                refused.Add(answer.Name + " " + fault.Message);
            }
        }
        System.IO.File.WriteAllText("/tmp/ser/sbs.txt", $"{alike}\n{string.Join('\n', refused)}\n\n{string.Join('\n', differences)}");
    }
}
