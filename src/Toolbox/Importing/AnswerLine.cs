using System.Globalization;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Metadata;
using Toolbox.WordForms;

namespace Toolbox.Importing;

/// <summary>Turns one line of an answer into a value. What cannot be read is noted, and null.</summary>
internal sealed class AnswerLine(KnownPlaces places, AnswerNotes notes)
{
    public static YamlScalar Scalar(string text) => new(Position.Start, text, Quoted: false);

    /// <param name="name">What the question is called in what is noted.</param>
    public YamlNode? Of(FieldShape shape, FormQuestion question, string text, string name) => shape switch
    {
        NumberShape => Number(question, text, name),
        DateShape => AnswerText.Day(text) is { } day ? Scalar(day) : NotRead(name, text, new Bilingual("datum als 21-11-2026", "a date like 21-11-2026")),
        TextShape { Reference: ReferenceKind.Page } => places.Page(text) is { } page ? Scalar(page) : Keep(ImportProblems.PageUnknown(name, text), name, text),
        TextShape { Slug: true } => Slug.Of(text) is { Length: > 0 } slug ? Scalar(slug) : NotRead(name, text, new Bilingual("naam met letters", "a name with letters")),
        RecordShape => Source(text, name),
        _ => PhraseText.Of(text) is { Length: > 0 } phrase ? Scalar(phrase) : null,
    };

    private YamlScalar? Number(FormQuestion question, string text, string name)
    {
        var inMinutes = (question.Label + " " + question.Hint).Contains("minuten", StringComparison.OrdinalIgnoreCase);
        if (AnswerText.WholeNumber(text, inMinutes) is not var (number, isRounded))
        {
            return NotRead(name, text, new Bilingual("heel getal", "a whole number"));
        }

        if (isRounded)
        {
            notes.Add(ImportProblems.NumberRounded(name, text, number));
        }

        return Scalar(number.ToString(CultureInfo.InvariantCulture));
    }

    public YamlScalar? Choice(FormQuestion question, string text, string name) => AnswerText.ChoiceOf(question, text) is { } choice
        ? Scalar(choice.Value)
        : Keep(ImportProblems.ChoiceUnknown(name, text, question.Choices.Select(c => c.Label)), name, text);

    public YamlScalar? Repeat(FormQuestion question, string text, string name)
    {
        // Once is what a step happens without saying so.
        if (AnswerText.WholeNumber(text, inMinutes: false) is (1, _))
        {
            return null;
        }

        return AnswerText.RepeatOf(question, text) is { } repeat
            ? Scalar(repeat)
            : Keep(ImportProblems.ChoiceUnknown(name, text, [.. question.Choices.Select(c => c.Label), "een getal"]), name, text);
    }

    private YamlMap? Source(string text, string name)
    {
        if (places.Source(text) is not var (id, at))
        {
            Keep(ImportProblems.SourceUnknown(name, text), name, text);
            return null;
        }

        YamlEntry[] entries = [new("id", Position.Start, Scalar(id)), .. at is null ? Array.Empty<YamlEntry>() : [new("at", Position.Start, Scalar(at))]];
        return new YamlMap(Position.Start, [.. entries]);
    }

    private YamlScalar? NotRead(string name, string text, Bilingual expected) => Keep(ImportProblems.AnswerNotRead(name, text, expected), name, text);

    private YamlScalar? Keep(Problem problem, string name, string text)
    {
        notes.Keep(problem, name, text);
        return null;
    }
}
