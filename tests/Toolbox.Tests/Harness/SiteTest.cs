using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Rendering.Templates;

namespace Toolbox.Tests.Harness;

/// <summary>A small site in memory: a few pages on top of the basis that every site needs, built with the real theme.</summary>
internal sealed class SiteTest
{
    public static Theme Theme { get; } = Theme.Load(Repository.Theme);

    private readonly Dictionary<string, string> files;
    private readonly Lazy<BuildResult> result;

    private SiteTest(Dictionary<string, string> files, Uri? baseUrl, bool withPdf = false)
    {
        this.files = files;
        result = new(() => SiteBuilder.Build(Input, Theme, baseUrl, withPdf));
    }

    public InputFolder Input => InputFolder.FromTexts(files.Select(f => (f.Key, f.Value)));

    public BuildResult Result => result.Value;

    public IReadOnlyList<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>A site of the basis and some files more, or other ones.</summary>
    public static SiteTest With(params (string Path, string Text)[] pages) => new(Basis(pages), baseUrl: null);

    /// <summary>The same under another address.</summary>
    public static SiteTest At(string baseUrl, params (string Path, string Text)[] pages) => new(Basis(pages), new Uri(baseUrl));

    /// <summary>The same where sheets and cards are printed too.</summary>
    public static SiteTest WithPdf(params (string Path, string Text)[] pages) => new(Basis(pages), baseUrl: null, withPdf: true);

    /// <summary>The text of a built file.</summary>
    public string Text(string path)
    {
        Assert.False(Result.HasErrors, string.Join('\n', Diagnostics.Select(d => $"{d.File}:{d.Position.Line} {d.Problem.Message.Nl}")));
        var file = Result.Files.FirstOrDefault(f => f.Path == path);
        Assert.True(file is not null, $"{path} was not built; there are: {string.Join(", ", Result.Files.Select(f => f.Path))}");
        return Encoding.UTF8.GetString(file.ToBytes());
    }

    /// <summary>A built page as a document.</summary>
    public IDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>What a page says, without its header and footer; white space folded.</summary>
    public string Main(string path) => Folded(Page(path).QuerySelector("main")!.TextContent);

    public static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Asserts that a problem stands at a line of a file.</summary>
    public void HasProblem(string code, string file, int line) => Assert.True(
        Diagnostics.Any(d => d.Problem.Code == code && d.File == file && d.Position.Line == line),
        $"No {code} at {file}:{line}, but: {string.Join("; ", Diagnostics.Select(d => $"{d.Problem.Code} at {d.File}:{d.Position.Line}"))}");

    private static Dictionary<string, string> Basis((string Path, string Text)[] pages)
    {
        var basis = Repository.TestFolder("BrokenSites/basis");
        var all = Directory.EnumerateFiles(basis, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(basis, f).Replace('\\', '/'), File.ReadAllText);
        foreach (var (path, text) in pages)
        {
            all[path] = text;
        }

        return all;
    }
}
