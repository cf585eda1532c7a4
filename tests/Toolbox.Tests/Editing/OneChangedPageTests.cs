using Toolbox.Brands;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Editing;

/// <summary>A page laid over content that was read before gives what reading all of it again gives.</summary>
public sealed class OneChangedPageTests
{
    private static readonly InputFolder Basis = SiteTest.With(("over/kapot.md", "---\ntitel: Fout\n---\n"), ("over/naar.md", Pages.Plain("Naar", "[praten](../werkvormen/praten.md)\n"))).Input;

    [Theory]
    [InlineData("over/nieuw.md", "---\ntitle: Nieuw\nsummary: Een zin.\nrelated: [weg, praten]\nupdated: 2026-11-21\n---\n\n[naar](naar.md) en [weg](weg.md)\n")]
    [InlineData("over/kapot.md", "---\ntitle: Heel\nsummary: Een zin.\nupdated: 2026-11-21\n---\n")]
    [InlineData("werkvormen/praten.md", "---\ntitle: Zonder de rest\n---\n")]
    [InlineData("over/praten.md", "---\ntitle: Dezelfde naam\nsummary: Een zin.\nupdated: 2026-11-21\n---\n")]
    public void It_is_the_same_as_reading_everything(string path, string text)
    {
        var page = SourceFile.FromText(path, text);

        var together = SharedContent.Read(Basis).With(page);
        var again = SharedContent.Read(Basis.With(InputFolder.FromTexts([(path, text)])));

        Assert.Equal(Sorted(again), Sorted(together));
        Assert.Equal(again.Site.Pages.Select(p => p.File), together.Site.Pages.Select(p => p.File));
        Assert.Equal(again.Input.Files.Select(f => f.Path), together.Input.Files.Select(f => f.Path));
    }

    private static List<Diagnostic> Sorted(SharedContent content)
    {
        var found = content.Diagnostics.ToList();
        found.Sort(Diagnostic.ReportOrder);
        return found;
    }
}
