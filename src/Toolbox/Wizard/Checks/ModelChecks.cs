using System.Collections.Immutable;
using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Wizard.Checks;

/// <summary>
/// What a model must hold as a whole: every name is known, every score is there, every variant can win, every combination
/// of answers has an outcome, and for every two variants there is a question that decides.
/// </summary>
public static class ModelChecks
{
    /// <summary>The problems of a model that was read without problems from <paramref name="root"/>.</summary>
    public static ImmutableArray<Diagnostic> Find(StartModel model, string file, YamlNode root)
    {
        var places = new ModelPlaces(file, root);

        // What comes later reckons with names and scores that are right.
        ImmutableArray<Diagnostic> names = [.. ModelNames.Find(model, places)];
        if (!names.IsEmpty)
        {
            return names;
        }

        ImmutableArray<Diagnostic> scores = [.. MissingScores.Find(model, places)];
        return scores.IsEmpty
            ? [.. OutcomeWords.Find(model, places), .. Winners.Find(model, places), .. Exclusions.Find(model, places), .. Separations.Find(model, places)]
            : scores;
    }
}
