using Toolbox.Diagnostics;

namespace Toolbox.Wizard.Checks;

/// <summary>Names that are there twice, and names of questions, answers and variants that the model does not have.</summary>
internal static class ModelNames
{
    public static IEnumerable<Diagnostic> Find(StartModel model, ModelPlaces places) =>
    [
        .. Repeated(model.Questions.Select(q => q.Id), "id", i => $"questions/{i}/id", places),
        .. model.Questions.SelectMany((q, i) => Repeated(q.Options.Select(o => o.Id), "id", j => $"questions/{i}/options/{j}/id", places)),
        .. Repeated(model.Variants.Select(v => v.Page), "page", i => $"variants/{i}/page", places),
        .. model.Variants.SelectMany((v, i) => Repeated(v.Scores.Select(s => s.Question), "question", j => $"variants/{i}/scores/{j}/question", places)),
        .. Repeated(model.Warnings.Select(w => w.Id), "id", i => $"warnings/{i}/id", places),
        .. Unknown(model, places),
    ];

    private static IEnumerable<Diagnostic> Repeated(IEnumerable<string> names, string field, Func<int, string> path, ModelPlaces places)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, name) in names.Index())
        {
            if (!seen.Add(name))
            {
                yield return places.Report(Problems.RepeatedValue(field, name), path(index));
            }
        }
    }

    private static IEnumerable<Diagnostic> Unknown(StartModel model, ModelPlaces places)
    {
        var scoring = model.Scoring.Select(q => q.Id).ToList();
        var variants = model.Variants.Select(v => v.Page).ToList();
        return
        [
            .. model.Variants.SelectMany((v, i) => v.Scores.SelectMany((s, j) =>
                Name("question", s.Question, scoring, $"variants/{i}/scores/{j}/question"))),
            .. model.Corrections.SelectMany((c, i) => Condition(c.When, $"corrections/{i}/when")),
            .. model.Corrections.SelectMany((c, i) => Variants("variants", c.Variants, $"corrections/{i}/variants")),
            .. model.Labels.SelectMany((l, i) => Conditions(l.When, $"labels/{i}/when")),
            .. model.Labels.SelectMany((l, i) => l.Variant is { } variant ? Name("variant", variant, variants, $"labels/{i}/variant") : []),
            .. model.Warnings.SelectMany((w, i) => Conditions(w.When, $"warnings/{i}/when")),
            .. model.Warnings.SelectMany((w, i) => Variants("unlessBest", w.UnlessBest, $"warnings/{i}/unlessBest")),
            .. model.Separators.SelectMany((s, i) => Variants("between", s.Between, $"separators/{i}/between")),
        ];

        IEnumerable<Diagnostic> Variants(string field, IEnumerable<string> names, string path) =>
            names.SelectMany((name, i) => Name(field, name, variants, $"{path}/{i}"));

        IEnumerable<Diagnostic> Conditions(IEnumerable<Condition> conditions, string path) =>
            conditions.SelectMany((condition, i) => Condition(condition, $"{path}/{i}"));

        IEnumerable<Diagnostic> Condition(Condition condition, string path)
        {
            var question = model.Questions.FirstOrDefault(q => string.Equals(q.Id, condition.Question, StringComparison.Ordinal));
            return question is null
                ? Name("question", condition.Question, model.Questions.Select(q => q.Id), $"{path}/question")
                : condition.Answers.SelectMany((answer, i) => Name("answers", answer, question.Options.Select(o => o.Id), $"{path}/answers/{i}"));
        }

        IEnumerable<Diagnostic> Name(string field, string name, IEnumerable<string> known, string path)
        {
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                yield return places.Report(Problems.UnknownValue(field, name, NearestWord.To(name, known), known), path);
            }
        }
    }
}
