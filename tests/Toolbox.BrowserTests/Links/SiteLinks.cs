using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Links;

/// <summary>The links in the pages of a site, and where they lead.</summary>
internal sealed class SiteLinks(BuiltSite site)
{
    private static readonly string[] Attributes = ["href", "src"];

    private readonly ConcurrentDictionary<string, IDocument> documents = new(StringComparer.Ordinal);

    /// <summary>The addresses a page names: links, styles, scripts, pictures, and those for link previews.</summary>
    public IEnumerable<string> In(SitePage page)
    {
        var document = Parse(page.Path, page.Html);
        return document.All.SelectMany(e => Attributes.Select(e.GetAttribute))
            .Concat(document.QuerySelectorAll("meta[property='og:url'], meta[property='og:image']").Select(e => e.GetAttribute("content")))
            .OfType<string>();
    }

    /// <summary>What is wrong with an address on a page; null when it leads somewhere, or to another site.</summary>
    public string? ProblemOf(SitePage page, string address)
    {
        if (!Uri.TryCreate(site.Url(page.Path), address, out var url))
        {
            return $"{page}: '{address}' is no address";
        }

        if (!string.Equals(url.Authority, site.BaseUrl.Authority, StringComparison.Ordinal))
        {
            return url.Scheme is "https" or "mailto" ? null : $"{page}: '{address}' is neither https nor mailto";
        }

        var answer = site.Answer(url.AbsolutePath);
        if (answer.Status is not HttpStatusCode.OK)
        {
            return $"{page}: '{address}' answers {(int)answer.Status}";
        }

        var fragment = Uri.UnescapeDataString(url.Fragment.TrimStart('#'));
        return fragment.Length == 0 || Parse(answer.File, answer.Body).GetElementById(fragment) is not null
            ? null
            : $"{page}: '{address}' names an anchor that is not there";
    }

    private IDocument Parse(string name, byte[] html) => documents.GetOrAdd("/" + name, _ => new HtmlParser().ParseDocument(new MemoryStream(html)));

    private IDocument Parse(string path, string html) =>
        documents.GetOrAdd(path.EndsWith('/') ? path + "index.html" : path, _ => new HtmlParser().ParseDocument(html));
}
