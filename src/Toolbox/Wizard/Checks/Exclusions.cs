using Toolbox.Diagnostics;

namespace Toolbox.Wizard.Checks;

/// <summary>
/// Every combination of answers has an outcome as soon as one variant is excluded by no answer at all: it always stands
/// in the ranking. A model without such a variant is refused.
/// </summary>
internal static class Exclusions
{
    public static IEnumerable<Diagnostic> Find(StartModel model, ModelPlaces places)
    {
        var excluded = model.Corrections.Where(c => c.Excludes).SelectMany(c => c.Variants).ToHashSet(StringComparer.Ordinal);
        if (model.Variants.All(v => excluded.Contains(v.Page)))
        {
            yield return places.Report(Problems.NoOutcome(), "corrections");
        }
    }
}
