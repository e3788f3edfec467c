using System.Collections.Generic;

namespace SdkFactory.Values;

/// <summary>Tells whether something was made of the same things: values never change, so the same instances say the same.</summary>
internal static class Instances
{
    /// <summary>Whether both lists hold the same instances in the same order.</summary>
    public static bool AreSame<T>(IReadOnlyList<T> one, IReadOnlyList<T> other)
        where T : class?
    {
        if (ReferenceEquals(one, other))
        {
            return true;
        }

        if (one.Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < one.Count; i++)
        {
            if (!ReferenceEquals(one[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }
}
