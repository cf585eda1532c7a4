using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Metadata;
using Toolbox.WordFiles;
using Toolbox.Worksheets;

namespace Toolbox.WordForms;

/// <summary>
/// What somebody who knows only Word is asked for a page of one type: every field of its record but those for editors,
/// and the parts of its text. What can only be drawn, such as a figure, is not asked.
/// </summary>
/// <param name="Questions">In canonical order.</param>
/// <param name="Texts">The parts of the text under the metadata.</param>
public sealed record WordForm(ContentType Type, ImmutableArray<FormQuestion> Questions, ImmutableArray<TextPart> Texts)
{
    public static WordForm Of(PageType type, Vocabularies vocabularies) => Of(type.Metadata, PageText.PartsOf(type), vocabularies);

    public static WordForm Of(ContentType type, ImmutableArray<TextPart> texts, Vocabularies vocabularies) =>
        new(type, QuestionsOf(type, prefix: "", vocabularies), texts);

    /// <summary>Where a part of the text is answered.</summary>
    public static string PathOf(TextPart part) => part.Heading.Length == 0 ? "tekst" : $"tekst.{Slug.Of(part.Heading)}";

    private static ImmutableArray<FormQuestion> QuestionsOf(ContentType type, string prefix, Vocabularies vocabularies) =>
        [.. type.Fields.Where(f => !f.ForEditors).Select(f => QuestionOf(f, prefix + f.Key, vocabularies)).OfType<FormQuestion>()];

    private static FormQuestion? QuestionOf(Field field, string path, Vocabularies vocabularies)
    {
        if (KindOf(field.Shape) is not { } kind)
        {
            return null;
        }

        var choices = ChoicesOf(field.Shape, vocabularies);
        return new FormQuestion
        {
            Path = path,
            Label = field.Title,
            Hint = HintOf(field, kind),
            Example = field.Shape is NumberShape ? field.Example ?? "" : "",
            Shape = field.Shape,
            Kind = kind,
            Required = field.Required,
            Choices = choices,
            Start = field.Required ? StartOf(field.Shape, choices) : null,
            Parts = field.Shape switch
            {
                RecordShape record when kind is AnswerKind.Group => QuestionsOf(record.Type, path + ".", vocabularies),
                ListShape { Item: RecordShape record } when kind is AnswerKind.Rows => QuestionsOf(record.Type, path + ".", vocabularies),
                // How many pages a sheet takes is worked out; what stands on it is shown, not asked.
                RecordShape record when kind is AnswerKind.Sheet => [.. QuestionsOf(record.Type, path + ".", vocabularies).Where(q => q.Kind is not AnswerKind.Line || q.Shape is PhraseShape)],
                _ => [],
            },
        };
    }

    private static string HintOf(Field field, AnswerKind kind)
    {
        var namesPages = (field.Shape is ListShape list ? list.Item : field.Shape) is TextShape { Reference: ReferenceKind.Page };
        return field.Description + (namesPages ? " De titel mag ook." : "") + (kind is AnswerKind.Lines ? " Elk op een eigen regel." : "");
    }

    private static AnswerKind? KindOf(FieldShape shape) => shape switch
    {
        UnionShape or NumbersShape or ListShape { Item: UnionShape or ListShape } => null,
        ListShape { Item: TextShape { Vocabulary: not null } or ChoiceShape } => AnswerKind.Ticks,
        ListShape { Item: RecordShape record } => IsSource(record) ? AnswerKind.Lines : AnswerKind.Rows,
        ListShape => AnswerKind.Lines,
        RecordShape record when record.Type == ContentType.Of<Worksheet>() => AnswerKind.Sheet,
        RecordShape record => IsSource(record) ? AnswerKind.Line : AnswerKind.Group,
        RichTextShape => AnswerKind.Text,
        TextShape { Vocabulary: not null } or ChoiceShape or YesNoShape => AnswerKind.Choice,
        RepeatShape => AnswerKind.OpenChoice,
        _ => AnswerKind.Line,
    };

    /// <summary>A source is written on one line, the way people write it.</summary>
    internal static bool IsSource(FieldShape shape) => shape is RecordShape record && record.Type == ContentType.Of<SourceReference>();

    private static ImmutableArray<FormChoice> ChoicesOf(FieldShape shape, Vocabularies vocabularies) => shape switch
    {
        ListShape list => ChoicesOf(list.Item, vocabularies),
        TextShape { Vocabulary: { } name } => [.. vocabularies.Named(name).Select(v => new FormChoice(v.Id, WordText.Readable(v.Label), WordText.Readable(v.Description)))],
        ChoiceShape choice => [.. choice.Choices.Select(c => new FormChoice(c.Value, c.Value.Replace('-', ' '), c.Description))],
        YesNoShape => [new("true", "ja", ""), new("false", "nee", "")],
        RepeatShape => [new("people", "voor ieder één keer", ""), new("people-1", "iedereen met iedereen", ""), new("groups", "voor elk groepje", "")],
        _ => [],
    };

    // Who names no source thought of it himself; nobody has to choose that at every number.
    private static FormChoice? StartOf(FieldShape shape, ImmutableArray<FormChoice> choices) =>
        shape is ChoiceShape { Choices: [{ Member: Origin }, ..] } known
            ? choices.First(c => string.Equals(c.Value, known.Choices.First(k => k.Member is Origin.Added).Value, StringComparison.Ordinal))
            : null;
}
