using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Rendering.Cards;
using Toolbox.Rendering.Pages;
using Toolbox.Rendering.Views;
using Toolbox.Worksheets;

namespace Toolbox.Rendering;

/// <summary>The site as one brand shows it: fills the open slots of pieces and leaves out what the brand hides.</summary>
public sealed class BrandedSite
{
    private readonly FrozenDictionary<string, ImmutableArray<Page>> workFormsByPhase;
    private readonly ConcurrentDictionary<string, ToolCardView> cards = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PrintCardView> printCards = new(StringComparer.Ordinal);
    private readonly Func<string, string> word;

    public BrandedSite(Site site, Brand brand)
    {
        (Site, Brand, Addresses) = (site, brand, new Addresses(brand));
        Pages = [.. site.Pages.Where(Shows)];
        word = name => site.Data.Words.Resolve(name, brand.Words);
        workFormsByPhase = WorkForms()
            .Where(w => !w.Form.Phases.IsEmpty)
            .GroupBy(w => w.Form.Phases[0], w => w.Page, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
    }

    public Site Site { get; }

    public Brand Brand { get; }

    public Addresses Addresses { get; }

    /// <summary>The pages this brand shows, in order of path.</summary>
    public ImmutableArray<Page> Pages { get; }

    public SiteData Data => Site.Data;

    public bool Shows(Page page) => !Brand.HiddenPages.Contains(page.Slug);

    /// <summary>The page with a slug, unless the brand hides it.</summary>
    public Page? FindPage(string slug) => Site.FindPage(slug) is { } page && Shows(page) ? page : null;

    public string Url(Page page) => Addresses.Of(page.Route);

    /// <summary>The card of a page, made once: a page stands on many others.</summary>
    public ToolCardView CardOf(Page page) => cards.GetOrAdd(page.File, static (_, of) => ToolCards.Of(of.Site, of.Page), (Site: this, Page: page));

    /// <summary>The card to print of a work form, made once: it stands on many sheets.</summary>
    public PrintCardView PrintCardOf(Page page, WorkForm form) =>
        printCards.GetOrAdd(page.File, static (_, of) => PrintCards.Of(of.Site, of.Page, of.Form), (Site: this, Page: page, Form: form));

    /// <summary>Plain text with the words of this brand.</summary>
    public string Text(Phrase? phrase) => phrase?.With(word) ?? "";

    public string TitleOf(Page page) => Text(page.Metadata.Title);

    /// <summary>HTML with the words and addresses of this brand.</summary>
    public string Html(Piece piece)
    {
        if (piece.Slots.IsEmpty)
        {
            return Encoding.UTF8.GetString(piece.Html.Span);
        }

        var html = new StringBuilder(piece.Html.Length * 2);
        var written = 0;
        foreach (var slot in piece.Slots)
        {
            html.Append(Encoding.UTF8.GetString(piece.Html.Span[written..slot.At]));
            written = slot.At;
            Fill(html, slot);
        }

        return html.Append(Encoding.UTF8.GetString(piece.Html.Span[written..])).ToString();
    }

    public string Html(RichText text) => Html(text.Html);

    private void Fill(StringBuilder html, Slot slot)
    {
        switch (slot.Kind)
        {
            case SlotKind.Word:
                html.Append(WebUtility.HtmlEncode(word(slot.Text)));
                break;
            case SlotKind.LinkStart when Leads(slot.Target!):
                html.Append("<a").Append(slot.Text).Append(" href=\"").Append(Addresses.Of(slot.Target!)).Append("\">");
                break;
            case SlotKind.LinkEnd when Leads(slot.Target!):
                html.Append("</a>");
                break;
            case SlotKind.Address:
                html.Append(Addresses.Of(slot.Target!));
                break;
        }
    }

    private bool Leads(LinkTarget target) => Site.FindPage(target.Route) is not { } page || Shows(page);

    /// <summary>Work forms whose first phase this is, in order of path.</summary>
    public ImmutableArray<Page> WorkFormsStartingIn(string phase) => workFormsByPhase.GetValueOrDefault(phase, []);

    /// <summary>All pages with a worksheet that this brand shows.</summary>
    public IEnumerable<(Page Page, Worksheet Sheet)> Worksheets() =>
        Pages.Select(p => (Page: p, Sheet: PageSheet.Of(p.Metadata))).Where(w => w.Sheet is not null).Select(w => (w.Page, w.Sheet!));

    /// <summary>All work forms this brand shows.</summary>
    public IEnumerable<(Page Page, WorkForm Form)> WorkForms() =>
        Pages.Where(p => p.Metadata is WorkForm).Select(p => (p, (WorkForm)p.Metadata));
}
