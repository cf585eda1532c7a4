using Toolbox.Diagnostics;

namespace Toolbox.Wizard.Checks;

/// <summary>
/// Two variants that no question separates: none is written, and they get the same points everywhere, so that none can be
/// made from the answer in which they differ most.
/// </summary>
internal static class Separations
{
    public static IEnumerable<Diagnostic> Find(StartModel model, ModelPlaces places)
    {
        for (var a = 0; a < model.Variants.Length; a++)
        {
            for (var b = a + 1; b < model.Variants.Length; b++)
            {
                var (first, second) = (model.Variants[a], model.Variants[b]);
                if (!IsWritten(model, first.Page, second.Page) && !Differ(model, first, second))
                {
                    yield return places.Report(Problems.NoSeparation(first.Page, second.Page), $"variants/{b}/page");
                }
            }
        }
    }

    private static bool IsWritten(StartModel model, string first, string second) =>
        model.Separators.Any(s => s.Between.Contains(first, StringComparer.Ordinal) && s.Between.Contains(second, StringComparer.Ordinal));

    private static bool Differ(StartModel model, VariantScores first, VariantScores second) =>
        model.Scoring.Any(question => question.Options.Any(answer => Points(first, question, answer) != Points(second, question, answer)));

    private static int? Points(VariantScores variant, WizardQuestion question, WizardOption answer) =>
        variant.Scores.First(s => string.Equals(s.Question, question.Id, StringComparison.Ordinal)).Points.Find(answer.Id);
}
