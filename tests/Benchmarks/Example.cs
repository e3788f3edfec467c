namespace Benchmarks;

/// <summary>What is read and written.</summary>
public enum Example
{
    /// <summary>The example answer of the seed page: Chinese text, and a program with escapes in it.</summary>
    Seed,

    /// <summary>The same type with short ASCII values.</summary>
    Short,

    /// <summary>The same as <see cref="Biggest"/>, but without long text: many members with short values.</summary>
    Wide,

    /// <summary>The biggest example answer of the pages beside the repository that System.Text.Json can read.</summary>
    Biggest,
}
