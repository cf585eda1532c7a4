using System.Collections.Immutable;
using System.Text;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Worksheets;

namespace Toolbox.Summaries;

/// <summary>
/// What a change does, as a comment under it: which pages to look at, what comes out of the printer, and what the check
/// found. In Dutch, for who wrote the change and for who reviews it.
/// </summary>
/// <param name="preview">Where the site with the change can be seen, with a slash at the end; null for nowhere.</param>
/// <param name="inputName">The name of the input folder, for paths.</param>
/// <param name="hasPdf">The preview has a PDF of every worksheet.</param>
public sealed class ChangeSummary(Uri? preview, string inputName, bool hasPdf)
{
    // A comment holds 65,536 characters. Texts of the usual length stay far below; what is longer loses its end.
    private const int MostCharacters = 60_000;
    private const int MostPages = 50;
    private const int MostFiles = 30;
    private const int MostProblems = 40;

    private readonly StringBuilder text = new();

    public static string Write(ContentChange change, Uri? preview, string inputName, bool hasPdf)
    {
        var summary = new ChangeSummary(change.CanBeBuilt ? preview : null, inputName, hasPdf);
        summary.WritePages(change);
        summary.WriteProblems(change);
        return summary.AsFarAsItGoes();
    }

    private string AsFarAsItGoes() =>
        text.Length <= MostCharacters ? text.ToString() : $"{text.ToString(0, text.ToString(0, MostCharacters).LastIndexOf('\n'))}\n- en meer dan hier past\n";

    private void WritePages(ContentChange change)
    {
        text.Append("### Wat deze wijziging doet\n\n").Append(Counts(change)).Append('\n');
        if (preview is not null)
        {
            text.Append($"\n[Zo ziet de site er dan uit]({preview.AbsoluteUri})\n");
        }
        else if (!change.CanBeBuilt)
        {
            text.Append("\nEr zijn fouten, dus er is geen voorbeeld om te bekijken. Hieronder staat wat er moet gebeuren.\n");
        }

        WriteList("Nieuw", change.Added, Line);
        WriteList("Gewijzigd", change.Edited, Line);
        WriteList("Andere naam", change.Renamed, page => $"{Line(page)}; heette {MarkdownText.Code(page.Old!.Value.Path)}");
        WriteList("Weg", change.Removed, RemovedLine);
        WriteFiles(change.OtherFiles);
    }

    private static string Counts(ContentChange change)
    {
        (int Count, string One, string Many)[] counts =
        [
            (change.Added.Length, "nieuwe pagina", "nieuwe pagina's"),
            (change.Edited.Length, "gewijzigde pagina", "gewijzigde pagina's"),
            (change.Renamed.Length, "pagina met een andere naam", "pagina's met een andere naam"),
            (change.Removed.Length, "pagina weg", "pagina's weg"),
        ];
        var parts = counts.Where(c => c.Count > 0).Select(c => c.Count == 1 ? $"1 {c.One}" : $"{c.Count} {c.Many}").ToList();
        return parts.Count == 0 ? "Aan de pagina's verandert niets." : string.Join(", ", parts) + ".";
    }

    private void WriteList(string title, ImmutableArray<PageChange> pages, Func<PageChange, string> line)
    {
        if (pages.IsEmpty)
        {
            return;
        }

        text.Append($"\n**{title}**\n\n");
        foreach (var page in pages.Take(MostPages))
        {
            text.Append("- ").Append(line(page)).Append('\n');
        }

        WriteRest(pages.Length - MostPages);
    }

    private string Line(PageChange change)
    {
        if (change.Page is not { } page)
        {
            return $"{MarkdownText.Code(PathOf(change.File))} kan niet gelezen worden";
        }

        var name = $"{Link(TitleOf(page), page.Route)} ({page.Type.Label.ToLowerInvariant()})";
        var papers = Papers(page).ToList();
        return papers.Count == 0 ? name : $"{name}: {string.Join(", ", papers)}";
    }

    private IEnumerable<string> Papers(Page page)
    {
        if (PageSheet.Of(page.Metadata) is { } sheet)
        {
            yield return $"{Link("werkblad", page.Route.Worksheet)} ({sheet.Pages} × {sheet.Paper})";
            yield return Link("werkblad in Word", page.Route.WordFile);
            if (hasPdf)
            {
                yield return Link("werkblad als PDF", page.Route.Worksheet.Pdf);
            }
        }

        if (page.Metadata is WorkForm)
        {
            yield return Link("kaart", page.Route.Card);
        }

        if (page.Metadata is CardDeck)
        {
            yield return Link("vellen met kaarten", page.Route.CardSheets);
        }
    }

    private string RemovedLine(PageChange change)
    {
        var was = change.Page is { } page ? $"{MarkdownText.Of(TitleOf(page))}, {MarkdownText.Code(Route.OfPage(change.File).Path)}" : MarkdownText.Code(PathOf(change.File));
        return change.LeadsTo is { } heir ? $"{was}; het adres leidt nu naar {Link(TitleOf(heir), heir.Route)}" : $"{was}; het adres leidt nergens meer heen";
    }

    private void WriteFiles(ImmutableArray<string> files)
    {
        if (files.IsEmpty)
        {
            return;
        }

        text.Append("\n**Andere bestanden**\n\n");
        foreach (var file in files.Take(MostFiles))
        {
            text.Append("- ").Append(MarkdownText.Code(PathOf(file))).Append('\n');
        }

        WriteRest(files.Length - MostFiles);
    }

    private void WriteProblems(ContentChange change)
    {
        text.Append("\n### Wat de controle vond\n\n");
        var problems = change.Problems.Distinct().ToList();
        if (problems.Count == 0)
        {
            text.Append("Geen fouten en geen waarschuwingen, en geen hints bij wat je schreef.\n");
            return;
        }

        // What stops the change first; then in the order of files.
        problems.Sort((a, b) => a.Problem.Severity == b.Problem.Severity ? Diagnostic.ReportOrder(a, b) : b.Problem.Severity.CompareTo(a.Problem.Severity));
        foreach (var problem in problems.Take(MostProblems))
        {
            text.Append("- ").Append(Line(problem)).Append('\n');
        }

        WriteRest(problems.Count - MostProblems);
    }

    private string Line(Diagnostic found)
    {
        var word = found.Problem.Severity switch { Severity.Error => "fout", Severity.Warning => "let op", _ => "hint" };
        var tip = found.Problem.Tip is { } advice ? $" Tip: {MarkdownText.Of(advice.Nl)}" : "";
        return $"**{word}** {MarkdownText.Code($"{PathOf(found.File)}:{found.Position.Line}")} {MarkdownText.Of(found.Problem.Message.Nl)}{tip}";
    }

    private void WriteRest(int count)
    {
        if (count > 0)
        {
            text.Append($"- en nog {count}\n");
        }
    }

    // A title as it was written: which brand fills in its words is not known here.
    private static string TitleOf(Page page) => page.Metadata.Title.AsWritten;

    private string Link(string title, Route route) => preview is null
        ? MarkdownText.Of(title)
        : $"[{MarkdownText.Of(title)}]({preview.AbsoluteUri}{string.Join('/', route.Path.TrimStart('/').Split('/').Select(Uri.EscapeDataString))})";

    private string PathOf(string file) => $"{inputName}/{file}";
}
