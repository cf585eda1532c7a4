using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.Brands;
using Toolbox.Content.Pages;
using Toolbox.Figures;
using Toolbox.Input;
using Toolbox.Rendering;
using Toolbox.Tests.Harness;
using Toolbox.WordFiles;
using Toolbox.Worksheets;
using Toolbox.Worksheets.Paging;

namespace Toolbox.Tests.WordFiles;

/// <summary>The Word files of the repository's own worksheets, and of every figure it has.</summary>
public sealed class OwnWordFileTests
{
    private static readonly BrandedSite Site = OwnSite();

    [Fact]
    public void Every_worksheet_has_one()
    {
        var paths = WordFile.All(Site).Select(f => f.Path).ToList();

        Assert.Contains("checklists/startvoorwaarden/werkblad.docx", paths);
        Assert.Equal(Site.Pages.Where(p => PageSheet.Of(p.Metadata) is not null).Select(p => $"{p.Route.Path[1..]}werkblad.docx"), paths);
    }

    [Fact]
    public void Each_is_valid_holds_every_text_and_lies_on_its_paper()
    {
        foreach (var page in Site.Pages)
        {
            if (PageSheet.Of(page.Metadata) is { } sheet)
            {
                using var file = new OpenedWordFile(WordFile.Of(Site, page, sheet));
                AssertHolds(file, sheet, page.File);

                var size = SheetSize.Of(sheet.Paper, sheet.Orientation);
                Assert.Equal(size.Width, Math.Round(file.Body.Descendants<PageSize>().Single().Width! * 25.4 / 1440));
                Assert.Equal(size.Height, Math.Round(file.Body.Descendants<PageSize>().Single().Height! * 25.4 / 1440));
                Assert.Equal(Site.Text(page.Metadata.Summary), file.Properties.Description);
                Assert.Equal(page.Metadata.Updated.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), file.Properties.Modified!.Value.ToUniversalTime());
            }
        }
    }

    [Fact]
    public void Each_is_the_same_bytes_in_two_builds()
    {
        var again = WordFile.All(OwnSite()).ToDictionary(f => f.Path, f => f.ToBytes());

        Assert.All(WordFile.All(Site), f => Assert.Equal(again[f.Path], f.ToBytes()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_kind_of_figure_can_be_told(bool isBlank)
    {
        var page = Site.FindPage("figuren")!;
        var figures = ((PlainPage)page.Metadata).Gallery;

        Assert.Equal(typeof(Figure).Assembly.GetTypes().Count(t => t.IsSubclassOf(typeof(Figure))), figures.Select(f => f.GetType()).Distinct().Count());
        foreach (var figure in figures)
        {
            var sheet = new Worksheet { Pages = 1, Blocks = [new FigureBlock { Figure = figure, Blank = isBlank }] };
            using var file = new OpenedWordFile(WordFile.Of(Site, page, sheet));

            AssertHolds(file, sheet, figure.Title.Source);
            Assert.Equal(isBlank, file.TextControls.Count > 0);
            Assert.Contains(FigureOutline.Of(figure).Shape, file.Text);
        }
    }

    private static void AssertHolds(OpenedWordFile file, Worksheet sheet, string name)
    {
        var texts = SheetTexts.Of(sheet).Select(Site.Text).SelectMany(t => t.Split("\n\n")).ToList();

        Assert.Empty(file.Mistakes().Select(m => $"{name}: {m}"));
        Assert.Empty(file.UnknownStyles());
        Assert.NotEmpty(texts);
        Assert.All(texts, t => Assert.True(file.Text.Contains(t, StringComparison.Ordinal), $"{name}: {t}"));
    }

    private static BrandedSite OwnSite()
    {
        var site = SiteBuilder.Check(InputFolder.Read(Repository.Input)).Site;
        return new BrandedSite(site, Brand.Default(site.Data.Settings));
    }
}
