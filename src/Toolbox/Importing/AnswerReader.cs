using System.Collections.Immutable;
using System.Globalization;
using Toolbox.Diagnostics;
using Toolbox.Metadata;
using Toolbox.WordForms;

namespace Toolbox.Importing;

/// <summary>
/// Turns answers into metadata. What is missing or cannot be read is noted under the name that the question has in the
/// form, and its text is kept.
/// </summary>
internal sealed class AnswerReader(KnownPlaces places, AnswerNotes notes)
{
    // What text in a group or row that is no answer to one of its questions should have been.
    private static readonly Bilingual OfAPart = new("antwoord op een van de vragen daar", "an answer to one of the questions there");

    private readonly AnswerLine line = new(places, notes);

    /// <summary>The fields of some questions that were answered.</summary>
    /// <param name="group">The name of what they belong to; empty for the page itself.</param>
    public IEnumerable<YamlEntry> Read(ImmutableArray<FormQuestion> questions, FilledForm filled, string group)
    {
        foreach (var question in questions)
        {
            var name = group.Length == 0 ? question.Label : $"{group}: {question.Label.ToLowerInvariant()}";
            if (!filled.Answers(question))
            {
                // Who answers the rest of a group may leave what the form chose as it was.
                if (question.Start is { } start && group.Length > 0)
                {
                    yield return Entry(question, AnswerLine.Scalar(start.Value));
                }
                else if (question.Required)
                {
                    NoteMissing(question, name);
                }
            }
            else if (Value(question, filled, name) is { } value)
            {
                yield return Entry(question, value);
            }
        }
    }

    // Of a group what is needed in it, so that the list says all that is to be asked.
    private void NoteMissing(FormQuestion question, string name)
    {
        if (question.Kind is AnswerKind.Group)
        {
            foreach (var part in question.Parts.Where(p => p.Required && p.Start is null))
            {
                NoteMissing(part, $"{name}: {part.Label.ToLowerInvariant()}");
            }
        }
        else
        {
            notes.Add(ImportProblems.AnswerMissing(name, question.Hint));
        }
    }

    private YamlNode? Value(FormQuestion question, FilledForm filled, string name) => question.Kind switch
    {
        AnswerKind.Group => Group(question, filled, name),
        AnswerKind.Rows => Rows(question, filled, name),
        AnswerKind.Sheet => Sheet(question, filled, name),
        AnswerKind.Ticks => Ticks(question, filled, name),
        AnswerKind.Lines => Lines(question, filled, name),
        AnswerKind.Text => WordMarkdown.Of(filled.Of(question.Path), topHeading: 0) is { Length: > 0 } markdown ? AnswerLine.Scalar(markdown) : null,
        AnswerKind.Choice => line.Choice(question, WordText.OneLine(filled.Of(question.Path)), name),
        AnswerKind.OpenChoice => line.Repeat(question, WordText.OneLine(filled.Of(question.Path)), name),
        _ => line.Of(question.Shape, question, WordText.OneLine(filled.Of(question.Path)), name),
    };

    private YamlMap? Group(FormQuestion question, FilledForm filled, string name)
    {
        var loose = WordText.OneLine(filled.Of(question.Path));
        if (loose.Length > 0)
        {
            notes.Keep(ImportProblems.AnswerNotRead(name, loose, OfAPart), name, loose);
        }

        if (!question.Parts.Any(filled.Answers))
        {
            if (question.Required)
            {
                NoteMissing(question, name);
            }

            return null;
        }

        return new YamlMap(Position.Start, [.. Read(question.Parts, filled, name)]);
    }

    private YamlList? Rows(FormQuestion question, FilledForm filled, string name)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        foreach (var (index, row) in filled.RowsOf(question.Path).Index())
        {
            var rowName = string.Create(CultureInfo.InvariantCulture, $"{name}, rij {index + 1}");
            foreach (var text in WordText.Lines(row.Unplaced))
            {
                notes.Keep(ImportProblems.AnswerNotRead(rowName, text, OfAPart), rowName, text);
            }

            if (question.Parts.Any(row.Answers))
            {
                items.Add(new YamlMap(Position.Start, [.. Read(question.Parts, row, rowName)]));
            }
        }

        return items.Count == 0 ? null : new YamlList(Position.Start, items.DrainToImmutable());
    }

    private YamlMap? Sheet(FormQuestion question, FilledForm filled, string name)
    {
        var (blocks, unplaced) = SheetReader.Read(filled.Of(FormDocument.SheetPath(question)));
        foreach (var text in unplaced)
        {
            notes.Keep(ImportProblems.AnswerNotRead(name, text, new Bilingual("tabel om in te vullen", "a table to fill in")), name, text);
        }

        if (blocks.Items.IsEmpty)
        {
            return null;
        }

        return new YamlMap(Position.Start,
        [
            .. Read(question.Parts, filled, name),
            new YamlEntry("pages", Position.Start, AnswerLine.Scalar("1")),
            new YamlEntry("blocks", Position.Start, blocks),
        ]);
    }

    private YamlList? Ticks(FormQuestion question, FilledForm filled, string name)
    {
        var chosen = question.Choices.Where(c => filled.IsTicked(question, c)).Select(c => c.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var text in WordText.Lines(filled.Of(question.Path)).SelectMany(l => AnswerText.ChoiceOf(question, l) is null ? Apart(l) : [l]))
        {
            if (AnswerText.ChoiceOf(question, text) is { } choice)
            {
                chosen.Add(choice.Value);
            }
            else
            {
                notes.Keep(ImportProblems.ChoiceUnknown(name, text, question.Choices.Select(c => c.Label)), name, text);
            }
        }

        return List(question.Choices.Where(c => chosen.Contains(c.Value)).Select(c => AnswerLine.Scalar(c.Value)));
    }

    private YamlList? Lines(FormQuestion question, FilledForm filled, string name)
    {
        var item = ((ListShape)question.Shape).Item;
        var given = filled.Of(question.Path);
        if (item is RichTextShape)
        {
            return List(given.Select(b => WordMarkdown.Of([b is WordParagraph p ? p with { List = null } : b], topHeading: 0)).Where(t => t.Length > 0).Select(AnswerLine.Scalar));
        }

        // Names that cannot hold a comma are often written behind each other.
        var lines = item is TextShape
            ? WordText.Lines(given).SelectMany(Apart)
            : WordText.Lines(given);
        return List(lines.Select(l => line.Of(item, question, l, name)).OfType<YamlNode>().DistinctBy(n => n is YamlScalar scalar ? scalar.Value : n.GetHashCode().ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal));
    }

    // Several on a line, as people write them.
    private static string[] Apart(string line) => line.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static YamlEntry Entry(FormQuestion question, YamlNode value) => new(question.Key, Position.Start, value);

    private static YamlList? List(IEnumerable<YamlNode> items) =>
        items.ToImmutableArray() is { IsEmpty: false } all ? new YamlList(Position.Start, all) : null;
}
