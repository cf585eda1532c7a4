using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Markdown.Links;
using Toolbox.Output;
using Toolbox.Rendering;
using Toolbox.WordFiles;
using Footer = DocumentFormat.OpenXml.Wordprocessing.Footer;

namespace Toolbox.WordForms;

/// <summary>The form for a type of page as a Word file: for who knows only Word, and mails it to the editors.</summary>
public static class FormFile
{
    // The width of what stands on A4.
    private const double Width = 174;

    /// <summary>What it is called where it is saved: <c>werkvorm-formulier.docx</c>.</summary>
    public static string NameOf(PageType type) => $"{type.Id}-formulier.docx";

    /// <param name="path">Where it goes.</param>
    public static OutputFile Of(PageType type, Vocabularies vocabularies, FormSettings settings, string path) =>
        new(path, stream => WordPackage.Write(DocumentOf(type.Id, WordForm.Of(type, vocabularies), settings), stream));

    /// <summary>The type of page that a form at an address is for; null for another address.</summary>
    public static PageType? TypeAt(Route route) =>
        PageType.WithFolder.Append(PageType.Plain).FirstOrDefault(t => route.Path.EndsWith($"/{NameOf(t)}", StringComparison.Ordinal));

    /// <summary>The forms that pages of a site offer, each where a link says it is.</summary>
    public static IEnumerable<OutputFile> All(BrandedSite site) =>
        from route in site.Pages.SelectMany(p => p.Links).Concat(site.Site.DataLinks.SelectMany(f => f.Links)).Where(l => l.Kind == LinkKind.Page).Select(l => l.Target.Route).Distinct()
        let type = TypeAt(route)
        where type is not null
        select Of(type, site.Data.Vocabularies, FormSettings.Of(site.Data.Settings, site.Brand.Words == WordVariant.Flanders ? "nl-BE" : "nl-NL"), route.OutputPath);

    /// <summary>The kind of file that says in Word's own properties for which type of page a form is.</summary>
    public static string CategoryOf(string type) => $"toolbox-formulier:{type}";

    internal static WordDocument DocumentOf(string type, WordForm form, FormSettings settings) => new(
        new CoreProperties
        {
            Title = FormDocument.TitleOf(form),
            Summary = $"Om in te vullen en te mailen naar de redactie van {settings.Site}.",
            Creator = settings.Site,
            Language = settings.Language,
            Category = CategoryOf(type),
        },
        FormDocument.Of(form, settings),
        new Header(Paragraphs.WithRightEdge(StyleIds.Header, Width,
            new Run(new RunProperties(new RunStyle { Val = StyleIds.Strong }), new Text(FormDocument.TitleOf(form))),
            Paragraphs.Words($" · {settings.Site}"))),
        new Footer(Paragraphs.WithRightEdge(StyleIds.Footer, Width,
            Paragraphs.Words(settings.Contact),
            Paragraphs.Tab(),
            Paragraphs.Words("blad "),
            Field("PAGE"),
            Paragraphs.Words(" van "),
            Field("NUMPAGES"))),
        FormStyles.In(settings.Language));

    private static SimpleField Field(string instruction) => new(Paragraphs.Words("1")) { Instruction = $" {instruction} " };
}
