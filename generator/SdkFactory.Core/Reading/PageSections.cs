using System.Collections.Generic;
using System.Linq;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>A page split at its second-level headings.</summary>
internal sealed class PageSections
{
    private readonly List<(PageBlock.Heading Heading, List<PageBlock> Blocks)> _sections = [];

    public PageSections(IEnumerable<PageBlock> blocks)
    {
        var current = Intro;
        foreach (var block in blocks)
        {
            if (block is PageBlock.Heading { Level: 1 } title && Title is null)
            {
                Title = title;
            }
            else if (block is PageBlock.Heading { Level: 2 } heading)
            {
                current = [];
                _sections.Add((heading, current));
            }
            else
            {
                current.Add(block);
            }
        }
    }

    public PageBlock.Heading? Title { get; }

    /// <summary>What stands before the first section.</summary>
    public List<PageBlock> Intro { get; } = [];

    public IEnumerable<string> Headings => _sections.Select(section => CellText.Word(section.Heading.Text));

    /// <summary>The blocks of all sections that one of <paramref name="headings"/> opens; null where there is none.</summary>
    public List<PageBlock>? Find(EquatableArray<string> headings)
    {
        var found = _sections.Where(section => headings.Contains(CellText.Word(section.Heading.Text))).ToList();
        return found.Count == 0 ? null : found.SelectMany(section => section.Blocks).ToList();
    }

    /// <summary>The blocks that no section of the dialect holds.</summary>
    public IEnumerable<PageBlock> Unclaimed(SectionWords words)
    {
        var known = words.Request.Concat(words.Response).Concat(words.Structures).ToList();
        return Intro.Concat(_sections.Where(section => !known.Contains(CellText.Word(section.Heading.Text))).SelectMany(section => section.Blocks));
    }
}
