using System;
using Xunit;

namespace SdkFactory.Tests.Cli;

/// <summary>A test of what only Unix has: pipes that are files, devices, limits of a process.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Only on Unix.";
    }
}
