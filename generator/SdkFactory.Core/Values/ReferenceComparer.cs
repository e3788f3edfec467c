using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace SdkFactory.Values;

/// <summary>Compares instances, where equal values must stay apart: two files may say the same.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly ReferenceComparer<T> Instance = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T item) => RuntimeHelpers.GetHashCode(item);
}
