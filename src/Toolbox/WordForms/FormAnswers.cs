using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.WordFiles;

namespace Toolbox.WordForms;

/// <summary>The places where questions are answered, as tables: a row a question, or a row for every item of a list.</summary>
internal static class FormAnswers
{
    /// <summary>Behind the name of a question that must be answered.</summary>
    public const string Needed = " (nodig)";

    /// <summary>The column with what is only needed now and then.</summary>
    public const string More = "Verder, als het nodig is";

    private const double Width = 174;
    private const double LabelWidth = 52;
    private const int RowsOfNeeded = 6;
    private const int RowsOfOthers = 3;

    /// <summary>A row for every question: what is asked, and the place for the answer.</summary>
    public static Table Questions(string name, IEnumerable<FormQuestion> questions, FormControls controls)
    {
        var table = new FormTable(name, [LabelWidth, Width - LabelWidth]);
        foreach (var question in questions)
        {
            table.WithRow(
                [Label(question), Paragraphs.Of(FormStyles.Hint, Paragraphs.Words(question.Hint))],
                question.Kind is AnswerKind.Group ? question.Parts.SelectMany(p => Labelled(p, controls, canGo: false)) : Place(question, controls, canGo: false, inCell: false));
        }

        return table.ToTable();
    }

    /// <summary>A row for every item; what every item needs has a column of its own.</summary>
    public static Table Rows(FormQuestion question, FormControls controls)
    {
        var columns = ColumnsOf(question);
        var more = question.Parts.Except(columns).ToImmutableArray();
        var shares = columns.Select(c => Share(c.Kind, c.Shape)).Concat(more.IsEmpty ? [] : [2.6]).ToList();
        var titles = columns.Select(c => c.Label).Concat(more.IsEmpty ? [] : [More]);
        var table = new FormTable(question.Label, [.. shares.Select(s => Width * s / shares.Sum())]).WithHeader(titles);
        return table.WithRepeatedRows(controls, question.Label, Enumerable.Range(0, question.Required ? RowsOfNeeded : RowsOfOthers).Select(_ => Item(columns, more, controls))).ToTable();
    }

    /// <summary>The questions that have a column of their own.</summary>
    public static ImmutableArray<FormQuestion> ColumnsOf(FormQuestion rows) =>
        rows.Parts.Where(p => p.Required && p.Start is null).ToImmutableArray() is { IsEmpty: false } needed ? needed : rows.Parts;

    private static List<IEnumerable<OpenXmlElement>> Item(ImmutableArray<FormQuestion> columns, ImmutableArray<FormQuestion> more, FormControls controls)
    {
        List<IEnumerable<OpenXmlElement>> cells = [.. columns.Select(c => Place(c, controls, canGo: true, inCell: true).ToList())];
        if (!more.IsEmpty)
        {
            cells.Add([.. more.SelectMany(p => Labelled(p, controls, canGo: true))]);
        }

        return cells;
    }

    private static double Share(AnswerKind kind, Metadata.FieldShape shape) => kind switch
    {
        AnswerKind.Text or AnswerKind.Lines => 3.4,
        AnswerKind.Choice or AnswerKind.OpenChoice => 1.4,
        _ => shape is Metadata.NumberShape ? 1.2 : 2,
    };

    // A question inside a cell: its name on the line of the answer, or above it where the answer has paragraphs.
    private static IEnumerable<OpenXmlElement> Labelled(FormQuestion question, FormControls controls, bool canGo)
    {
        var label = question.Label + ": ";
        return question.Kind switch
        {
            AnswerKind.Text or AnswerKind.Lines or AnswerKind.Ticks => [new Paragraph(Strong(label.TrimEnd())), .. Place(question, controls, canGo, inCell: true)],
            AnswerKind.Group => [new Paragraph(Strong(label.TrimEnd())), .. question.Parts.SelectMany(p => Labelled(p, controls, canGo))],
            _ => [new Paragraph(Strong(label), OneLine(question, controls, canGo, inCell: true))],
        };
    }

    private static IEnumerable<OpenXmlElement> Place(FormQuestion question, FormControls controls, bool canGo, bool inCell) => question.Kind switch
    {
        AnswerKind.Text or AnswerKind.Lines => [controls.Text(question.Path, question.Label, Asking(question, inCell, canGo), canGo)],
        AnswerKind.Ticks => question.Choices.Select(c => Paragraphs.Of(StyleIds.Item, controls.Tick(question, c, canGo), Paragraphs.Tab(), Paragraphs.Words(inCell ? c.Label : c.Text))),
        _ => [new Paragraph(OneLine(question, controls, canGo, inCell))],
    };

    private static SdtRun OneLine(FormQuestion question, FormControls controls, bool canGo, bool inCell) =>
        question.Kind is AnswerKind.Choice or AnswerKind.OpenChoice ? controls.Choice(question, canGo, isShort: canGo) : controls.Line(question, Asking(question, inCell, canGo), canGo);

    // Bold, and not the style of a label: that stays with what follows, and would keep the whole table on one page.
    private static Paragraph Label(FormQuestion question) => new(Strong(question.Required ? question.Label + Needed : question.Label));

    private static Run Strong(string text) =>
        new(new RunProperties(new RunStyle { Val = StyleIds.Strong }), new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    // A question with a hint beside it does not say it twice.
    private static string Asking(FormQuestion question, bool inCell, bool isNarrow)
    {
        var example = question.Example.Length > 0 && !isNarrow ? $", bijvoorbeeld {question.Example}" : "";
        return inCell ? $"typ hier: {char.ToLowerInvariant(question.Hint[0])}{question.Hint[1..].TrimEnd('.')}{example}" : $"typ hier{example}";
    }
}
