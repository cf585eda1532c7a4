using Toolbox.Brands;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Markdown;
using Toolbox.Meeting;
using Toolbox.Metadata;
using Toolbox.Wizard;
using Toolbox.Wizard.Course;

namespace Toolbox.Content;

/// <summary>Puts the metadata of a file in its canonical form. The text under it stays as it is.</summary>
public static class CanonicalFile
{
    private const string Fence = "---\n";

    /// <summary>The whole file in canonical form; null for a file that cannot be read or has mistakes in its metadata.</summary>
    public static string? Format(SourceFile file)
    {
        var problems = new List<Diagnostic>();
        if (file.ReadText(problems) is not { } text)
        {
            return null;
        }

        file = file with { Path = BrandFolder.Inside(file.Path) };
        var formatted = PageReader.IsPage(file) ? FormatPage(file.Path, text, problems) : FormatData(file.Path, text, problems);
        return problems.Exists(p => p.IsError) ? null : formatted;
    }

    /// <summary>The file holds data of the site or of a brand.</summary>
    public static bool IsData(string path) =>
        DataReader.Files.Append(BrandFolder.BrandFileName).Contains(BrandFolder.Inside(path), StringComparer.Ordinal);

    /// <summary>A page file from its metadata and text.</summary>
    public static string Page(ContentType type, YamlMap metadata, string body) => Fence + CanonicalYaml.Write(type, metadata) + Fence + body;

    private static string? FormatPage(string path, string text, List<Diagnostic> problems)
    {
        if (MarkdownReader.FrontMatterOf(MarkdownReader.Parse(text)) is not { } front
            || YamlReader.Read(front.Yaml, path, front.LinesBefore, problems) is not YamlMap map)
        {
            return null;
        }

        var type = PageType.OfFile(path).Metadata;
        return IsReadable(type, map, path, problems) ? Page(type, map, BodyOf(text)) : null;
    }

    private static string? FormatData(string path, string text, List<Diagnostic> problems)
    {
        var node = YamlReader.Read(text, path, lineOffset: 0, problems);
        return (path, node) switch
        {
            (BrandFolder.BrandFileName, YamlMap map) => FormatRecord<BrandFile>(map),
            (DataReader.SettingsFile, YamlMap map) => FormatRecord<SiteSettings>(map),
            (DataReader.VocabulariesFile, YamlMap map) => FormatRecord<Vocabularies>(map),
            (DataReader.WizardFile, YamlMap map) => FormatRecord<StartModel>(map),
            (DataReader.ScanFile, YamlMap map) => FormatRecord<ReadinessScan>(map),
            (DataReader.RhythmFile, YamlMap map) => FormatRecord<RhythmModel>(map),
            (DataReader.HolidaysFile, YamlMap map) => FormatRecord<HolidayCalendar>(map),
            (DataReader.PlanFile, YamlMap map) => FormatRecord<StartPlan>(map),
            (DataReader.MeetingFile, YamlMap map) => FormatRecord<MeetingModel>(map),
            (DataReader.WordsFile, YamlMap map) => CanonicalYaml.WriteMap(ContentType.Of<WordVariants>(), map),
            (DataReader.GlossaryFile, YamlList list) => FormatList<GlossaryTerm>(list),
            (DataReader.BibliographyFile, YamlList list) => FormatList<BibliographyEntry>(list),
            (DataReader.SearchPhrasesFile, YamlList list) => FormatList<SearchPhrases>(list),
            _ => null,
        };

        string? FormatRecord<T>(YamlMap map) =>
            IsReadable(ContentType.Of<T>(), map, path, problems) ? CanonicalYaml.Write(ContentType.Of<T>(), map) : null;

        string? FormatList<T>(YamlList list) =>
            list.Items.All(i => IsReadable(ContentType.Of<T>(), i, path, problems)) ? CanonicalYaml.WriteList(ContentType.Of<T>(), list) : null;
    }

    // What could not be read would be lost in writing, so such a file stays as it is.
    private static bool IsReadable(ContentType type, YamlNode node, string path, List<Diagnostic> problems)
    {
        var found = new List<Diagnostic>();
        var bound = new MetadataBinder(path, new MarkdownReader(path, Words.None, []), found).Bind(type, node);
        problems.AddRange(found);
        return bound is not null && !found.Exists(p => p.IsError);
    }

    private static string BodyOf(string text) => text[(text.IndexOf("\n" + Fence, StringComparison.Ordinal) + Fence.Length + 1)..];
}
