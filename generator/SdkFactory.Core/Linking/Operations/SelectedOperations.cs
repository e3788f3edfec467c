using System.Collections.Generic;
using SdkFactory.Claims;
using SdkFactory.Values;

namespace SdkFactory.Linking.Operations;

/// <summary>After the first pass: the pages and operations that are linked.</summary>
/// <param name="input">What is linked.</param>
/// <param name="all">All pages.</param>
/// <param name="pages">Those whose structures and operations count.</param>
/// <param name="copies">Those that are copies of others.</param>
internal sealed class SelectedOperations(LinkInput input, IReadOnlyList<SelectedPage> all, IReadOnlyList<SelectedPage> pages, IReadOnlyList<MisfiledCopy> copies)
{
    private readonly UnitIndex<ApiPage, SelectedPage> _made = new(all, page => page.Page);

    /// <summary>What is linked.</summary>
    public LinkInput Input => input;

    /// <summary>All pages: those that the lock knows, then the others, each by path.</summary>
    public IReadOnlyList<SelectedPage> All => all;

    /// <summary>The pages whose structures and operations count.</summary>
    public IReadOnlyList<SelectedPage> Pages => pages;

    /// <summary>The pages that are copies of others.</summary>
    public IReadOnlyList<MisfiledCopy> Copies => copies;

    /// <summary>What was made of a page; null for one that was not there.</summary>
    public SelectedPage? Find(ApiPage page, ref int next) => _made.Find(page, ref next);
}
