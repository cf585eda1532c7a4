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
    private readonly FormTableReader tables;
    private readonly Dictionary<string, FormQuestion> byPath;
    private readonly Dictionary<string, string> placesByLabel = new(StringComparer.Ordinal);
    private readonly HashSet<string> known;

    // Where text without a name of its own goes; null where that is not known.
    private string? place;
    private bool found;

    private FormReader(WordForm form)
    {
        this.form = form;
        texts = new FormTexts(form);
        cells = new CellReader(texts);
        tables = new FormTableReader(form, texts, cells);
        byPath = form.Questions.SelectMany(q => q.All).ToDictionary(q => q.Path, StringComparer.Ordinal);
        foreach (var question in form.Questions)
        {
            placesByLabel[WordText.Key(question.Label)] = question.Kind is AnswerKind.Sheet ? FormDocument.SheetPath(question) : question.Path;
        }

        foreach (var part in form.Texts)
        {
            placesByLabel[WordText.Key(part.Label)] = WordForm.PathOf(part);
        }

        known = [.. byPath.Keys, .. placesByLabel.Values];
    }

    /// <summary>The answers; null for a document that has nothing of the form in it.</summary>
    public static FilledForm? Read(ImmutableArray<WordBlock> document, WordForm form)
    {
        var reader = new FormReader(form);
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
        else if (placesByLabel.TryGetValue(WordText.Key(paragraph.Text), out var labelled))
        {
            found = true;
            place = labelled;
        }
        else if (texts.IsExplanation(paragraph))
        {
            place = paragraph.Heading > 0 ? null : place;
        }
        else if (texts.IsTypedInExplanation(paragraph))
        {
            filled.Unplaced.Add(paragraph);
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
        if (tables.Read(table, filled))
        {
            found = true;
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
