using SdkFactory.Model;

namespace SdkFactory.Linking;

/// <summary>A type, as all pages together describe it.</summary>
/// <param name="Name">The wire name.</param>
/// <param name="Summary">What it is; empty where no page tells.</param>
/// <param name="Rows">Its members.</param>
/// <param name="Source">The section that defines it; of several, the first.</param>
/// <param name="Pages">The pages that define it, ordered.</param>
internal sealed record DraftType(string Name, string Summary, EquatableArray<DraftRow> Rows, RowRef Source, EquatableArray<string> Pages);
