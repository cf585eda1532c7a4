using System.Collections.Immutable;
using Toolbox.WordForms;

namespace Toolbox.Importing;

/// <summary>What stands in a form, by the question it answers.</summary>
internal sealed class FilledForm
{
    private readonly Dictionary<string, List<WordBlock>> answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FilledForm>> rows = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, string Value)> ticks = [];

    /// <summary>Text that stands nowhere in particular.</summary>
    public List<WordBlock> Unplaced { get; } = [];

    public void Add(string path, WordBlock block)
    {
        if (!answers.TryGetValue(path, out var blocks))
        {
            answers.Add(path, blocks = []);
        }

        blocks.Add(block);
    }

    public void Tick(string path, string value) => ticks.Add((path, value));

    public void AddRow(string path, FilledForm row)
    {
        if (!rows.TryGetValue(path, out var all))
        {
            rows.Add(path, all = []);
        }

        all.Add(row);
    }

    public ImmutableArray<WordBlock> Of(string path) => answers.TryGetValue(path, out var blocks) ? [.. blocks] : [];

    public IReadOnlyList<FilledForm> RowsOf(string path) => rows.GetValueOrDefault(path) ?? [];

    public bool IsTicked(FormQuestion question, FormChoice choice) => ticks.Contains((question.Path, choice.Value));

    /// <summary>The question, or a part of it, has an answer; what the form itself chose is none.</summary>
    public bool Answers(FormQuestion question) =>
        RowsOf(question.Path).Count > 0
        || question.Parts.Any(Answers)
        || (question.Kind is AnswerKind.Sheet && answers.ContainsKey(FormDocument.SheetPath(question)))
        || question.Choices.Any(c => IsTicked(question, c))
        || (Of(question.Path) is { IsEmpty: false } given && !IsStart(question, given));

    private static bool IsStart(FormQuestion question, ImmutableArray<WordBlock> given) =>
        question.Start is { } start && WordText.Key(WordText.OneLine(given)) is var key && (string.Equals(key, WordText.Key(start.Label), StringComparison.Ordinal) || string.Equals(key, WordText.Key(start.Text), StringComparison.Ordinal));
}
