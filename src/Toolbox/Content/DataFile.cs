using System.Collections.Frozen;
using Toolbox.Brands;
using Toolbox.Content.Data;
using Toolbox.Meeting;
using Toolbox.Metadata;
using Toolbox.Wizard;
using Toolbox.Wizard.Course;

namespace Toolbox.Content;

/// <summary>How the records of a data file are kept.</summary>
public enum DataForm
{
    /// <summary>The file is one record.</summary>
    Record,

    /// <summary>A list of records.</summary>
    List,

    /// <summary>Records by a name that the writer chooses.</summary>
    ByName,
}

/// <summary>A data file of the site or of a brand: what its records are, and how they are kept.</summary>
public sealed record DataFile(ContentType Type, DataForm Form)
{
    private static readonly FrozenDictionary<string, DataFile> ByPath = new Dictionary<string, DataFile>(StringComparer.Ordinal)
    {
        [BrandFolder.BrandFileName] = new(ContentType.Of<BrandFile>(), DataForm.Record),
        [DataReader.SettingsFile] = new(ContentType.Of<SiteSettings>(), DataForm.Record),
        [DataReader.VocabulariesFile] = new(ContentType.Of<Vocabularies>(), DataForm.Record),
        [DataReader.WizardFile] = new(ContentType.Of<StartModel>(), DataForm.Record),
        [DataReader.ScanFile] = new(ContentType.Of<ReadinessScan>(), DataForm.Record),
        [DataReader.RhythmFile] = new(ContentType.Of<RhythmModel>(), DataForm.Record),
        [DataReader.HolidaysFile] = new(ContentType.Of<HolidayCalendar>(), DataForm.Record),
        [DataReader.PlanFile] = new(ContentType.Of<StartPlan>(), DataForm.Record),
        [DataReader.MeetingFile] = new(ContentType.Of<MeetingModel>(), DataForm.Record),
        [DataReader.WordsFile] = new(ContentType.Of<WordVariants>(), DataForm.ByName),
        [DataReader.GlossaryFile] = new(ContentType.Of<GlossaryTerm>(), DataForm.List),
        [DataReader.BibliographyFile] = new(ContentType.Of<BibliographyEntry>(), DataForm.List),
        [DataReader.SearchPhrasesFile] = new(ContentType.Of<SearchPhrases>(), DataForm.List),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a path holds; null for a file without data.</summary>
    public static DataFile? At(string path) => ByPath.GetValueOrDefault(BrandFolder.Inside(path));
}
