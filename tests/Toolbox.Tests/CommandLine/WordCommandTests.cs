using Toolbox.Content.Pages;
using Toolbox.Tests.Harness;
using Toolbox.Tests.Importing;

namespace Toolbox.Tests.CommandLine;

/// <summary>`new --word` and `import`, as an editor runs them.</summary>
public sealed class WordCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public WordCommandTests()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.TestFolder("BrokenSites/basis"), "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("input", Path.GetRelativePath(Repository.TestFolder("BrokenSites/basis"), file)), File.ReadAllText(file));
        }
    }

    public void Dispose() => folder.Dispose();

    private string Input => folder.File("input");

    private string Form => folder.File("formulieren/mijn.docx");

    [Fact]
    public void The_form_that_new_writes_is_the_form_that_import_reads()
    {
        var (exitCode, output, error) = Cli.Run("new", "werkvorm", "--word", "--output", Form, "--input", Input);

        Assert.Equal((0, $"{Form}\n", ""), (exitCode, output, error));
        var import = Import(Form);
        Assert.Equal(1, import.ExitCode);
        Assert.StartsWith("Er is niets geschreven: zonder titel met letters is er geen pagina.\nmijn.docx: fout word-ontbreekt: 'Titel' is niet ingevuld.\n  tip: De naam van de pagina, zoals mensen haar noemen.\n", import.Output);
    }

    [Fact]
    public void A_form_is_never_written_over_a_file()
    {
        folder.Write("formulieren/mijn.docx", "ingevuld");

        var (exitCode, _, error) = Cli.Run("new", "werkvorm", "--word", "--output", Form, "--input", Input);

        Assert.Equal((2, $"{Form} bestaat al.\n"), (exitCode, error));
        Assert.Equal("ingevuld", File.ReadAllText(Form));
    }

    [Theory]
    [InlineData("Een Word-formulier krijgt geen titel; die vult in wie het gebruikt.", "new", "werkvorm", "Titel", "--word")]
    [InlineData("Geef de titel van de pagina.", "new", "werkvorm")]
    [InlineData("--output hoort bij --word; een pagina krijgt haar plek van haar titel.", "new", "werkvorm", "Titel", "--output", "x.docx")]
    public void Wrong_use_is_said(string message, params string[] arguments)
    {
        var (exitCode, _, error) = Cli.Run([.. arguments, "--input", Input]);

        Assert.Equal(2, exitCode);
        Assert.Contains(message, error);
    }

    [Fact]
    public void A_filled_in_form_becomes_a_page_that_passes_check()
    {
        Save(ImportTest.Complete());

        var (exitCode, output, error) = Import(Form);

        Assert.Equal((0, $"{Input}/werkvormen/samen-lezen.md\n", ""), (exitCode, output, error));
        Assert.Equal(0, Cli.Run("check", "--strict", "--input", Input).ExitCode);
        Assert.Equal(0, Cli.Run("format", "--check", "--input", Input).ExitCode);
        Assert.Contains("title: Samen lezen\n", File.ReadAllText(folder.File("input/werkvormen/samen-lezen.md")));
    }

    [Fact]
    public void What_check_finds_in_the_page_is_said_on_its_line()
    {
        Save(ImportTest.Complete().Fill("duration.min", "5").Fill("title", "Praten & luisteren"));

        var (exitCode, output, _) = Import(Form);

        Assert.Equal(1, exitCode);
        Assert.Contains($"{Input}/werkvormen/praten-luisteren.md:7:11: let op tijd-klopt-niet", output);
    }

    [Fact]
    public void A_page_that_exists_is_left_as_it_is()
    {
        Save(ImportTest.Complete().Fill("title", "Praten"));
        var before = File.ReadAllText(folder.File("input/werkvormen/praten.md"));

        var (exitCode, output, error) = Import(Form);

        Assert.Equal((2, "", $"Er is niets geschreven: {Input}/werkvormen/praten.md bestaat al.\n"), (exitCode, output, error));
        Assert.Equal(before, File.ReadAllText(folder.File("input/werkvormen/praten.md")));
    }

    [Fact]
    public void A_file_that_is_refused_changes_nothing()
    {
        folder.Write("formulieren/mijn.docx", "%PDF-1.7");
        var before = Directory.EnumerateFiles(Input, "*", SearchOption.AllDirectories).Count();

        var (exitCode, output, error) = Import(Form);
        var english = Cli.Run("import", Form, "--type", "werkvorm", "--input", Input, "--lang", "en");
        var missing = Import(folder.File("nergens.docx"));

        Assert.Equal((2, "", "Er is niets geschreven: dit is geen Word-bestand. Open het in het programma waarmee het is gemaakt, en bewaar het als Word-document (.docx).\n"), (exitCode, output, error));
        Assert.Equal((2, "Nothing was written: this is not a Word file. Open it in the program it was made with, and save it as a Word document (.docx).\n"), (english.ExitCode, english.Error));
        Assert.Equal((2, $"Het bestand '{folder.File("nergens.docx")}' bestaat niet.\n"), (missing.ExitCode, missing.Error));
        Assert.Equal(before, Directory.EnumerateFiles(Input, "*", SearchOption.AllDirectories).Count());
    }

    private (int ExitCode, string Output, string Error) Import(string file) => Cli.Run("import", file, "--type", PageType.WorkForm.Id, "--input", Input);

    private void Save(FormInWord form)
    {
        using (form)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Form)!);
            File.WriteAllBytes(Form, form.Save());
        }
    }
}
