using System.Collections.Immutable;
using Toolbox.WordForms;

namespace Toolbox.Importing;

/// <summary>
/// Finds the answers in a form that came back. Every place has a name that only programs see; where somebody threw a place
/// away, or typed beside it, the label or heading before the text says which question it answers.
/// </summary>
internal sealed class FormReader
{
    private readonly WordForm form;
    private readonly FormTexts texts;
    private readonly FilledForm filled = new();
    private readonly CellReader cells;
    private readonly Dictionary<string, FormQuestion> byPath;
    private readonly Dictionary<string, string> placesByLabel = new(StringComparer.Ordinal);
    private readonly HashSet<string> known;

    // Where text without a name of its own goes; null where that is not known.
    private string? place;
    private bool found;

    private FormReader(WordForm form, FormSettings settings)
    {
        this.form = form;
        texts = new FormTexts(form, settings);
        cells = new CellReader(texts);
        byPath = form.Questions.SelectMany(q => q.All).ToDictionary(q => q.Path, StringComparer.Ordinal);
        foreach (var question in form.Questions)
        {
            placesByLabel[PlainText.Key(question.Label)] = question.Kind is AnswerKind.Sheet ? FormDocument.SheetPath(question) : question.Path;
        }

        foreach (var part in form.Texts)
        {
            placesByLabel[PlainText.Key(part.Label)] = WordForm.PathOf(part);
        }

        known = [.. byPath.Keys, .. placesByLabel.Values];
    }

    /// <summary>The answers; null for a document that has nothing of the form in it.</summary>
    public static FilledForm? Read(ImmutableArray<WordBlock> document, WordForm form, FormSettings settings)
    {
        var reader = new FormReader(form, settings);
        foreach (var block in document)
        {
            reader.Read(block);
        }

        if (!reader.found)
        {
            return null;
        }

        reader.TakeTitle(document);
        return reader.filled;
    }

    private void Read(WordBlock block)
    {
        if (block.Control is { } control)
        {
            Answer(control, block);
            return;
        }

        if (block is WordTable table)
        {
            ReadTable(table);
        }
        else if (block is WordParagraph paragraph)
        {
            ReadParagraph(paragraph);
        }
    }

    private void Answer(WordControl control, WordBlock block)
    {
        found = true;
        if (!known.Contains(control.Path))
        {
            filled.Unplaced.Add(block);
        }
        else if (!control.IsEmpty && !(block is WordParagraph { Text: var text } && texts.IsPlaceholder(text)))
        {
            Place(control.Path, block);
        }
    }

    private void ReadParagraph(WordParagraph paragraph)
    {
        if (paragraph.Spans.Any(s => s.Control is not null))
        {
            found = true;
            cells.Read([paragraph], owner: null, form.Questions, filled);
        }
        else if (placesByLabel.TryGetValue(PlainText.Key(paragraph.Text), out var labelled))
        {
            found = true;
            place = labelled;
        }
        else if (texts.IsExplanation(paragraph))
        {
            place = paragraph.Heading > 0 ? null : place;
        }
        else if (Labelled(paragraph) is var (question, answer))
        {
            found = true;
            place = question.Path;
            Place(place, answer);
        }
        else if (place is not null)
        {
            Place(place, paragraph);
        }
        else if (paragraph.Text.Length > 0 && !texts.IsPlaceholder(paragraph.Text))
        {
            filled.Unplaced.Add(paragraph);
        }
    }

    // "Titel: Samen lezen", in a document that is not our form but has its words.
    private (FormQuestion Question, WordParagraph Answer)? Labelled(WordParagraph paragraph)
    {
        foreach (var question in form.Questions)
        {
            if (CellReader.After(question.Label, paragraph) is { } answer)
            {
                return (question, answer);
            }
        }

        return null;
    }

    private void Place(string path, WordBlock block)
    {
        // Empty lines mean something on a worksheet only.
        if (block is WordParagraph { Text: "" } && !path.EndsWith(FormDocument.SheetName, StringComparison.Ordinal))
        {
            return;
        }

        if (block is WordParagraph { Text: var text } && texts.IsPlaceholder(text))
        {
            return;
        }

        filled.Add(path, block);
    }

