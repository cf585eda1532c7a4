using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Sources as a page lists them.</summary>
internal static class SourceViews
{
    /// <summary>The sources of a page, each once, with all places in it.</summary>
    public static SourceView[] Of(BrandedSite site, PageMetadata page) =>
    [
        .. from reference in page.Sources.GroupBy(s => s.Id, StringComparer.Ordinal)
           let entry = site.Data.Bibliography.FirstOrDefault(b => string.Equals(b.Id, reference.Key, StringComparison.Ordinal))
           where entry is not null
           select Of(site, entry, NumberText.List([.. reference.Select(r => r.At).OfType<string>()])),
    ];

    public static SourceView Of(BrandedSite site, BibliographyEntry entry, string at) => new()
    {
        Id = entry.Id,
        Lead = entry switch
        {
            { Authors: "" } => "",
            { Year: null } => entry.Authors.TrimEnd('.'),
            _ => $"{entry.Authors} ({entry.Year})",
        },
        Title = entry.Title,
        Rest = string.Join(". ", new[] { entry.In, entry.Publisher, YearAlone(entry) }.Where(p => p.Length > 0)),
        At = at,
        Url = site.Addresses.Of(LinkTarget.Source(entry.Id)),
        ExternalUrl = entry.Url,
        Note = entry.Note,
    };

    private static string YearAlone(BibliographyEntry entry) => entry is { Authors: "", Year: { } year } ? $"{year}" : "";
}
