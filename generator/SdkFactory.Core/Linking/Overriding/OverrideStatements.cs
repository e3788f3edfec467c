using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Linking.Deciding;
using SdkFactory.Settings;

namespace SdkFactory.Linking.Overriding;

/// <summary>Overrides as statements: they weigh more than any page, and of several the later one more.</summary>
internal static class OverrideStatements
{
    /// <summary>What overrides say of one property; nothing where none speaks of it.</summary>
    public static IEnumerable<Statement<T>> Say<T>(this IReadOnlyList<Override> overrides, Func<Override, T?> property)
        where T : class => overrides.Count == 0 ? [] : SayAll(overrides, property);

    /// <summary>What overrides say of one property; nothing where none speaks of it.</summary>
    public static IEnumerable<Statement<T>> Say<T>(this IReadOnlyList<Override> overrides, Func<Override, T?> property)
        where T : struct => overrides.Count == 0 ? [] : SayAll(overrides, property);

    /// <summary>What leaves a thing out; null where nothing does.</summary>
    public static Override? Exclusion(this IReadOnlyList<Override> overrides) => overrides.FirstOrDefault(item => item.Exclude);

    private static IEnumerable<Statement<T>> SayAll<T>(IReadOnlyList<Override> overrides, Func<Override, T?> property)
        where T : class
    {
        for (var i = overrides.Count - 1; i >= 0; i--)
        {
            if (property(overrides[i]) is { } value)
            {
                yield return new Statement<T>(value, Override: overrides[i]);
            }
        }
    }

    private static IEnumerable<Statement<T>> SayAll<T>(IReadOnlyList<Override> overrides, Func<Override, T?> property)
        where T : struct
    {
        for (var i = overrides.Count - 1; i >= 0; i--)
        {
            if (property(overrides[i]) is { } value)
            {
                yield return new Statement<T>(value, Override: overrides[i]);
            }
        }
    }
}
