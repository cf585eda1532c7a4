using System.Security.Cryptography;
using System.Text;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Brands.Updates;

/// <summary>
/// The smallest piece of content that a brand can replace: a file, or an entry of the glossary, the bibliography or the words.
/// </summary>
/// <param name="Id">Of an entry; null for a whole file.</param>
/// <param name="Hash">What it says, as a fingerprint: line ends do not count, nor how an entry is laid out.</param>
/// <param name="Base">What it says it was based on; null where it says nothing.</param>
/// <param name="Position">Where that is said, or could be.</param>
public sealed record ContentPart(string File, string? Id, string Hash, string? Base, Position Position)
{
    private const string BaseField = "basedOn";

    /// <summary>How it is called in messages: <c>werkvormen/check-in.md</c>, <c>begrippen.yml (intervisie)</c>.</summary>
    public string Name => Id is null ? File : $"{File} ({Id})";

    /// <summary>It has a place to say what it was based on; a picture or a word has none.</summary>
    public bool HasPlaceForBase => File is not DataReader.WordsFile && (Id is not null || IsPage(File) || IsWizard(File));

    /// <summary>Every part of some files, in order of path.</summary>
    public static IEnumerable<ContentPart> In(IEnumerable<SourceFile> files) => files.SelectMany(PartsOf);

    private static IEnumerable<ContentPart> PartsOf(SourceFile file)
    {
        if (file.Path is DataReader.GlossaryFile)
        {
            return Entries(file, ContentType.Of<GlossaryTerm>());
        }

        if (file.Path is DataReader.BibliographyFile)
        {
            return Entries(file, ContentType.Of<BibliographyEntry>());
        }

        return file.Path is DataReader.WordsFile ? WordsOf(file) : [Whole(file)];
    }

    private static IEnumerable<ContentPart> WordsOf(SourceFile file)
    {
        var words = file.ReadText([]) is { } text ? YamlReader.Read(text, file.Path, lineOffset: 0, []) as YamlMap : null;
        return
            from word in words?.Entries ?? []
            let hash = HashOf(Encoding.UTF8.GetBytes(CanonicalYaml.WriteMap(ContentType.Of<WordVariants>(), new YamlMap(word.Position, [word]))))
            select new ContentPart(file.Path, word.Key, hash, Base: null, word.Position);
    }

    private static ContentPart Whole(SourceFile file)
    {
        var text = IsPage(file.Path) || file.Path.EndsWith(".yml", StringComparison.Ordinal) ? file.ReadText([]) : null;
        var hash = HashOf(text is null ? file.ReadBytes() : Encoding.UTF8.GetBytes(text));
        var fields = text is null ? null : FieldsOf(file.Path, text);
        return new ContentPart(file.Path, Id: null, hash, TextOf(fields, BaseField), fields?.Find(BaseField)?.Position ?? fields?.Position ?? Position.Start);
    }

    private static YamlMap? FieldsOf(string path, string text) => true switch
    {
        _ when IsWizard(path) => YamlReader.Read(text, path, lineOffset: 0, []) as YamlMap,
        _ when IsPage(path) && MarkdownReader.FrontMatterOf(MarkdownReader.Parse(text)) is { } front => YamlReader.Read(front.Yaml, path, front.LinesBefore, []) as YamlMap,
        _ => null,
    };

    private static IEnumerable<ContentPart> Entries(SourceFile file, ContentType type)
    {
        var list = file.ReadText([]) is { } text ? YamlReader.Read(text, file.Path, lineOffset: 0, []) as YamlList : null;
        return
            from entry in (list?.Items ?? []).OfType<YamlMap>()
            let id = TextOf(entry, "id")
            where id is not null
            let hash = HashOf(Encoding.UTF8.GetBytes(CanonicalYaml.WriteList(type, new YamlList(entry.Position, [entry]))))
            select new ContentPart(file.Path, id, hash, TextOf(entry, BaseField), entry.Find(BaseField)?.Position ?? entry.Position);
    }

    private static string? TextOf(YamlMap? map, string field) => (map?.Find(field) as YamlScalar)?.Value;

    // Sixteen characters: enough to tell every version of a page apart, and to read out over the telephone.
    private static string HashOf(byte[] text) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(text))[..16]}";

    private static bool IsPage(string path) => path.EndsWith(".md", StringComparison.Ordinal);

    private static bool IsWizard(string path) => path is DataReader.WizardFile;
}
