using System.CommandLine;
using System.Threading.Tasks;
using SdkFactory.Cli.Loading;
using SdkFactory.Cli.Printing;

namespace SdkFactory.Cli.Why;

/// <summary>The words of <c>sdkfactory why</c> on the command line.</summary>
internal static class WhyCommand
{
    private const string Description =
        """
        Says why a member, an operation or a type of the SDK is what it is: what every source says, with file and line, what was decided, and the C#.

        Examples:
          sdkfactory why docs PipelineFunctionDto.timeout
          sdkfactory why docs reuploadPipelineFunction

        Exit code: 0 when the name is known; 1 when it is not; 2 when the command line is wrong.
        """;

    /// <summary>The command.</summary>
    public static Command Create(Pipeline pipeline, Terminal terminal)
    {
        var shared = new PagesOptions();
        var name = new Argument<string>("name")
        {
            Description = "A member as Type.member, an operation or a type: by its name in the docs, or by that in C#.",
        };
        name.Validators.Add(result =>
        {
            var value = result.GetRequiredValue(name);
            if (value.Length == 0 || value.StartsWith('.') || value.EndsWith('.')) result.AddError($"<name> must be Type.member, an operation or a type, which '{value}' is not.");
        });

        var command = new Command("why", Description) { shared.Pages, name, shared.Config, shared.Verbose };
        command.SetAction((result, cancellationToken) =>
        {
            var request = new WhyRequest(shared.PagesOf(result), shared.ConfigOf(result), result.GetRequiredValue(name), result.GetValue(shared.Verbose));
            return Task.Run(() => new WhyAnswer(pipeline, terminal).Run(request, cancellationToken));
        });
        return command;
    }
}
