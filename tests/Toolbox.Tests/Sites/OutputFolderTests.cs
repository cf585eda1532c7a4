using Toolbox.Output;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Sites;

public sealed class OutputFolderTests
{
    private static readonly OutputFile Mark = OutputFile.Text("toolbox.json", () => "{}");

    [Fact]
    public void A_new_site_takes_the_place_of_the_old_one_and_leaves_nothing_of_it()
    {
        using var folder = new TemporaryFolder();
        var output = folder.File("site");
        OutputFolder.Write(output, [Mark, OutputFile.Text("oud/index.html", () => "oud")]);

        OutputFolder.Write(output, [Mark, OutputFile.Text("nieuw/index.html", () => "nieuw")]);

        Assert.Equal("nieuw", File.ReadAllText(Path.Combine(output, "nieuw/index.html")));
        Assert.False(Directory.Exists(Path.Combine(output, "oud")));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_failed_build_leaves_the_old_site_untouched()
    {
        using var folder = new TemporaryFolder();
        var output = folder.File("site");
        OutputFolder.Write(output, [Mark, OutputFile.Text("index.html", () => "oud")]);

        Assert.Throws<InvalidOperationException>(() => OutputFolder.Write(output,
            [Mark, OutputFile.Text("index.html", () => "nieuw"), OutputFile.Text("kapot.html", () => throw new InvalidOperationException())]));

        Assert.Equal("oud", File.ReadAllText(Path.Combine(output, "index.html")));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_that_is_not_a_site_of_ours_is_not_replaced()
    {
        using var folder = new TemporaryFolder();
        folder.Write("foto's/vakantie.jpg", "jpg");

        var exception = Assert.Throws<IOException>(() => OutputFolder.Write(folder.File("foto's"), [Mark]));

        Assert.Contains("will not be replaced", exception.Message);
        Assert.True(File.Exists(folder.File("foto's/vakantie.jpg")));
    }
}
