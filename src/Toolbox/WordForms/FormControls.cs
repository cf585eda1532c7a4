using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.WordFiles;
using Lock = DocumentFormat.OpenXml.Wordprocessing.Lock;
using Office2010 = DocumentFormat.OpenXml.Office2010.Word;

namespace Toolbox.WordForms;

/// <summary>
/// The places of a form where something is typed, chosen or ticked. Until then they show what is asked. They are numbered
/// in the order in which they are made.
/// </summary>
internal sealed class FormControls
{
    // Word refuses a file with a longer name.
    private const int LongestName = 64;

    private const string Ticked = "2612";
    private const string Unticked = "2610";
    private const string TickFont = "MS Gothic";

    private int number;

    /// <summary>A place for one line.</summary>
    /// <param name="asking">What it shows until then.</param>
    public SdtRun Line(FormQuestion question, string asking, bool canGo) => new(
        Properties(question, canGo, isEmpty: true, new SdtContentText()),
        new SdtContentRun(Placeholder(asking)));

    /// <summary>A place for paragraphs, with lists, bold and links.</summary>
    /// <param name="asking">What it shows until then.</param>
    public SdtBlock Text(string path, string label, string asking, bool canGo) => new(
        Properties(FormTag.Of(path), label, canGo, isEmpty: true),
        new SdtContentBlock(new Paragraph(Placeholder(asking))));

    /// <summary>A list to choose one of.</summary>
    /// <param name="isShort">With the words alone, without what they mean.</param>
    public SdtRun Choice(FormQuestion question, bool canGo, bool isShort)
    {
        var items = question.Choices.Select(c => new ListItem { DisplayText = Shown(c, isShort), Value = c.Value });
        OpenXmlElement list = question.Kind is AnswerKind.OpenChoice ? new SdtContentComboBox(items) : new SdtContentDropDownList(items);
        var start = question.Start is { } choice ? Paragraphs.Words(Shown(choice, isShort)) : Placeholder(question.Kind is AnswerKind.OpenChoice ? "kies, of typ een getal" : "kies");
        return new SdtRun(Properties(question, canGo, isEmpty: question.Start is null, list), new SdtContentRun(start));
    }

    /// <summary>A box to tick.</summary>
    public SdtRun Tick(FormQuestion question, FormChoice choice, bool canGo)
    {
        var properties = Properties(FormTag.Of(question.Path, choice), choice.Label, canGo, isEmpty: false);
        properties.Append(new Office2010.SdtContentCheckBox(
            new Office2010.Checked { Val = Office2010.OnOffValues.Zero },
            new Office2010.CheckedState { Val = Ticked, Font = TickFont },
            new Office2010.UncheckedState { Val = Unticked, Font = TickFont }));
        return new SdtRun(properties, new SdtContentRun(new Run(new RunProperties(new RunStyle { Val = StyleIds.Tick }), new Text("\u2610"))));
    }

    /// <summary>A number for a part of the form that is not filled in itself.</summary>
    public SdtId NextId() => new() { Val = ++number };

    private static string Shown(FormChoice choice, bool isShort) => isShort ? choice.Label : choice.Text;

    private SdtProperties Properties(FormQuestion question, bool canGo, bool isEmpty, OpenXmlElement kind)
    {
        var properties = Properties(FormTag.Of(question.Path), question.Label, canGo, isEmpty);
        properties.Append(kind);
        return properties;
    }

    // A row of a table can be thrown away; a question of its own stays, or what is typed has no place.
    private SdtProperties Properties(string tag, string label, bool canGo, bool isEmpty)
    {
        var properties = new SdtProperties(new SdtAlias { Val = label.Length > LongestName ? label[..LongestName] : label }, new Tag { Val = tag }, NextId());
        if (!canGo)
        {
            properties.Append(new Lock { Val = LockingValues.SdtLocked });
        }

        if (isEmpty)
        {
            properties.Append(new ShowingPlaceholder());
        }

        return properties;
    }

    private static Run Placeholder(string text) =>
        new(new RunProperties(new RunStyle { Val = StyleIds.Placeholder }), new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
