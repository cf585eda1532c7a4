using Toolbox.Diagnostics;

namespace Toolbox.Wizard.Checks;

/// <summary>Answers that give a variant no points because nobody said how many, and points for answers that do not exist.</summary>
internal static class MissingScores
{
    public static IEnumerable<Diagnostic> Find(StartModel model, ModelPlaces places)
    {
        foreach (var (v, variant) in model.Variants.Index())
        {
            foreach (var question in model.Scoring)
            {
                var s = variant.Scores.ToList().FindIndex(scores => string.Equals(scores.Question, question.Id, StringComparison.Ordinal));
                if (s < 0)
                {
                    yield return places.Report(Problems.MissingScores(variant.Page, question.Id), $"variants/{v}/scores");
                    continue;
                }

                var answers = question.Options.Select(o => o.Id).ToList();
                var points = variant.Scores[s].Points;
                foreach (var answer in answers.Where(a => points.Find(a) is null))
                {
                    yield return places.Report(Problems.MissingScore(variant.Page, question.Id, answer), $"variants/{v}/scores/{s}/points");
                }

                foreach (var (name, _) in points.Items.Where(p => !answers.Contains(p.Key, StringComparer.Ordinal)))
                {
                    yield return places.Report(Problems.UnknownValue("points", name, NearestWord.To(name, answers), answers), $"variants/{v}/scores/{s}/points/{name}");
                }
            }
        }
    }
}
