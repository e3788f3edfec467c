using System;
using System.Collections.Generic;
using System.Linq;

namespace SdkFactory.Values;

/// <summary>Makes <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArrays
{
    /// <summary>What a collection expression calls.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>A copy of <paramref name="items"/>.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new(items.ToArray());

    /// <summary>The items of an array that nobody else holds, which is not copied.</summary>
    internal static EquatableArray<T> Own<T>(T[] items) => new(items);
}
