using Toolbox.Content;
using Toolbox.Content.Pages;

namespace Toolbox.Rendering.Pages;

/// <summary>Where a work form stands in lists by phase: under each of its phases, or apart when it fits every phase.</summary>
internal static class WorkFormPhases
{
    public static bool InEvery(BrandedSite site, Page page) =>
        page.Metadata is WorkForm form && PhaseViews.IsEvery(site, form.Phases);

    public static bool StandsUnder(BrandedSite site, Page page, string phase) =>
        page.Metadata is WorkForm form && form.Phases.Contains(phase, StringComparer.Ordinal) && !InEvery(site, page);
}
