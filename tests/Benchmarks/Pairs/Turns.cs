using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace Benchmarks.Pairs;

/// <summary>What each side took, round by round: the sides take turns, so that what disturbs one disturbs the other.</summary>
internal sealed class Turns
{
    private readonly Dictionary<string, List<Cost>> _costs = [];

    /// <summary>The rounds that were measured.</summary>
    public int Rounds => _costs.Values.Max(costs => costs.Count);

    /// <summary>Runs all sides <paramref name="rounds"/> times after <paramref name="warmUps"/> that do not count.</summary>
    public static Turns Run(int warmUps, int rounds, params (string Name, Func<Cost> Measure)[] sides)
    {
        var turns = new Turns();
        for (var round = -warmUps; round < rounds; round++)
        {
            foreach (var (name, measure) in sides)
            {
                var cost = measure();
                if (round >= 0) turns.Add(name, cost);
            }

            // The compiler to machine code works in the background, and needs pauses to come to its last tier.
            if (round < 0) Thread.Sleep(300);
        }

        return turns;
    }

    /// <summary>The median of what a side took.</summary>
    public Cost Typical(string side) => new(Median(side, cost => cost.Wall), Median(side, cost => cost.Cpu), Median(side, cost => cost.Bytes));

    /// <summary>The median of the rounds' ratios of one side to another.</summary>
    public Cost Ratio(string side, string other) => new(Ratio(side, other, cost => cost.Wall), Ratio(side, other, cost => cost.Cpu), Ratio(side, other, cost => cost.Bytes));

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }

    private void Add(string side, Cost cost)
    {
        if (!_costs.TryGetValue(side, out var costs)) _costs[side] = costs = [];
        costs.Add(cost);
    }

    private double Median(string side, Func<Cost, double> of) => Median(_costs[side].Select(of));

    private double Ratio(string side, string other, Func<Cost, double> of) => Median(_costs[side].Zip(_costs[other], (one, two) => of(one) / of(two)));
}
