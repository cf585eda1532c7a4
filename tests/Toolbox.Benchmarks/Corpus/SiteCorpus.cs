using System.Collections.Immutable;
using System.Text;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Diagnostics.Reports;
using Toolbox.Input;

namespace Toolbox.Benchmarks.Corpus;

/// <summary>
/// A site with a number of work forms: the same files on every machine, all in canonical form, valid against our own
/// model.
/// </summary>
internal sealed class SiteCorpus
{
    private SiteCorpus(ImmutableArray<(string Path, string Text)> files) => Files = files;

    public ImmutableArray<(string Path, string Text)> Files { get; }

    /// <exception cref="CannotMeasureException">The model has changed and the generator has not.</exception>
    public static SiteCorpus Of(int workForms)
    {
        var site = SiteFiles.Write(workForms).Select(f => (f.Path, Canonical(f.Path, f.Text)));
        var pages = Enumerable.Range(0, workForms).AsParallel().AsOrdered().Select(n => (WorkFormFile.PathOf(n), WorkFormFile.Write(n, workForms)));
        var corpus = new SiteCorpus([.. site, .. pages]);
        corpus.Verify();
        return corpus;
    }

    public InputFolder ToInput() => InputFolder.FromTexts(Files);

    public void WriteTo(string folder)
    {
        foreach (var (path, text) in Files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    // What cannot be put in canonical form is left for the check, which says why.
    private static string Canonical(string path, string text) => CanonicalFile.Format(SourceFile.FromText(path, text)) ?? text;

    private void Verify()
    {
        var input = ToInput();
        var (_, diagnostics) = SiteBuilder.Check(input);
        if (diagnostics.Length > 0)
        {
            using var report = new StringWriter();
            TextReport.Write(report, diagnostics.Take(10).ToList(), SourceLines.Of(input), Language.English);
            throw new CannotMeasureException($"The corpus has {diagnostics.Length} problems. The first:\n{report}");
        }

        var odd = Files.FirstOrDefault(f => IsWorkForm(f.Path)
            && Encoding.UTF8.GetByteCount(f.Text) is < WorkFormFile.SmallestSize or > WorkFormFile.LargestSize);
        if (odd.Text is not null)
        {
            throw new CannotMeasureException($"{odd.Path} has {Encoding.UTF8.GetByteCount(odd.Text)} bytes.");
        }
    }

    private static bool IsWorkForm(string path) => PageType.OfFile(path) == PageType.WorkForm;
}
