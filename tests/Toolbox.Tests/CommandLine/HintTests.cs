using Toolbox.Tests.Harness;

namespace Toolbox.Tests.CommandLine;

/// <summary>`check --hints`: remarks for writers that nothing fails on.</summary>
public sealed class HintTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public HintTests()
    {
        folder.CopyFrom(Repository.TestFolder("BrokenSites/basis"));
        folder.Write("over/pagina.md", Pages.Plain());
        folder.Write("over/andere.md", Pages.Plain("Andere"));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Hints_are_given_when_asked_for_and_fail_nothing()
    {
        Assert.Equal((0, "0 fouten, 0 waarschuwingen.\n"), Check("--strict"));

        var (exitCode, output) = Check("--strict", "--hints");

        Assert.Equal(0, exitCode);
        Assert.Contains("over/pagina.md:1:1: hint pagina-wees: geen andere pagina verwijst naar deze pagina.\n", output);
        Assert.Contains("over/andere.md:1:1: hint pagina-wees", output);
        Assert.EndsWith("0 fouten, 0 waarschuwingen, 3 hints.\n", output);
    }

    [Fact]
    public void On_a_pull_request_only_its_own_pages_get_hints()
    {
        var (exitCode, output) = Check("--format", "github", "--hints", $"{folder.Path}/over/pagina.md");

        Assert.Equal(0, exitCode);
        Assert.Equal(
            $"::notice file={folder.Path}/over/pagina.md,line=1,col=1,title=pagina-wees::geen andere pagina verwijst naar deze pagina.%0ATip: noem haar bij 'related' van een pagina die erbij past, of zet in een tekst een link.\n",
            output);
    }

    private (int ExitCode, string Output) Check(params string[] more)
    {
        var (exitCode, output, _) = Cli.Run(["check", "--input", folder.Path, .. more]);
        return (exitCode, output);
    }
}