    private void ReadTable(WordTable table)
    {
        if (RowsQuestionOf(table) is { } rows)
        {
            found = true;
            ReadRows(table, rows);
            place = null;
        }
        else if (table.Rows.Any(r => QuestionOf(r) is not null))
        {
            found = true;
            foreach (var row in table.Rows)
            {
                ReadRow(row);
            }

            place = null;
        }
        else if (place is not null)
        {
            filled.Add(place, table);
        }
        else
        {
            filled.Unplaced.Add(table);
        }
    }

    // A row with a label and the place for the answer.
    private void ReadRow(WordRow row)
    {
        if (QuestionOf(row) is not { } question)
        {
            filled.Unplaced.AddRange(row.Cells.SelectMany(c => c).Where(b => b is not WordParagraph { Text: "" }));
            return;
        }

        // First comes the label, whatever became of it.
        var beside = row.Cells[0].Skip(row.Cells.Length > 1 ? 1 : 0).Where(b => b is not WordParagraph p || !texts.IsExplanation(p));
        cells.Read([.. beside, .. row.Cells.Skip(1).SelectMany(c => c)], question, question.Parts, filled);
    }

    private FormQuestion? QuestionOf(WordRow row)
    {
        var path = ControlsIn(row.Cells.SelectMany(c => c)).Select(c => c.Path).FirstOrDefault();
        if (path is not null)
        {
            return Candidates.Where(q => string.Equals(q.Path, path, StringComparison.Ordinal) || path.StartsWith(q.Path + ".", StringComparison.Ordinal)).MaxBy(q => q.Path.Length);
        }

        return row.Cells.Length > 1 && row.Cells[0].FirstOrDefault() is WordParagraph { Text: { Length: > 0 } label }
            ? Candidates.FirstOrDefault(q => string.Equals(PlainText.Key(q.Label), PlainText.Key(label), StringComparison.Ordinal))
            : null;
    }

    // What has a row of its own in a table.
    private IEnumerable<FormQuestion> Candidates =>
        form.Questions.Where(q => q.Kind is not (AnswerKind.Rows or AnswerKind.Sheet)).Concat(form.Questions.Where(q => q.Kind is AnswerKind.Sheet).SelectMany(q => q.Parts));

    private FormQuestion? RowsQuestionOf(WordTable table)
    {
        var lists = form.Questions.Where(q => q.Kind is AnswerKind.Rows).ToList();
        var path = ControlsIn([table]).Select(c => c.Path).FirstOrDefault();
        if (path is not null)
        {
            return lists.Find(q => path.StartsWith(q.Path + ".", StringComparison.Ordinal));
        }

        var titles = table.Rows.Length == 0 ? [] : table.Rows[0].Cells.Select(c => PlainText.Key(PlainText.OneLine(c))).ToHashSet(StringComparer.Ordinal);
        return lists.Find(q => FormAnswers.ColumnsOf(q).All(c => titles.Contains(PlainText.Key(c.Label))));
    }

    private void ReadRows(WordTable table, FormQuestion rows)
    {
        var columns = FormAnswers.ColumnsOf(rows);
        foreach (var (index, row) in table.Rows.Index())
        {
            if (index == 0 && !ControlsIn(row.Cells.SelectMany(c => c)).Any())
            {
                continue;
            }

            var item = new FilledForm();
            foreach (var (column, cell) in row.Cells.Index())
            {
                var question = column < columns.Length ? columns[column] : null;
                cells.Read(cell, question, question?.Parts ?? rows.Parts, item);
            }

            if (rows.Parts.Any(item.Answers) || item.Unplaced.Count > 0)
            {
                filled.AddRow(rows.Path, item);
            }
        }
    }

    private static IEnumerable<WordControl> ControlsIn(IEnumerable<WordBlock> blocks) => blocks.SelectMany(block => block switch
    {
        WordTable table => ControlsIn(table.Rows.SelectMany(r => r.Cells).SelectMany(c => c)),
        WordParagraph paragraph => paragraph.Spans.Select(s => s.Control).Prepend(paragraph.Control).OfType<WordControl>(),
        _ => [],
    });

    // A document of headings has its title above it.
    private void TakeTitle(ImmutableArray<WordBlock> document)
    {
        var title = filled.Unplaced.OfType<WordParagraph>().FirstOrDefault(p => p.Heading == 1);
        if (title is not null && filled.Of("title").IsEmpty && ReferenceEquals(document.OfType<WordParagraph>().FirstOrDefault(p => p.Heading == 1 && !texts.IsExplanation(p)), title))
        {
            filled.Unplaced.Remove(title);
            filled.Add("title", title);
        }
    }
}
