using System.Collections.Immutable;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Markdown;
using Toolbox.Meeting;
using Toolbox.Metadata;
using Toolbox.Wizard;
using Toolbox.Wizard.Checks;
using Toolbox.Wizard.Course;

namespace Toolbox.Content.Data;

/// <summary>The data files as read, with what they point to and what was wrong.</summary>
public sealed record DataSet(SiteData Data, ImmutableArray<FileLinks> Links, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Reads the data files of the input. A file that is missing or wrong is reported; the rest is still read.</summary>
public sealed class DataReader
{
    public const string SettingsFile = "site.yml";
    public const string VocabulariesFile = "vocabularies.yml";
    public const string WordsFile = "termen.yml";
    public const string GlossaryFile = "begrippen.yml";
    public const string BibliographyFile = "bronnen.yml";
    public const string SearchPhrasesFile = "zoekvragen.yml";
    public const string WizardFile = "wizard/start.yml";
    public const string ScanFile = "wizard/klaarheid.yml";
    public const string RhythmFile = "wizard/ritme.yml";
    public const string HolidaysFile = "wizard/vakanties.yml";
    public const string PlanFile = "wizard/startplan.yml";
    public const string MeetingFile = "draaiboeken.yml";

    /// <summary>The files this reader claims.</summary>
    public static ImmutableArray<string> Files { get; } = [SettingsFile, VocabulariesFile, WordsFile, GlossaryFile, BibliographyFile, SearchPhrasesFile, WizardFile, .. CourseFiles, MeetingFile];

    private static ImmutableArray<string> CourseFiles => [ScanFile, RhythmFile, HolidaysFile, PlanFile];

    private readonly InputFolder input;
    private readonly List<Diagnostic> problems = [];
    private readonly List<FileLinks> links = [];

    // Known once they are read; what is read before them chooses nothing from a list.
    private Vocabularies? vocabularies;

    private DataReader(InputFolder input) => this.input = input;

    public static DataSet Read(InputFolder input) => new DataReader(input).ReadAll();

    /// <summary>
    /// Reads the data files of a brand over those of the site: terms and sources by their id, the wizard as a whole. The
    /// links are those of the brand's own files.
    /// </summary>
    /// <param name="words">The words of the brand, but for those of its own termen.yml.</param>
    public static DataSet ReadOver(SiteData shared, InputFolder overlay, SiteSettings settings, Words words) =>
        new DataReader(overlay).ReadAllOver(shared, settings, words);

    private DataSet ReadAllOver(SiteData shared, SiteSettings settings, Words words)
    {
        vocabularies = shared.Vocabularies;
        words = words.With(ReadWords());
        var data = shared with
        {
            Settings = settings,
            Words = words,
            Glossary = Over(shared.Glossary, ReadList<GlossaryTerm>(GlossaryFile, words), t => t.Id),
            Bibliography = Over(shared.Bibliography, ReadList<BibliographyEntry>(BibliographyFile, words), e => e.Id),
            Wizard = input.Find(WizardFile) is null ? shared.Wizard : ReadWizard(words),
        };
        return new DataSet(data, [.. links], [.. problems]);
    }

    // What has the id of another takes its place; the rest comes at the end.
    private static ImmutableArray<T> Over<T>(ImmutableArray<T> shared, ImmutableArray<T> own, Func<T, string> id)
    {
        var byId = own.ToLookup(id, StringComparer.Ordinal);
        var known = shared.Select(id).ToHashSet(StringComparer.Ordinal);
        return [.. shared.Select(item => byId[id(item)].FirstOrDefault(item)), .. own.Where(item => !known.Contains(id(item)))];
    }

    private DataSet ReadAll()
    {
        var words = Words.None.With(CommunityWords.Of(Community.Leergemeenschap)).With(SiteWords.Of(SiteSettings.Missing)).With(ReadWords());
        var settings = ReadRecord<SiteSettings>(SettingsFile, words, "titel, adres en menu", "title, address and menu");
        vocabularies = ReadRecord<Vocabularies>(VocabulariesFile, words, "de lijsten waar pagina's uit kiezen", "the lists that pages choose from");
        var wizard = ReadWizard(words);
        var data = new SiteData(
            settings ?? SiteSettings.Missing,
            vocabularies ?? Vocabularies.Empty,
            words.With(SiteWords.Of(settings ?? SiteSettings.Missing)),
            ReadList<GlossaryTerm>(GlossaryFile, words),
            ReadList<BibliographyEntry>(BibliographyFile, words),
            ReadList<SearchPhrases>(SearchPhrasesFile, words),
            wizard,
            wizard is null ? null : ReadCourse(wizard, words),
            ReadMeeting(words));
        return new DataSet(data, [.. links], [.. problems]);
    }

    private List<KeyValuePair<string, WordPair>> ReadWords()
    {
        var pairs = new List<KeyValuePair<string, WordPair>>();
        if (ReadYaml(WordsFile) is YamlMap map)
        {
            foreach (var entry in map.Entries)
            {
                if (Binder(WordsFile, Words.None, out _).Bind<WordVariants>(entry.Value) is { } word)
                {
                    pairs.Add(new(entry.Key, new WordPair(word.Netherlands, word.Flanders)));
                }
            }
        }

        return pairs;
    }

    private T? ReadRecord<T>(string file, Words words, string what, string whatEn)
        where T : class
    {
        if (input.Find(file) is null)
        {
            problems.Add(Problems.MissingDataFile(what, whatEn).In(file));
            return null;
        }

        return ReadYaml(file) is { } node ? BindWithLinks(file, words, binder => binder.Bind<T>(node)) : null;
    }

    private ImmutableArray<T> ReadList<T>(string file, Words words)
        where T : class
    {
        switch (ReadYaml(file))
        {
            case null:
                return [];
            case YamlList list:
                return BindWithLinks(file, words, binder => list.Items.Select(binder.Bind<T>).OfType<T>().ToImmutableArray());
            case var other:
                problems.Add(Problems.WrongShape(file, Shapes.List, Shapes.Of(other)).At(file, other.Position));
                return [];
        }
    }

    // Only what was read without a problem is checked as a whole.
    private StartModel? ReadWizard(Words words)
    {
        if (ReadYaml(WizardFile) is not { } node)
        {
            return null;
        }

        var before = problems.Count;
        var model = BindWithLinks(WizardFile, words, binder => binder.Bind<StartModel>(node));
        if (model is not null && problems.Count == before)
        {
            problems.AddRange(ModelChecks.Find(model, WizardFile, node));
        }

        return model;
    }

    // A site without this file has no meeting planner.
    private MeetingModel? ReadMeeting(Words words) =>
        ReadYaml(MeetingFile) is { } node ? BindWithLinks(MeetingFile, words, binder => binder.Bind<MeetingModel>(node)) : null;

    // The files after the outcome belong together: who writes one, needs them all.
    private WizardCourse? ReadCourse(StartModel model, Words words)
    {
        if (CourseFiles.All(file => input.Find(file) is null))
        {
            return null;
        }

        var scan = ReadPart<ReadinessScan>(ScanFile, words, "de klaarheidsscan", "the readiness scan", (s, root) => CourseChecks.Find(s, model, root));
        var rhythm = ReadPart<RhythmModel>(RhythmFile, words, "het ritme", "the rhythm", (r, root) => CourseChecks.Find(r, model, root));
        var holidays = ReadPart<HolidayCalendar>(HolidaysFile, words, "de vakanties", "the holidays", (h, root) => CourseChecks.Find(h, model, root));
        var plan = ReadPart<StartPlan>(PlanFile, words, "het startplan", "the start plan", (p, root) => CourseChecks.Find(p, model, root));
        return scan is null || rhythm is null || holidays is null || plan is null ? null : new WizardCourse(scan, rhythm, holidays, plan);
    }

    private T? ReadPart<T>(string file, Words words, string what, string whatEn, Func<T, YamlNode, ImmutableArray<Diagnostic>> check)
        where T : class
    {
        var before = problems.Count;
        var part = ReadRecord<T>(file, words, what, whatEn);
        if (part is not null && problems.Count == before && ReadYaml(file) is { } root)
        {
            problems.AddRange(check(part, root));
        }

        return part;
    }

    private TResult BindWithLinks<TResult>(string file, Words words, Func<MetadataBinder, TResult> bind)
    {
        var binder = Binder(file, words, out var markdown);
        var result = bind(binder);
        links.Add(new FileLinks(file, [.. markdown.Links], [.. binder.References]));
        return result;
    }

    private MetadataBinder Binder(string file, Words words, out MarkdownReader markdown)
    {
        markdown = new MarkdownReader(file, words, problems);
        return new MetadataBinder(file, markdown, problems, vocabularies);
    }

    private YamlNode? ReadYaml(string file) =>
        input.Find(file)?.ReadText(problems) is { } text ? YamlReader.Read(text, file, lineOffset: 0, problems) : null;
}

/// <summary>One word of termen.yml in both variants, as written.</summary>
[ContentName("een woord", "a word")]
public sealed record WordVariants
{
    [Field("Nederland", "Het woord in Nederland.", Key = "nl-NL")]
    public required string Netherlands { get; init; }

    [Field("Vlaanderen", "Het woord in Vlaanderen.", Key = "nl-BE")]
    public required string Flanders { get; init; }
}
