using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Toolbox.Diagnostics;
using Toolbox.Output;

namespace Toolbox.Cli.Printing;

/// <summary>
/// Prints pages of a built site to PDF, all with one browser. A script of the theme drives that; it runs in node, and
/// question and answers are lines of JSON (theme/scripts/print/print.mjs).
/// </summary>
internal sealed class Printer : IDisposable
{
    private readonly Process script;

    private Printer(Process script) => this.script = script;

    /// <summary>Starts a browser of this machine; or says why there is none.</summary>
    public static (Printer? Printer, Bilingual? Missing) Find(string themePath)
    {
        var file = Path.Combine(themePath, "scripts", "print", "print.mjs");
        if (!File.Exists(file))
        {
            return (null, new Bilingual($"{file} bestaat niet", $"{file} does not exist"));
        }

        if (Start(file) is not { } script)
        {
            return (null, new Bilingual("node staat niet op het PATH", "node is not on the PATH"));
        }

        var printer = new Printer(script);
        var answer = printer.Answers().FirstOrDefault();
        if (answer is { Ready: true })
        {
            return (printer, null);
        }

        printer.Dispose();
        var tried = string.Join(", ", answer?.None ?? []);
        return (null, new Bilingual($"er is geen Chromium (geprobeerd: {tried}); installeer er een, of noem hem in CHROMIUM_PATH", $"there is no Chromium (tried: {tried}); install one, or name it in CHROMIUM_PATH"));
    }

    /// <summary>Prints every file that has a <see cref="OutputFile.PdfPath"/>.</summary>
    /// <param name="folder">Where the site was written; the prints come there too.</param>
    /// <param name="basePath">Where the site lives on its host.</param>
    /// <param name="progress">Gets how many are done.</param>
    /// <exception cref="PrintingException">A sheet could not be printed, or the browser went away.</exception>
    public void Print(string folder, string basePath, IReadOnlyCollection<OutputFile> files, Action<int> progress)
    {
        var sheets = files.Where(f => f.PdfPath is not null).Select(f => new PrintedSheet(AddressOf(f), f.PdfPath!)).ToList();
        Ask(new PrintQuestion(folder, basePath, sheets));
        var failed = new List<string>();
        var printed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var answer in Answers())
        {
            if (answer.Printed is { } page)
            {
                printed.Add(page);
                progress(printed.Count);
            }
            else
            {
                failed.Add($"{answer.Failed}: {answer.Why}");
            }
        }

        if (failed.Count == 0 && sheets.Find(s => !printed.Contains(s.Page)) is { } first)
        {
            failed.Add($"{first.Page}: node stopped");
        }

        if (failed.Count > 0)
        {
            var names = string.Join('\n', failed.Select(f => $"  {f}"));
            throw new PrintingException(new Bilingual(
                $"Printen is mislukt; de vorige site is blijven staan.\n{names}",
                $"Printing failed; the previous site is still there.\n{names}"));
        }
    }

    /// <summary>Ends the script, and with it the browser.</summary>
    public void Dispose()
    {
        script.StandardInput.Close();
        script.WaitForExit();
        script.Dispose();
    }

    private void Ask(PrintQuestion question)
    {
        try
        {
            script.StandardInput.WriteLine(JsonSerializer.Serialize(question, JsonSerializerOptions.Web));
            script.StandardInput.Flush();
        }
        catch (IOException)
        {
            // The script is gone, and so are its answers; what is not printed is told there.
        }
    }

    private IEnumerable<PrintAnswer> Answers()
    {
        while (script.StandardOutput.ReadLine() is { } line)
        {
            yield return JsonSerializer.Deserialize<PrintAnswer>(line, JsonSerializerOptions.Web)!;
        }
    }

    private static string AddressOf(OutputFile page) =>
        page.Path.EndsWith("/index.html", StringComparison.Ordinal) ? page.Path[..^"index.html".Length] : page.Path;

    private static Process? Start(string file)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", [file]) { RedirectStandardInput = true, RedirectStandardOutput = true });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
