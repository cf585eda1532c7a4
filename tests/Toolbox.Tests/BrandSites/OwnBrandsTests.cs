using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Toolbox.Brands;
using Toolbox.Content.Data;
using Toolbox.Input;
using Toolbox.Output;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.BrandSites;

/// <summary>The brands of this repository: each a whole site, and none with a trace of another.</summary>
public sealed class OwnBrandsTests
{
    // A text names where it comes from, as its licence asks.
    private const string Attribution = "over/licentie/index.html";

    private static readonly InputFolder Input = InputFolder.Read(Repository.Input);

    public static TheoryData<string> Ids() => [.. SiteBuilder.BrandIds(Input)];

    [Fact]
    public void There_are_three() => Assert.Equal(["kleiland", "toolbox", "zilverbeek"], SiteBuilder.BrandIds(Input));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_of_another_brand_is_in_any_file(string id)
    {
        var result = SiteBuilder.Build(Input, SiteTest.Theme, BrandChoice.One(id)).Single();
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics.Select(d => $"{d.File}: {d.Problem.Message.Nl}")));
        var traces = SiteBuilder.BrandIds(Input).Where(other => other != id).SelectMany(TracesOf).ToList();

        var leaks =
            from file in result.Files.AsParallel()
            let texts = TextsOf(file).Append(file.Path).ToList()
            from trace in traces
            where file.Path != Attribution && texts.Exists(t => t.Contains(trace, StringComparison.OrdinalIgnoreCase))
            select $"{file.Path}: {trace}";

        Assert.NotEmpty(traces);
        Assert.Empty(leaks);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_brand_leaves_its_own_traces(string id)
    {
        var result = SiteBuilder.Build(Input, SiteTest.Theme, BrandChoice.One(id)).Single();
        var texts = result.Files.AsParallel().SelectMany(f => TextsOf(f).Append(f.Path)).ToList();

        Assert.All(TracesOf(id), trace => Assert.Contains(texts, t => t.Contains(trace, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void The_Flemish_school_has_its_words_two_tools_one_hidden_and_one_replaced()
    {
        var school = Paths("zilverbeek");
        var neutral = Paths("toolbox");

        Assert.Equal(
            ["werkvormen/tandem-na-de-les/index.html", "werkvormen/vakgroep-in-drie-kolommen/index.html"],
            school.Except(neutral).Where(p => p.StartsWith("werkvormen/", StringComparison.Ordinal) && p.Count(c => c == '/') == 2 && p.EndsWith("index.html", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(["werkvormen/roddelmethode/index.html"], neutral.Except(school).Where(p => p.Count(c => c == '/') == 2 && p.EndsWith("index.html", StringComparison.Ordinal)));
        Assert.Contains("Rondje van binnenkomen", Text("zilverbeek", "werkvormen/check-in/index.html"));
        Assert.Contains("Ik wil een leerwerkgemeenschap starten", Text("zilverbeek", "index.html"));
        Assert.Contains("Ik wil een leernetwerk starten", Text("kleiland", "index.html"));
        Assert.Contains("samenleren@zilverbeek.example", Text("zilverbeek", "over/toegankelijkheid/index.html"));
        Assert.Contains("Leernetwerken Kleiland werkt zonder account", Text("kleiland", "over/privacy/index.html"));
        Assert.Contains("iedereen-erbij@kleiland.example", Text("kleiland", "over/toegankelijkheid/index.html"));
    }

    [Theory]
    [InlineData("kleiland", "Leernetwerken Kleiland", "leernetwerken@kleiland.example", "iedereen-erbij@kleiland.example", "de webserver van Stichting Kleiland")]
    [InlineData("zilverbeek", "Samen leren Zilverbeek", "samenleren@zilverbeek.example", "samenleren@zilverbeek.example", "een hostingbedrijf")]
    [InlineData("toolbox", "Toolbox leergemeenschappen", "redactie@toolbox.example", "redactie@toolbox.example", "Netlify")]
    public void Statements_name_the_brand_its_contact_and_its_host(string id, string name, string contact, string accessibility, string host)
    {
        var (ict, privacy, access) = (Text(id, "over/voor-ict/index.html"), Text(id, "over/privacy/index.html"), Text(id, "over/toegankelijkheid/index.html"));

        Assert.All([name, $"mailto:{contact}", $"Bij {host}.", $"toolbox:{id}:"], said => Assert.Contains(said, ict));
        Assert.All([name, $"mailto:{contact}", $"bij {host}."], said => Assert.Contains(said, privacy));
        Assert.All([name, $"mailto:{accessibility}"], said => Assert.Contains(said, access));
    }

    // Name, address, colours and pages that only this brand has.
    private static IEnumerable<string> TracesOf(string id)
    {
        if (id is Brand.DefaultId)
        {
            var settings = DataReader.Read(Input.Without(BrandFolder.Root)).Data.Settings;
            return [settings.Title, settings.Contact!, new Uri(settings.BaseUrl).Host];
        }

        var folder = BrandFolder.In(Input).Single(b => b.Id == id);
        var source = BrandSource.ReadAll(Input, DataReader.Read(Input.Without(BrandFolder.Root)).Data).Single(s => s.Folder.Id == id);
        var shared = Input.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var pages = folder.Files.Files.Select(f => f.Path).Where(p => p.EndsWith(".md", StringComparison.Ordinal) && !shared.Contains(p)).Select(p => Path.GetFileNameWithoutExtension(p)!);
        var colours = new[] { source.File!.Colours!.Main, source.File.Colours.Second }.OfType<string>();
        return [source.File.Name, source.File.Tagline, source.File.Contact, new Uri(source.File.BaseUrl).Host, id, .. colours, .. pages];
    }

    // A Word file is an archive of texts.
    private static ImmutableArray<string> TextsOf(OutputFile file)
    {
        var bytes = file.ToBytes();
        if (!file.Path.EndsWith(".docx", StringComparison.Ordinal))
        {
            return [Encoding.UTF8.GetString(bytes)];
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        return [.. archive.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd())];
    }

    private static HashSet<string> Paths(string id) => [.. SiteBuilder.Build(Input, SiteTest.Theme, BrandChoice.One(id)).Single().Files.Select(f => f.Path)];

    private static string Text(string id, string path) =>
        Encoding.UTF8.GetString(SiteBuilder.Build(Input, SiteTest.Theme, BrandChoice.One(id)).Single().Files.Single(f => f.Path == path).ToBytes());
}
