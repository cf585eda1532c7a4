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

    private static IEnumerable<Diagnostic> Repeated(IEnumerable<string> names, string field, Func<int, string> path, ModelPlaces places) =>
        KnownNames.Repeated(field, names.Select((name, i) => (name, path(i))), places);

    private static IEnumerable<Diagnostic> Unknown(StartModel model, ModelPlaces places)
    {
        var scoring = model.Scoring.Select(q => q.Id).ToList();
        var variants = model.Variants.Select(v => v.Page).ToList();
        return
        [
            .. model.Variants.SelectMany((v, i) => v.Scores.SelectMany((s, j) =>
                KnownNames.One("question", s.Question, scoring, $"variants/{i}/scores/{j}/question", places))),
            .. model.Corrections.SelectMany((c, i) => KnownNames.OfCondition(c.When, model, $"corrections/{i}/when", places)),
            .. model.Corrections.SelectMany((c, i) => Variants("variants", c.Variants, $"corrections/{i}/variants")),
            .. model.Labels.SelectMany((l, i) => KnownNames.Conditions(l.When, model, $"labels/{i}/when", places)),
            .. model.Labels.SelectMany((l, i) => l.Variant is { } variant ? KnownNames.One("variant", variant, variants, $"labels/{i}/variant", places) : []),
            .. model.Warnings.SelectMany((w, i) => KnownNames.Conditions(w.When, model, $"warnings/{i}/when", places)),
            .. model.Warnings.SelectMany((w, i) => Variants("unlessBest", w.UnlessBest, $"warnings/{i}/unlessBest")),
            .. model.Separators.SelectMany((s, i) => Variants("between", s.Between, $"separators/{i}/between")),
        ];

        IEnumerable<Diagnostic> Variants(string field, IEnumerable<string> names, string path) => KnownNames.All(field, names, variants, path, places);
    }
}
