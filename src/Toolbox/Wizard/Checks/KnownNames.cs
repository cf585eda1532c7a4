using Toolbox.Diagnostics;

namespace Toolbox.Wizard.Checks;

/// <summary>Names that the model has, each once.</summary>
internal static class KnownNames
{
    public static IEnumerable<Diagnostic> One(string field, string name, IEnumerable<string> known, string path, ModelPlaces places)
    {
        if (!known.Contains(name, StringComparer.Ordinal))
        {
            yield return places.Report(Problems.UnknownValue(field, name, NearestWord.To(name, known), known), path);
        }
    }

    public static IEnumerable<Diagnostic> All(string field, IEnumerable<string> names, IEnumerable<string> known, string path, ModelPlaces places) =>
        names.SelectMany((name, i) => One(field, name, known, $"{path}/{i}", places));

    public static IEnumerable<Diagnostic> Repeated(string field, IEnumerable<(string Name, string Path)> names, ModelPlaces places)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, path) in names)
        {
            if (!seen.Add(name))
            {
                yield return places.Report(Problems.RepeatedValue(field, name), path);
            }
        }
    }

    public static IEnumerable<Diagnostic> Conditions(IEnumerable<Condition> conditions, StartModel model, string path, ModelPlaces places) =>
        conditions.SelectMany((condition, i) => OfCondition(condition, model, $"{path}/{i}", places));

    public static IEnumerable<Diagnostic> OfCondition(Condition condition, StartModel model, string path, ModelPlaces places)
    {
        var question = model.Questions.FirstOrDefault(q => string.Equals(q.Id, condition.Question, StringComparison.Ordinal));
        return question is null
            ? One("question", condition.Question, model.Questions.Select(q => q.Id), $"{path}/question", places)
            : All("answers", condition.Answers, question.Options.Select(o => o.Id), $"{path}/answers", places);
    }
}
