using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Toolbox.WordForms;

namespace Toolbox.Importing;

/// <summary>
/// Reads the answers in a cell of a form: what was typed in places with a name, and what was typed without one behind a
/// label or beside a box.
/// </summary>
internal sealed partial class CellReader(FormTexts texts)
{
    /// <param name="owner">The question of the cell; null where only its parts are asked.</param>
    /// <param name="parts">What is asked inside the cell, each behind its label.</param>
    public void Read(IEnumerable<WordBlock> cell, FormQuestion? owner, ImmutableArray<FormQuestion> parts, FilledForm filled)
    {
        var current = owner;
        foreach (var block in cell)
        {
            switch (block)
            {
                case { Control: { IsEmpty: false } control } and not WordParagraph { Text: "" }:
                    Add(filled, control.Path, block);
                    break;
                case { Control: not null }:
                    break;
                case WordParagraph paragraph when (current ?? owner) is { Kind: AnswerKind.Ticks } ticks && Labels(paragraph, parts) is null:
                    ReadTick(paragraph, ticks, filled);
                    break;
                case WordParagraph paragraph:
                    current = Labels(paragraph, parts) ?? current;
                    ReadLine(paragraph, current, filled);
                    break;
                default:
                    AddLoose(filled, current, block);
                    break;
            }
        }
    }

    /// <summary>What stands behind a label and a colon; null for text without that label. Can be empty.</summary>
    public static WordParagraph? After(string label, WordParagraph paragraph)
    {
        var text = string.Concat(paragraph.Spans.Select(s => s.Text));
        var trimmed = text.AsSpan().TrimStart();
        if (!trimmed.StartsWith(label, StringComparison.OrdinalIgnoreCase) || !trimmed[label.Length..].TrimStart().StartsWith(":"))
        {
            return null;
        }

        var left = text.Length - trimmed.Length + label.Length + trimmed[label.Length..].IndexOf(':') + 1;
        var spans = ImmutableArray.CreateBuilder<WordSpan>();
        foreach (var span in paragraph.Spans)
        {
            var skipped = Math.Min(left, span.Text.Length);
            left -= skipped;
            if (skipped < span.Text.Length)
            {
                spans.Add(span with { Text = span.Text[skipped..] });
            }
        }

        return paragraph with { Spans = spans.DrainToImmutable() };
    }

    private static FormQuestion? Labels(WordParagraph paragraph, ImmutableArray<FormQuestion> parts) =>
        parts.Where(p => After(p.Label, paragraph) is not null).MaxBy(p => p.Label.Length);

    private void ReadLine(WordParagraph paragraph, FormQuestion? question, FilledForm filled)
    {
        foreach (var place in paragraph.Spans.Where(s => s.Control is { IsEmpty: false }).GroupBy(s => s.Control!.Path, StringComparer.Ordinal))
        {
            Add(filled, place.Key, paragraph with { Spans = [.. place] });
        }

        var loose = paragraph with { Spans = [.. paragraph.Spans.Where(s => s.Control is null)] };
        var answer = question is null ? loose : After(question.Label, loose) ?? loose;
        if (answer.Text.Length > 0 && !(question is null && texts.IsExplanation(answer)))
        {
            AddLoose(filled, question, answer);
        }
    }

    private void ReadTick(WordParagraph paragraph, FormQuestion question, FilledForm filled)
    {
        var box = paragraph.Spans.Select(s => s.Control).FirstOrDefault(c => c?.Value is not null);
        var loose = WordText.Folded(string.Concat(paragraph.Spans.Where(s => s.Control is null).Select(s => s.Text)));
        var hasMark = Mark().Match(loose) is { Success: true } mark;
        if (box is not null)
        {
            if (box.IsTicked || hasMark)
            {
                filled.Tick(box.Path, box.Value!);
            }

            return;
        }

        if (loose.Length == 0 || NoMark().IsMatch(loose))
        {
            return;
        }

        var chosen = hasMark ? Mark().Replace(loose, "") : loose;
        if (AnswerText.ChoiceOf(question, chosen) is { } choice)
        {
            // A line of the form of which only the box is gone is no choice.
            if (hasMark || choice.Description.Length == 0 || !string.Equals(WordText.Key(chosen), WordText.Key(choice.Text), StringComparison.Ordinal))
            {
                filled.Tick(question.Path, choice.Value);
            }

            return;
        }

        AddLoose(filled, question, new WordParagraph([new WordSpan(chosen, Bold: false, Italic: false, Link: null, Control: null)], 0, null, "", null));
    }

    private void Add(FilledForm filled, string path, WordBlock block)
    {
        if (!texts.IsPlaceholder(WordText.OneLine([block])))
        {
            filled.Add(path, block);
        }
    }

    private void AddLoose(FilledForm filled, FormQuestion? question, WordBlock block)
    {
        if (question is not null)
        {
            Add(filled, question.Path, block);
        }
        else if (!texts.IsPlaceholder(WordText.OneLine([block])))
        {
            filled.Unplaced.Add(block);
        }
    }

    [GeneratedRegex(@"^\s*([☒☑✓✔✗]|[xX]\s|\[\s*[xX]\s*\])\s*[☐□]?\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*([☐□]|\[\s*\])", RegexOptions.ExplicitCapture)]
    private static partial Regex NoMark();
}
