using System.Collections.Immutable;
using Toolbox.WordForms;

namespace Toolbox.Importing;

/// <summary>Reads the tables of a form: a question a row, or an item of a list a row.</summary>
internal sealed class FormTableReader(WordForm form, FormTexts texts, CellReader cells)
{
    // What has a row of its own in a table.
    private readonly ImmutableArray<FormQuestion> ownRows =
    [
        .. form.Questions.Where(q => q.Kind is not (AnswerKind.Rows or AnswerKind.Sheet)),
        .. form.Questions.Where(q => q.Kind is AnswerKind.Sheet).SelectMany(q => q.Parts),
    ];

    /// <summary>Adds the answers in a table; false for a table that is not of the form.</summary>
    public bool Read(WordTable table, FilledForm filled)
    {
        if (ListOf(table) is { } list)
        {
            ReadItems(table, list, filled);
            return true;
        }

        if (!table.Rows.Any(r => QuestionOf(r) is not null))
        {
            return false;
        }

        foreach (var row in table.Rows)
        {
            ReadRow(row, filled);
        }

        return true;
    }

    // A row with a label and the place for the answer.
    private void ReadRow(WordRow row, FilledForm filled)
    {
        if (QuestionOf(row) is not { } question)
        {
            filled.Unplaced.AddRange(row.Cells.SelectMany(c => c).Where(b => b is not WordParagraph { Text: "" }));
            return;
        }

        // First comes the label, whatever became of it.
        var beside = row.Cells[0].Skip(row.Cells.Length > 1 ? 1 : 0).Where(b => b is not WordParagraph p || !texts.IsExplanation(p)).ToLookup(b => b is WordParagraph p && texts.IsTypedInExplanation(p));
        filled.Unplaced.AddRange(beside[true]);
        cells.Read([.. beside[false], .. row.Cells.Skip(1).SelectMany(c => c)], question, question.Parts, filled);
    }

    private FormQuestion? QuestionOf(WordRow row)
    {
        var path = ControlsIn(row.Cells.SelectMany(c => c)).Select(c => c.Path).FirstOrDefault();
        if (path is not null)
        {
            return ownRows.Where(q => string.Equals(q.Path, path, StringComparison.Ordinal) || path.StartsWith(q.Path + ".", StringComparison.Ordinal)).MaxBy(q => q.Path.Length);
        }

        return row.Cells.Length > 1 && row.Cells[0].FirstOrDefault() is WordParagraph { Text: { Length: > 0 } label }
            ? ownRows.FirstOrDefault(q => string.Equals(WordText.Key(q.Label), WordText.Key(label), StringComparison.Ordinal))
            : null;
    }

    private FormQuestion? ListOf(WordTable table)
    {
        var lists = form.Questions.Where(q => q.Kind is AnswerKind.Rows).ToList();
        var path = ControlsIn([table]).Select(c => c.Path).FirstOrDefault();
        if (path is not null)
        {
            return lists.Find(q => path.StartsWith(q.Path + ".", StringComparison.Ordinal));
        }

        var titles = table.Rows.Length == 0 ? [] : table.Rows[0].Cells.Select(c => WordText.Key(WordText.OneLine(c))).ToHashSet(StringComparer.Ordinal);
        return lists.Find(q => FormAnswers.ColumnsOf(q).All(c => titles.Contains(WordText.Key(c.Label))));
    }

    private void ReadItems(WordTable table, FormQuestion list, FilledForm filled)
    {
        var columns = FormAnswers.ColumnsOf(list);
        var titles = columns.Select(c => WordText.Key(c.Label)).Append(WordText.Key(FormAnswers.More)).ToHashSet(StringComparer.Ordinal);
        foreach (var (index, row) in table.Rows.Index())
        {
            if (index == 0 && row.Cells.All(c => titles.Contains(WordText.Key(WordText.OneLine(c)))))
            {
                continue;
            }

            var item = new FilledForm();
            foreach (var (column, cell) in row.Cells.Index())
            {
                var question = column < columns.Length ? columns[column] : null;
                cells.Read(cell, question, question?.Parts ?? list.Parts, item);
            }

            if (list.Parts.Any(item.Answers) || item.Unplaced.Count > 0)
            {
                filled.AddRow(list.Path, item);
            }
        }
    }

    private static IEnumerable<WordControl> ControlsIn(IEnumerable<WordBlock> blocks) => blocks.SelectMany(block => block switch
    {
        WordTable table => ControlsIn(table.Rows.SelectMany(r => r.Cells).SelectMany(c => c)),
        WordParagraph paragraph => paragraph.Spans.Select(s => s.Control).Prepend(paragraph.Control).OfType<WordControl>(),
        _ => [],
    });
}
