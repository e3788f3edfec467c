namespace SdkFactory.Cli.Loading;

/// <summary>What a run tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>There is an error, the output differs, or the run was stopped.</summary>
    public const int Failure = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int Usage = 2;
}
