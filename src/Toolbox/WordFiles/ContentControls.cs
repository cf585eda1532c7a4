using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Office2010 = DocumentFormat.OpenXml.Office2010.Word;

namespace Toolbox.WordFiles;

/// <summary>
/// Places to type or tick, each with a name that Word and a screen reader say. Their numbers follow from the block they
/// stand in, so that a file is the same bytes on every build and a change in one block leaves the others as they are.
/// </summary>
internal sealed class ContentControls(int block)
{
    // The largest table has 900 of them.
    private const int NumbersPerBlock = 1000;

    // Word refuses a file with a longer name.
    private const int LongestName = 64;

    private const string Ticked = "2612";
    private const string Unticked = "2610";

    // These characters are in no text font; Word shows them in this one whatever the file says.
    private const string TickFont = "MS Gothic";

    // Sheets are printed as well: what nobody has filled in is white, as on paper. Five of these is what Word itself
    // puts in an empty form field.
    private const string Empty = "\u2002\u2002\u2002\u2002\u2002";

    // Ordinary spaces at the end of a line are not underlined.
    private const int SchoolLength = 45;

    private int number = block * NumbersPerBlock;

    /// <summary>A place for text.</summary>
    public SdtRun Text(string name, bool canHaveLines = true) => Control(name, canHaveLines, Blank(new Text(Empty) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>A place for the name of the school, with a rule to write it on.</summary>
    public SdtRun School()
    {
        var rule = Blank(new Text(new string('\u00a0', SchoolLength)) { Space = SpaceProcessingModeValues.Preserve });
        rule.RunProperties!.Append(new Underline { Val = UnderlineValues.Single });
        return Control("Naam van de school", canHaveLines: false, rule);
    }

    /// <summary>A box to tick.</summary>
    public SdtRun Tick(string name)
    {
        var properties = Properties(name);
        properties.Append(new Office2010.SdtContentCheckBox(
            new Office2010.Checked { Val = Office2010.OnOffValues.Zero },
            new Office2010.CheckedState { Val = Ticked, Font = TickFont },
            new Office2010.UncheckedState { Val = Unticked, Font = TickFont }));
        return new SdtRun(properties, new SdtContentRun(new Run(new RunProperties(new RunStyle { Val = StyleIds.Tick }), new Text("\u2610"))));
    }

    private SdtRun Control(string name, bool canHaveLines, Run content)
    {
        var properties = Properties(name);
        properties.Append(new ShowingPlaceholder(), canHaveLines ? new SdtContentText { MultiLine = true } : new SdtContentText());
        return new SdtRun(properties, new SdtContentRun(content));
    }

    private SdtProperties Properties(string name)
    {
        var shortName = Shorten(name);
        number++;
        return new SdtProperties(new SdtAlias { Val = shortName }, new Tag { Val = shortName }, new SdtId { Val = number });
    }

    private static Run Blank(params OpenXmlElement[] content)
    {
        var run = new Run(new RunProperties(new RunStyle { Val = StyleIds.Placeholder }));
        run.Append(content);
        return run;
    }

    // Never in the middle of a letter with its accents, or of an emoji.
    private static string Shorten(string name)
    {
        if (name.Length <= LongestName)
        {
            return name;
        }

        var starts = StringInfo.ParseCombiningCharacters(name);
        return name[..starts.Last(s => s < LongestName)].TrimEnd() + "…";
    }
}
