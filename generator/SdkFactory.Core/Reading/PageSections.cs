using System.Collections.Generic;
using System.Linq;
using SdkFactory.Settings;
using SdkFactory.Values;

namespace SdkFactory.Reading;

/// <summary>A page split at its second-level headings.</summary>
internal sealed class PageSections
{
    private readonly List<(string Heading, List<PageBlock> Blocks)> _sections = [];

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
                _sections.Add((CellText.Word(heading.Text), current));
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

    public IEnumerable<string> Headings => _sections.Select(section => section.Heading);

    /// <summary>The blocks of all sections that one of <paramref name="headings"/> opens; null where there is none.</summary>
    public List<PageBlock>? Find(EquatableArray<string> headings)
    {
        var found = _sections.Where(section => headings.Contains(section.Heading)).ToList();
        return found.Count switch
        {
            0 => null,
            1 => found[0].Blocks,
            _ => found.SelectMany(section => section.Blocks).ToList(),
        };
    }

    /// <summary>The blocks that no section of the dialect holds.</summary>
    public IEnumerable<PageBlock> Unclaimed(SectionWords words)
    {
        var known = words.Request.Concat(words.Response).Concat(words.Structures).ToList();
        return Intro.Concat(_sections.Where(section => !known.Contains(section.Heading)).SelectMany(section => section.Blocks));
    }
}
