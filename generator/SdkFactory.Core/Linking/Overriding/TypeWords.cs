using System.Collections.Generic;
using SdkFactory.Values;

namespace SdkFactory.Linking.Overriding;

/// <summary>The words by which the settings may name a type.</summary>
/// <param name="Name">The name that it has, which parts it from all other types.</param>
/// <param name="Stated">What the pages call it, where that is another word: several types may be called so.</param>
internal readonly record struct TypeWords(string Name, EquatableArray<string> Stated)
{
    /// <summary>All of them.</summary>
    public IEnumerable<string> All
    {
        get
        {
            yield return Name;
            foreach (var stated in Stated)
            {
                yield return stated;
            }
        }
    }
}
