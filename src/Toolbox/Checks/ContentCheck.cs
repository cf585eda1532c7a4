using System.Collections.Immutable;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Checks;

/// <summary>Everything `check` reports of the content: what a build reports, and metadata that is not in its canonical form.</summary>
public static class ContentCheck
{
    public static ImmutableArray<Diagnostic> Find(InputFolder input) =>
        [.. SiteBuilder.Check(input).Diagnostics, .. NotCanonical.Find(input)];
}
