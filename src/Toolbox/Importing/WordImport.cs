using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Toolbox.Checks;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Markdown;
using Toolbox.Metadata;
using Toolbox.WordForms;
using Toolbox.Worksheets;
using Toolbox.Worksheets.Paging;

namespace Toolbox.Importing;

/// <summary>
/// A page from a Word form that came back. Reads, and writes nothing. Whatever was filled in and found no place stands at
/// the end of the page, so that nothing of it gets lost.
/// </summary>
/// <param name="Path">Where the page goes, under the input folder; null where there is no page.</param>
/// <param name="Text">The page, in canonical form.</param>
/// <param name="Refusal">Why the file is not read, or may not be written; null where it can be.</param>
/// <param name="Notes">What is missing, not understood or left out, in the order of the form.</param>
/// <param name="Problems">What `check` finds in the page, but for fields that the notes say are missing.</param>
public sealed record WordImport(string? Path, string Text, Bilingual? Refusal, ImmutableArray<Problem> Notes, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>The heading over what found no place.</summary>
    public const string UnplacedHeading = "Uit het Word-bestand, nog te plaatsen";

    private const int LongestName = 80;

    /// <summary>An editor has something to solve: a question of the form, or anything that `check --strict` refuses.</summary>
    public bool NeedsWork => Notes.Any(n => n.Severity == Severity.Error) || Problems.Any(p => p.Problem.Severity >= Severity.Warning);

    /// <param name="file">The Word file, which may be anything.</param>
    /// <param name="today">The day that stands in the page as its last change.</param>
    public static WordImport Of(Stream file, PageType type, InputFolder input, DateOnly today)
    {
        var (parts, refusal) = WordPackageReader.Read(file);
        if (parts is null)
        {
            return Refuse(refusal!);
        }

        if (OtherType(parts.Category, type) is { } other)
        {
            return Refuse(WordRefusal.OtherForm(other, type.Id));
        }

        var site = SiteBuilder.Check(input).Site;
        var form = WordForm.Of(type, site.Data.Vocabularies);
        var content = new WordContentReader(parts);
        return FormReader.Read(content.Read(), form) is { } filled
            ? Of(filled, form, type, site, content.Omissions, input, today)
            : Refuse(WordRefusal.NotOurForm);
    }

    private static WordImport Of(FilledForm filled, WordForm form, PageType type, Site site, WordOmissions omissions, InputFolder input, DateOnly today)
    {
        var notes = new AnswerNotes();
        var entries = new AnswerReader(new KnownPlaces(site), notes).Read(form.Questions, filled, group: "").ToList();
        foreach (var text in WordText.Lines(filled.Unplaced))
        {
            notes.Keep(text);
        }

        ImmutableArray<Problem> all = [.. notes.Problems, .. LeftOut(omissions)];
        var title = entries.Find(e => e.Key is "title").Value is YamlScalar { Value: var given } ? ShortName(Slug.Of(given)) : "";
        if (title.Length == 0)
        {
            return new WordImport(null, "", Refusal: null, all, []);
        }

        var path = type.Folder.Length > 0 ? $"{type.Folder}/{title}.md" : $"{title}.md";
        if (input.Find(path) is not null)
        {
            return Refuse(WordRefusal.Exists($"{input.Name}/{path}"));
        }

        entries.Add(new YamlEntry("updated", Position.Start, new YamlScalar(Position.Start, today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Quoted: false)));
        var metadata = WithPages(new YamlMap(Position.Start, [.. entries]), site);
        var page = CanonicalFile.Page(type.Metadata, metadata, BodyOf(filled, form, notes));
        return new WordImport(path, page, Refusal: null, all, ProblemsOf(path, page, input));
    }

    // The form of another type says so itself; a file that says nothing is read as it is.
    private static string? OtherType(string category, PageType type) =>
        PageType.All.Where(t => t != type).Select(t => t.Id).FirstOrDefault(id => string.Equals(category, FormFile.CategoryOf(id), StringComparison.Ordinal));

    // Whole words of a title that is a sentence; a file system knows longer names, an address does not want them.
    private static string ShortName(string slug) =>
        slug.Length <= LongestName ? slug : slug[..(slug.LastIndexOf('-', LongestName) is > 0 and var end ? end : LongestName)];

    private static string BodyOf(FilledForm filled, WordForm form, AnswerNotes notes)
    {
        var body = new StringBuilder(PageText.Write(form.Texts, part =>
            WordMarkdown.Of(filled.Of(WordForm.PathOf(part)), topHeading: form.Texts.Length > 1 ? 3 : 2)));
        if (notes.Unplaced.Count > 0)
        {
            body.Append("\n## ").Append(UnplacedHeading).Append("\n\n");
            foreach (var (question, text) in notes.Unplaced)
            {
                body.Append("- ").Append(question.Length > 0 ? $"**{question}:** " : "").Append(question.Length > 0 ? MarkdownEscape.Inline(text) : MarkdownEscape.Line(MarkdownEscape.Inline(text))).Append('\n');
            }
        }

        return body.ToString();
    }

    // How many pages a worksheet takes follows from what stands on it.
    private static YamlMap WithPages(YamlMap metadata, Site site)
    {
        if (metadata.Find("worksheet") is not YamlMap sheet
            || new MetadataBinder("", new MarkdownReader("", site.Data.Words, []), [], site.Data.Vocabularies).Bind<Worksheet>(sheet) is not { } read)
        {
            return metadata;
        }

        var pages = new YamlScalar(Position.Start, SheetPages.Divide(read).Length.ToString(CultureInfo.InvariantCulture), Quoted: false);
        return With(metadata, "worksheet", With(sheet, "pages", pages));
    }

    private static YamlMap With(YamlMap map, string key, YamlNode value) =>
        map with { Entries = [.. map.Entries.Select(e => string.Equals(e.Key, key, StringComparison.Ordinal) ? e with { Value = value } : e)] };

    private static ImmutableArray<Diagnostic> ProblemsOf(string path, string page, InputFolder input) =>
        [.. ContentCheck.Find(input.With(InputFolder.FromTexts([(path, page)])))
            .Where(d => string.Equals(d.File, path, StringComparison.Ordinal) && d.Problem.Code is not "veld-ontbreekt")];

    private static IEnumerable<Problem> LeftOut(WordOmissions omissions)
    {
        if (omissions.Pictures > 0)
        {
            yield return ImportProblems.PicturesLeftOut(omissions.Pictures);
        }

        if (omissions.Objects + omissions.Files is > 0 and var objects)
        {
            yield return ImportProblems.ObjectsLeftOut(objects);
        }

        if (omissions.HasPartsElsewhere)
        {
            yield return ImportProblems.PartsElsewhere();
        }

        if (omissions.Comments > 0)
        {
            yield return ImportProblems.CommentsLeftOut(omissions.Comments);
        }

        if (omissions.HasTrackedChanges)
        {
            yield return ImportProblems.ChangesAccepted();
        }

        if (omissions.HasHiddenText)
        {
            yield return ImportProblems.HiddenText();
        }
    }

    private static WordImport Refuse(Bilingual refusal) => new(null, "", refusal, [], []);
}
