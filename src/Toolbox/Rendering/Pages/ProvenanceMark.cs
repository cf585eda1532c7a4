using Toolbox.Content.Pages;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>The label that tells a source's claim from ours, in words.</summary>
internal static class ProvenanceMark
{
    private static readonly ProvenanceView Added = new(Added: true, "aanvulling");

    /// <summary>"bron §7.9"; where the claim names no place itself, that of the page's first source.</summary>
    public static ProvenanceView Of(Origin origin, SourceReference? source, PageMetadata page)
    {
        if (origin == Origin.Added)
        {
            return Added;
        }

        var place = source is null ? page.Sources.FirstOrDefault()?.At : source.At;
        return new ProvenanceView(Added: false, place is null ? "bron" : $"bron {place}");
    }
}
