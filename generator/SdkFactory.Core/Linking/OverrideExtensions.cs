using System;
using System.Collections.Generic;
using System.Linq;
using SdkFactory.Settings;

namespace SdkFactory.Linking;

/// <summary>What several overrides of one thing say together.</summary>
internal static class OverrideExtensions
{
    /// <summary>What is said of one property; where two overrides speak of it, the later wins. Null where none does.</summary>
    public static T Said<T>(this IEnumerable<Override> overrides, Func<Override, T> property) =>
        overrides.Select(property).LastOrDefault(value => value is not null)!;
}
