using Toolbox.Content.Pages;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>Statements with whose they are.</summary>
internal static class ClaimViews
{
    public static ClaimView Of(BrandedSite site, Claim claim, PageMetadata page) =>
        new(site.Html(claim.Text), ProvenanceMark.Of(claim.Origin, claim.Source, page));

    public static ClaimView[] Of(BrandedSite site, IEnumerable<Claim> claims, PageMetadata page) =>
        [.. claims.Select(c => Of(site, c, page))];
}
