using System;
using System.Collections.Generic;

namespace SdkFactory.Linking.Deciding;

/// <summary>Statements of many things that may each say something. Most sources say nothing of most members: then nothing is allocated.</summary>
internal static class Hearing
{
    /// <summary>What each of <paramref name="things"/> says, as far as it says anything.</summary>
    public static IEnumerable<Statement<T>> Hear<TThing, T>(IReadOnlyList<TThing> things, Func<TThing, Statement<T>?> say)
    {
        for (var i = 0; i < things.Count; i++)
        {
            if (say(things[i]) is { } first)
            {
                return things.Count == 1 ? [first] : HearFrom(things, i, first, say);
            }
        }

        return [];
    }

    /// <summary>The weightiest statement; null where there is none.</summary>
    public static Statement<T>? FindFirst<T>(this IEnumerable<Statement<T>> statements)
    {
        if (statements is IList<Statement<T>> list)
        {
            return list.Count == 0 ? null : list[0];
        }

        foreach (var statement in statements)
        {
            return statement;
        }

        return null;
    }

    private static IEnumerable<Statement<T>> HearFrom<TThing, T>(IReadOnlyList<TThing> things, int start, Statement<T> first, Func<TThing, Statement<T>?> say)
    {
        yield return first;
        for (var i = start + 1; i < things.Count; i++)
        {
            if (say(things[i]) is { } next)
            {
                yield return next;
            }
        }
    }
}
