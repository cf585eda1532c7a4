using System.Collections.Immutable;
using System.Globalization;
using Toolbox.Content.Pages;
using Toolbox.Figures;
using Toolbox.Figures.Drawing;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>The figures of a page.</summary>
internal static class FigureViews
{
    public static FigureView[] Of(BrandedSite site, ImmutableArray<Figure> figures, PageMetadata page) =>
        [.. figures.Select((figure, i) => Of(site, figure, page, $"figuur-{i + 1}", blank: false, $"Figuur {i + 1}"))];

    /// <param name="blank">As a form to fill in.</param>
    /// <param name="number">"Figuur 1"; empty where figures are not numbered.</param>
    public static FigureView Of(BrandedSite site, Figure figure, PageMetadata page, string id, bool blank, string number)
    {
        var outline = FigureOutline.Of(figure);
        var title = site.Text(figure.Title);
        return new FigureView
        {
            Id = id,
            Title = title,
            Heading = number.Length > 0 ? $"{number}. {Closed(title)}" : Closed(title),
            CaptionHtml = site.Html(figure.Caption),
            Provenance = ProvenanceMark.Of(figure.Origin, figure.Source, page),
            Wide = Draw(site, figure, Format.Wide, blank),
            Narrow = Draw(site, figure, Format.Narrow, blank),
            Shape = outline.Shape,
            Parts = [.. outline.Parts.Select(p => Part(site, p))],
        };
    }

    private static FigurePartView Part(BrandedSite site, FigurePart part)
    {
        var label = site.Text(part.Label);
        return new FigurePartView(part.Place, label, Closed(label), site.Text(part.Text));
    }

    /// <summary>Text as a sentence: one that asks or trails off keeps its own mark.</summary>
    private static string Closed(string text) => text is "" or [.., '.' or '?' or '!' or '…'] ? text : text + ".";

    private static DrawingView Draw(BrandedSite site, Figure figure, Format format, bool blank)
    {
        var drawing = FigureDrawing.Of(figure, format, blank, site.Text);
        return new DrawingView(string.Create(CultureInfo.InvariantCulture, $"0 0 {format.Width} {drawing.Height}"), drawing.Shapes);
    }
}
