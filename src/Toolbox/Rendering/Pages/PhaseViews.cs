using System.Collections.Immutable;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>The phases of the vocabulary as a line with some of them on.</summary>
internal static class PhaseViews
{
    public static PhaseView[] Line(BrandedSite site, ImmutableArray<string> phases) =>
        [.. site.Data.Vocabularies.Phases.Select(p => new PhaseView(p.Id, p.Label, phases.Contains(p.Id, StringComparer.Ordinal)))];

    public static PhaseView[] On(BrandedSite site, ImmutableArray<string> phases) => [.. Line(site, phases).Where(p => p.On)];

    public static bool IsEvery(BrandedSite site, ImmutableArray<string> phases) => phases.Length >= site.Data.Vocabularies.Phases.Length;
}
