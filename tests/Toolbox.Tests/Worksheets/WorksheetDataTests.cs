using Toolbox.Content.Pages;
using Toolbox.Figures;
using Toolbox.Tests.Harness;
using Toolbox.Worksheets;

namespace Toolbox.Tests.Worksheets;

/// <summary>Figures and worksheets, which are read and checked as data.</summary>
public sealed class WorksheetDataTests
{
    private const string Figures = """
        figures:
          - kind: axes
            title: Vier dimensies
            arms: [{ label: verticaal }, { label: extern }, { label: individueel }, { label: horizontaal }]
            scale: 10
            origin: aanvulling
          - kind: radar
            title: Spinnenweb
            spokes: [{ label: tijd }, { label: ruimte }, { label: rust }]
            origin: aanvulling
        worksheet:
          paper: A3
          orientation: liggend
          pages: 3
          blocks:
            - { kind: fields, items: [naam, datum] }
            - { kind: lines, label: Onze vraag, count: 4 }
            - { kind: table, columns: [wie, wat], emptyRows: 20 }
            - kind: figure
              blank: true
              figure: { kind: steps, title: Stappen, items: [{ label: eerst }, { label: dan }], origin: aanvulling }
            - { kind: agreements, rows: 4 }

        """;

    [Fact]
    public void Figures_and_worksheets_are_typed()
    {
        var (site, diagnostics) = SiteBuilder.Check(SiteTest.With(("werkvormen/meten.md", Pages.WorkForm(more: Figures))).Input);

        Assert.Empty(diagnostics);
        var form = (WorkForm)site.FindPage("meten")!.Metadata;
        Assert.Equal(["verticaal", "extern", "individueel", "horizontaal"], Assert.IsType<AxesFigure>(form.Figures[0]).Arms.Select(a => a.Label.Source));
        Assert.Equal(5, Assert.IsType<RadarFigure>(form.Figures[1]).Scale);
        Assert.Equal((Paper.A3, Orientation.Landscape, 3), (form.Worksheet!.Paper, form.Worksheet.Orientation, form.Worksheet.Pages));
        Assert.True(Assert.IsType<FigureBlock>(form.Worksheet.Blocks[3]).Blank);
    }

    [Theory]
    [InlineData("kind: axes", "kind: axis", "waarde-onbekend")]
    [InlineData("kind: radar\n    title", "title", "veld-ontbreekt")]
    [InlineData("count: 4", "count: 400", "waarde-buiten-bereik")]
    [InlineData("kind: lines, label", "kind: lines, lable", "veld-onbekend")]
    [InlineData("paper: A3", "paper: A2", "waarde-onbekend")]
    public void A_mistake_in_them_is_reported(string right, string wrong, string code)
    {
        var yaml = Figures.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Figures, yaml);

        var (_, diagnostics) = SiteBuilder.Check(SiteTest.With(("werkvormen/meten.md", Pages.WorkForm(more: yaml))).Input);

        Assert.Contains(diagnostics, d => d.Problem.Code == code && d.File == "werkvormen/meten.md" && d.Position.Line > 15);
    }
}
