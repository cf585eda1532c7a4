using System.CommandLine;
using System.Diagnostics;
using Spectre.Console;
using Toolbox.Cli.Printing;
using Toolbox.Cli.Searching;
using Toolbox.Diagnostics;
using Toolbox.Diagnostics.Reports;
using Toolbox.Input;
using Toolbox.Offline;
using Toolbox.Output;
using Toolbox.Rendering.Templates;

namespace Toolbox.Cli.Commands;

/// <summary>`toolbox build`: content in, site out.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var theme = CommonOptions.Theme();
        var output = new Option<string>("--output") { Description = "De map voor de site.", DefaultValueFactory = _ => "output" };
        var baseUrl = CommonOptions.BaseUrl();
        var pdf = new Option<bool>("--pdf") { Description = "Maakt van elk werkblad en alle kaarten ook een PDF, met de Chromium van deze computer." };
        var noSearch = new Option<bool>("--no-search") { Description = "Maakt geen zoekindex; de zoekpagina toont dan alles van A tot Z." };
        var zip = new Option<bool>("--zip") { Description = "Maakt ook een ZIP van de hele site, voor elke webhost en om van schijf te openen." };
        var language = CommonOptions.Language();
        var command = new Command("build", "Bouwt de site.") { input, theme, output, baseUrl, pdf, noSearch, zip, language };
        command.SetAction(parsed => new Build(
            parsed.GetValue(input)!,
            parsed.GetValue(theme)!,
            parsed.GetValue(output)!,
            parsed.GetValue(baseUrl),
            !parsed.GetValue(noSearch),
            parsed.GetValue(zip),
            Report.LanguageOf(parsed.GetValue(language)!)).Run(parsed.GetValue(pdf)));
        return command;
    }

    /// <summary>One run of the command.</summary>
    private sealed record Build(string InputPath, string ThemePath, string OutputPath, Uri? BaseUrl, bool HasSearch, bool HasZip, Language Language)
    {
        private readonly Stopwatch watch = Stopwatch.StartNew();

        public int Run(bool withPdf)
        {
            if (!withPdf)
            {
                return Run(printer: null);
            }

            var (printer, missing) = Printer.Find(ThemePath);
            using (printer)
            {
                if (missing is not null)
                {
                    Console.WriteLine(In($"Geen PDF's: {missing.Nl}.", $"No PDFs: {missing.En}."));
                }

                return Run(printer);
            }
        }

        private int Run(Printer? printer)
        {
            var input = InputFolder.Read(InputPath);
            BuildResult result;
            try
            {
                result = WithProgress(In("Bezig met bouwen", "Building"), progress => BuildAndWrite(input, printer, progress));
            }
            catch (PrintingException exception)
            {
                Console.Error.WriteLine(exception.Explanation.In(Language));
                return ExitCodes.WrongUse;
            }

            Report.Write(result.Diagnostics, SourceLines.Of(input), "text", Language);
            if (result.HasErrors)
            {
                Console.WriteLine(TextReport.Summary(result.Diagnostics, Language));
                return ExitCodes.Problems;
            }

            var pdfs = printer is null ? 0 : result.Files.Count(f => f.PdfPath is not null);
            Console.WriteLine(In(
                $"{result.Files.Length} bestanden{(pdfs > 0 ? $" en {pdfs} PDF's" : "")} in {OutputPath} ({watch.ElapsedMilliseconds} ms).",
                $"{result.Files.Length} files{(pdfs > 0 ? $" and {pdfs} PDFs" : "")} in {OutputPath} ({watch.ElapsedMilliseconds} ms)."));
            return ExitCodes.Fine;
        }

        private BuildResult BuildAndWrite(InputFolder input, Printer? printer, Action<string> progress)
        {
            var theme = Theme.Load(ThemePath);
            var result = SiteBuilder.Build(input, theme, BaseUrl, withPdf: printer is not null, withWorker: true, withArchive: HasZip);
            if (!result.HasErrors)
            {
                var index = HasSearch && result.SearchRecords is { } records ? SearchIndex.Of(records, ThemePath, OutputPath) : [];
                result = result with { Files = [.. result.Files, .. index] };
                OutputFolder.Write(OutputPath, result.Files, Complete);
            }

            return result;

            void Complete(string folder, IReadOnlyCollection<WrittenFile> written)
            {
                if (printer is not null)
                {
                    Print(folder, printer);
                }

                // Last: the version of the site is a hash of all of it.
                foreach (var file in WorkerFiles.Of(theme, result.BrandId, result.BasePath, written))
                {
                    File.WriteAllBytes(Path.Combine(folder, file.Path), file.ToBytes());
                }
            }

            void Print(string folder, Printer printer)
            {
                var count = result.Files.Count(f => f.PdfPath is not null);
                printer.Print(folder, result.BasePath, result.Files, done => progress(In($"{done} van {count} PDF's", $"{done} of {count} PDFs")));
            }
        }

        private string In(string dutch, string english) => new Bilingual(dutch, english).In(Language);
    }

    private static T WithProgress<T>(string what, Func<Action<string>, T> work) =>
        Console.IsOutputRedirected ? work(_ => { }) : AnsiConsole.Status().Start(what, status => work(text => status.Status(text)));
}
