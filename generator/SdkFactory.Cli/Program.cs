using SdkFactory.Cli;
using SdkFactory.Cli.Loading;
using SdkFactory.Cli.Printing;

return await CommandLine.Run(args, Pipeline.Core, Terminal.Standard);
