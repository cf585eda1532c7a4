using System.Collections.Immutable;
using System.Reflection;
using Toolbox.Checks;
using Toolbox.Diagnostics;
using Toolbox.Diagnostics.Reports;
using Toolbox.Input;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.BrokenSites;

/// <summary>
/// One folder per problem: a few files over the basis, and the exact report in expected.txt. Run with SNAPSHOTS=overwrite
/// to write new reports, and read them before they are committed.
/// </summary>
public sealed class BrokenSiteTests
{
    private const string Expected = "expected.txt";
    private const string Removed = "zonder.txt";
    private static readonly string Folder = Repository.TestFolder("BrokenSites");

    // Problems that need a file no repository should hold: made here, not found in a folder.
    private static readonly ImmutableArray<string> MadeOnTheFly = ["bestand-te-groot", "symbolische-koppeling", "logo-te-groot"];
    // A page of a few words is an orphan in most of these sites, so hints are asked for only where they are the point.
    private static readonly ImmutableArray<string> OfHints = ["pagina-wees", "tekst-dubbel", "tekst-lijkt", "tekst-moeilijk", "zin-lang"];
    private static readonly ImmutableArray<string> OfTemplates = ["sjabloon-ongeldig", "sjabloon-buiten-deelverzameling"];

    public static TheoryData<string> Cases() => [.. CaseNames()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_site_gives_exactly_this_report(string code)
    {
        var report = ReportOf(code, _ => { });

        var expected = Path.Combine(Folder, code, Expected);
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "overwrite")
        {
            File.WriteAllText(expected, report);
        }

        Assert.Equal(File.Exists(expected) ? File.ReadAllText(expected) : "(no expected.txt)", report);
        Assert.Contains($" {code}: ", report);
    }

    [Fact]
    public void A_file_of_fifty_megabytes_is_refused_without_being_read()
    {
        var report = ReportOf("bestand-te-groot", site =>
        {
            using var file = File.Create(site.File("over/groot.md"));
            file.SetLength(50L * 1024 * 1024);
        });

        Assert.Equal(
            "input/over/groot.md:1:1: fout bestand-te-groot: dit bestand is groter dan 1 MiB.\n  tip: verklein de afbeelding of splits de tekst.\n",
            report);
    }

    [Fact]
    public void A_symbolic_link_out_of_the_folder_is_refused()
    {
        var report = ReportOf("symbolische-koppeling", site => File.CreateSymbolicLink(site.File("over/geheim.md"), "/etc/passwd"));

        Assert.Equal(
            "input/over/geheim.md:1:1: fout symbolische-koppeling: dit is een symbolische koppeling; die worden niet gevolgd.\n  tip: zet het bestand zelf in de map.\n",
            report);
    }

    [Fact]
    public void A_logo_that_slows_every_page_is_refused()
    {
        var report = ReportOf("logo-te-groot", site =>
        {
            site.Write("brands/school/brand.yml", "name: Onze school\ntagline: Samen leren\nbaseUrl: https://school.example/\ncontact: post@school.example\nlogo: logo.png\n");
            File.WriteAllBytes(site.File("brands/school/logo.png"), new byte[101 * 1024]);
        });

        Assert.Equal(
            "input/brands/school/logo.png:1:1: fout logo-te-groot: dit logo is groter dan 100 KiB, en elke bezoeker haalt het op.\n  tip: verklein het; het is hoogstens een paar centimeter groot.\n",
            report);
    }

    [Fact]
    public void A_logo_of_twenty_megabytes_is_refused_once_and_without_being_read()
    {
        var report = ReportOf("bestand-te-groot", site =>
        {
            site.Write("brands/school/brand.yml", "name: Onze school\ntagline: Samen leren\nbaseUrl: https://school.example/\ncontact: post@school.example\nlogo: logo.png\n");
            using var file = File.Create(site.File("brands/school/logo.png"));
            file.SetLength(20L * 1024 * 1024);
        });

        Assert.Equal(
            "input/brands/school/logo.png:1:1: fout bestand-te-groot: dit bestand is groter dan 5 MiB.\n  tip: verklein de afbeelding of splits de tekst.\n",
            report);
    }

    [Fact]
    public void A_brand_cannot_reach_out_of_its_folder_by_a_link()
    {
        var report = ReportOf("symbolische-koppeling", site =>
        {
            site.Write("brands/school/brand.yml", "name: Onze school\ntagline: Samen leren\nbaseUrl: https://school.example/\ncontact: post@school.example\n");
            site.Write("brands/school/over/uit.md", Pages.Plain(body: "Zie [daar](../../ander/brand.yml).\n"));
            File.CreateSymbolicLink(site.File("brands/school/over/geheim.md"), "/etc/passwd");
        });

        Assert.Equal(
            """
            input/brands/school/over/geheim.md:1:1: fout symbolische-koppeling: dit is een symbolische koppeling; die worden niet gevolgd.
              tip: zet het bestand zelf in de map.
            input/brands/school/over/uit.md:6:5: fout link-vorm: '../../ander/brand.yml' is geen verwijzing naar een bestand in deze map.
                6 | Zie [daar](../../ander/brand.yml).
              tip: begin bij de map van deze pagina, zoals ../theorie/kirkpatrick.md.

            """,
            report);
    }

    [Fact]
    public void Every_problem_has_a_broken_site()
    {
        var codes = typeof(Problems).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(m => ((Problem)m.Invoke(null, [.. m.GetParameters().Select(Sample)])!).Code);

        Assert.Equal(
            codes.Order(StringComparer.Ordinal),
            CaseNames().Concat(MadeOnTheFly).Concat(OfTemplates).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_basis_has_no_problems() => Assert.Equal("", ReportOf("basis", _ => { }));

    [Fact]
    public void One_run_reports_the_problems_of_all_files()
    {
        var report = ReportOf("link-kapot", site => site.CopyFrom(Path.Combine(Folder, "veld-onbekend")));

        Assert.Contains("over/pagina.md", report);
        Assert.Contains("werkvormen/luisteren.md", report);
    }

    private static IEnumerable<string> CaseNames() =>
        Directory.EnumerateDirectories(Folder).Select(f => Path.GetFileName(f)!).Where(n => n != "basis").Order(StringComparer.Ordinal);

    private static string ReportOf(string code, Action<TemporaryFolder> change)
    {
        using var site = new TemporaryFolder();
        site.CopyFrom(Path.Combine(Folder, "basis"));
        if (Directory.Exists(Path.Combine(Folder, code)))
        {
            site.CopyFrom(Path.Combine(Folder, code));
        }

        if (File.Exists(site.File(Removed)))
        {
            File.ReadAllLines(site.File(Removed)).ToList().ForEach(f => File.Delete(site.File(f)));
            File.Delete(site.File(Removed));
        }

        File.Delete(site.File(Expected));
        change(site);
        var input = InputFolder.Read(site.Path);
        using var report = new StringWriter { NewLine = "\n" };
        var found = OfHints.Contains(code) ? ContentCheck.Find(input).AddRange(ContentHints.Find(input)) : ContentCheck.Find(input);
        TextReport.Write(report, found, new SourceLines("input", path => input.Find(path)?.ReadText([])), Language.Dutch);
        return report.ToString();
    }

    private static object? Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var t when t == typeof(int) => 1,
        var t when t == typeof(long) => 1L,
        var t when t == typeof(Bilingual) => new Bilingual("iets", "something"),
        var t when t == typeof(IEnumerable<string>) => Array.Empty<string>(),
        _ => "iets",
    };
}
