using Toolbox.Diagnostics;

namespace Toolbox.Wizard.Checks;

/// <summary>
/// Variants that no combination of answers makes the best, alone or together with others. Looks through the combinations,
/// the most promising first, and leaves a branch as soon as some other variant can no longer be caught up with.
/// </summary>
internal static class Winners
{
    // More than all points of a model together.
    private const int Excluded = -1_000_000;

    public static IEnumerable<Diagnostic> Find(StartModel model, ModelPlaces places)
    {
        var gains = Gains(model);
        return model.Variants
            .Select((variant, i) => (Variant: variant, Index: i))
            .Where(v => !CanWin(gains, v.Index))
            .Select(v => places.Report(Problems.NeverBest(v.Variant.Page), $"variants/{v.Index}/page"));
    }

    // What each answer to each question gives each variant: gains[question][answer][variant].
    private static int[][][] Gains(StartModel model)
    {
        var questions = model.Questions.Where(q => q.Weight > 0 || model.Corrections.Any(c => Concerns(c, q)));
        return [.. questions.Select(question => AnswersTo(question).Select(answer => model.Variants.Select(v => Gain(model, v, question, answer)).ToArray()).ToArray())];
    }

    // A question without points can also be left open.
    private static IEnumerable<string?> AnswersTo(WizardQuestion question)
    {
        var answers = question.Options.Select(o => (string?)o.Id);
        return question.Weight > 0 ? answers : answers.Prepend(null);
    }

    private static int Gain(StartModel model, VariantScores variant, WizardQuestion question, string? answer)
    {
        if (answer is null)
        {
            return 0;
        }

        var corrections = model.Corrections
            .Where(c => Concerns(c, question) && c.When.Answers.Contains(answer, StringComparer.Ordinal) && c.Variants.Contains(variant.Page, StringComparer.Ordinal))
            .Sum(c => c.Excludes ? Excluded : c.Points ?? 0);
        var scores = variant.Scores.FirstOrDefault(s => string.Equals(s.Question, question.Id, StringComparison.Ordinal));
        return corrections + (question.Weight * (scores?.Points.Find(answer) ?? 0));
    }

    private static bool Concerns(Correction correction, WizardQuestion question) =>
        string.Equals(correction.When.Question, question.Id, StringComparison.Ordinal);

    private static bool CanWin(int[][][] gains, int target)
    {
        // The lead on every other variant, per question and answer; and the best that later questions can add to it.
        var leads = gains
            .Select(answers => answers
                .Where(a => a[target] > Excluded / 2)
                .Select(a => a.Select(gain => a[target] - gain).ToArray())
                .OrderByDescending(lead => lead.Min()).ThenByDescending(lead => lead.Sum())
                .ToArray())
            .ToArray();
        if (leads.Any(answers => answers.Length == 0))
        {
            return false;
        }

        var variants = gains[0][0].Length;
        var later = new int[leads.Length + 1][];
        later[^1] = new int[variants];
        for (var q = leads.Length - 1; q >= 0; q--)
        {
            later[q] = [.. Enumerable.Range(0, variants).Select(v => later[q + 1][v] + leads[q].Max(lead => lead[v]))];
        }

        return Search(leads, later, 0, new int[variants]);
    }

    private static bool Search(int[][][] leads, int[][] later, int question, int[] lead)
    {
        if (question == leads.Length)
        {
            return lead.All(l => l >= 0);
        }

        foreach (var answer in leads[question])
        {
            var next = lead.Zip(answer, (a, b) => a + b).ToArray();
            if (next.Zip(later[question + 1], (a, b) => a + b).All(l => l >= 0) && Search(leads, later, question + 1, next))
            {
                return true;
            }
        }

        return false;
    }
}
