using System.CommandLine;
using System.Threading.Tasks;
using SdkFactory.Cli.Printing;

namespace SdkFactory.Cli.Why;

/// <summary>The words of <c>sdkfactory why</c> on the command line.</summary>
internal static class WhyCommand
{
    private const string Description =
        """
        Says why a member of the SDK is what it is: what every source says, with file and line, what was decided, and the C#.

        Example:
          sdkfactory why docs PipelineFunctionDto.timeout

        Exit code: 0 when the member is known; 1 when it is not; 2 when the command line is wrong.
        """;

    /// <summary>The command.</summary>
    public static Command Create(Pipeline pipeline, Terminal terminal)
    {
        var shared = new PagesOptions();
        var member = new Argument<string>("member")
        {
            Description = "The type and the member, as Type.member: by their names in the docs, or by those in C#.",
        };
        member.Validators.Add(result =>
        {
            var name = result.GetRequiredValue(member);
            if (name.IndexOf('.') is var dot && (dot <= 0 || dot == name.Length - 1)) result.AddError($"<member> must be Type.member, which '{name}' is not.");
        });

        var command = new Command("why", Description) { shared.Pages, member, shared.Config, shared.Verbose };
        command.SetAction((result, cancellationToken) =>
        {
            var name = result.GetRequiredValue(member);
            var dot = name.IndexOf('.');
            var request = new WhyRequest(shared.PagesOf(result), shared.ConfigOf(result), name[..dot], name[(dot + 1)..], result.GetValue(shared.Verbose));
            return Task.Run(() => new WhyAnswer(pipeline, terminal).Run(request, cancellationToken));
        });
        return command;
    }
}
