using System.Collections.Generic;
using SdkFactory.Values;

namespace SdkFactory.Linking.Members;

/// <summary>What one example shows of one type.</summary>
/// <param name="type">The type.</param>
internal sealed class TypeSighting(MergedType type)
{
    private readonly List<Sample>?[] _samples = new List<Sample>?[type.Members.Count];
    private readonly List<Origin>?[] _absent = new List<Origin>?[type.Members.Count];

    public MergedType Type => type;

    /// <summary>The values of a member, by its place in the type, to be added to while the example is read.</summary>
    public List<Sample> SamplesOf(int member) => _samples[member] ??= [];

    /// <summary>Notes that an object of the example lacks a member.</summary>
    public void AddAbsent(int member, Origin example) => (_absent[member] ??= []).Add(example);

    /// <summary>What several examples show of a member.</summary>
    public static Observation Observe(IReadOnlyList<TypeSighting> sightings, int member)
    {
        if (sightings.Count == 1)
        {
            var (samples, absent) = (sightings[0]._samples[member], sightings[0]._absent[member]);
            return samples is null && absent is null ? Observation.None : new Observation(samples ?? [], absent ?? []);
        }

        List<Sample>? allSamples = null;
        List<Origin>? allAbsent = null;
        foreach (var sighting in sightings)
        {
            Append(ref allSamples, sighting._samples[member]);
            Append(ref allAbsent, sighting._absent[member]);
        }

        return allSamples is null && allAbsent is null ? Observation.None : new Observation(allSamples ?? [], allAbsent ?? []);
    }

    private static void Append<T>(ref List<T>? all, List<T>? some)
    {
        if (some is not null)
        {
            (all ??= []).AddRange(some);
        }
    }
}
