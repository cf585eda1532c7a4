using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Toolbox.Benchmarks.Corpus;
using Toolbox.Brands;
using Toolbox.Checks;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Rendering;
using Toolbox.Rendering.Templates;

namespace Toolbox.Benchmarks.Stages;

/// <summary>The stages of <see cref="SiteBuilder"/> one by one, each from what the one before it made.</summary>
[MemoryDiagnoser]
[InProcess] // A project that BenchmarkDotNet makes would take over our build settings, warnings as errors among them.
public class StageBenchmarks
{
    private InputFolder input = null!;
    private DataSet data = null!;
    private PageSet pages = null!;
    private Site site = null!;
    private Theme theme = null!;

    [Params(150, 1_000)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        input = SiteCorpus.Of(Pages).ToInput();
        data = DataReader.Read(input);
        pages = Read();
        site = Site.Assemble(input, data, pages);
        theme = Theme.Load(Repository.BuiltTheme());
    }

    [Benchmark]
    public PageSet Read() => PageReader.Read(input, data.Data.Words, data.Data.Vocabularies);

    [Benchmark]
    public ImmutableArray<Diagnostic> AssembleAndCheck() => SiteChecks.Run(input, Site.Assemble(input, data, pages));

    [Benchmark]
    public void Render() => Parallel.ForEach(
        SiteRenderer.Render(site, theme, Brand.Default(site.Data.Settings, baseUrl: null)),
        file => file.Write(Stream.Null));
}
