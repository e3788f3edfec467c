using System;

namespace Authing.Tests.Authentication;

/// <summary>A clock that goes when it is told to.</summary>
internal sealed class TestClock : TimeProvider
{
    private DateTimeOffset _now = new(2023, 9, 18, 1, 5, 33, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;
}
