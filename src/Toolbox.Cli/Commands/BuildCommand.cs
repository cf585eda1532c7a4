using System.CommandLine;
using System.Diagnostics;
using Spectre.Console;
using Toolbox.Brands;
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
        var output = new Option<string>("--output") { Description = "De map voor de site; bij alle merken voor een map per merk.", DefaultValueFactory = _ => "output" };
        var brand = CommonOptions.Brand();
        var shard = Shards();
        var baseUrl = CommonOptions.BaseUrl();
        var pdf = new Option<bool>("--pdf") { Description = "Maakt van elk werkblad en alle kaarten ook een PDF, met de Chromium van deze computer." };
        var noSearch = new Option<bool>("--no-search") { Description = "Maakt geen zoekindex; de zoekpagina toont dan alles van A tot Z." };
        var zip = new Option<bool>("--zip") { Description = "Maakt ook een ZIP van de hele site, voor elke webhost en om van schijf te openen." };
        var language = CommonOptions.Language();
        var command = new Command("build", "Bouwt de site, of de site van een of alle merken.") { input, theme, output, brand, shard, baseUrl, pdf, noSearch, zip, language };
        command.Validators.Add(result =>
        {
            if (result.GetResult(shard) is not null && result.GetValue(brand) is not BrandFolder.AllIds)
            {
                result.AddError($"--shard verdeelt alle merken; schrijf er --brand {BrandFolder.AllIds} bij.");
            }
        });
        command.SetAction(parsed => new Build(
            parsed.GetValue(input)!,
            parsed.GetValue(theme)!,
            parsed.GetValue(output)!,
            parsed.GetValue(brand) is BrandFolder.AllIds ? BrandChoice.All(parsed.GetValue(shard)) : BrandChoice.One(parsed.GetValue(brand)!),
            parsed.GetValue(baseUrl),
            !parsed.GetValue(noSearch),
            parsed.GetValue(zip),
            Report.LanguageOf(parsed.GetValue(language)!)).Run(parsed.GetValue(pdf)));
        return command;
    }

    private static Option<Shard> Shards() => new("--shard")
    {
        Description = "Alleen een deel van de merken, als 2/5: het tweede van vijf delen. Alle delen samen zijn alle merken.",
        DefaultValueFactory = _ => Shard.Whole,
        CustomParser = result =>
        {
            if (Shard.Parse(result.Tokens[0].Value) is { } part)
            {
                return part;
            }

            result.AddError($"'{result.Tokens[0].Value}' is geen deel; schrijf bijvoorbeeld 1/4.");
            return Shard.Whole;
        },
    };

    /// <summary>One run of the command.</summary>
    private sealed record Build(string InputPath, string ThemePath, string OutputPath, BrandChoice Choice, Uri? BaseUrl, bool HasSearch, bool HasZip, Language Language)
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
            var ids = SiteBuilder.BrandIds(input);
            if (Choice.Unknown(ids) is { } unknown)
            {
                Console.Error.WriteLine(In(
                    $"Er is geen merk '{unknown}'; er zijn: {string.Join(", ", ids)}.",
                    $"There is no brand '{unknown}'; there are: {string.Join(", ", ids)}."));
                return ExitCodes.WrongUse;
            }

            var lines = SourceLines.Of(input);
            var reported = new HashSet<Diagnostic>();
            try
            {
                var theme = Theme.Load(ThemePath);
                var options = new BuildOptions { BaseUrl = BaseUrl, WithPdf = printer is not null, WithWorker = true, WithArchive = HasZip };
                foreach (var built in SiteBuilder.Build(input, theme, Choice, options))
                {
                    var folder = Choice.IsMany ? Path.Combine(OutputPath, built.BrandId) : OutputPath;
                    var result = WithIndex(built, folder);
                    WithProgress(In("Bezig met bouwen", "Building"), progress => Write(result, folder, theme, printer, progress));
                    Report.Write([.. result.Diagnostics.Where(reported.Add)], lines, "text", Language);
                    if (!result.HasErrors)
                    {
                        Console.WriteLine(Written(result, folder, printer));
                    }
                }

                ReportFoldersThatAreNone(input, lines, reported);
            }
            catch (PrintingException exception)
            {
                Console.Error.WriteLine(exception.Explanation.In(Language));
                return ExitCodes.WrongUse;
            }

            if (!reported.Any(d => d.IsError))
            {
                return ExitCodes.Fine;
            }

            Console.WriteLine(TextReport.Summary(reported, Language));
            return ExitCodes.Problems;
        }

        private void Write(BuildResult result, string folder, Theme theme, Printer? printer, Action<string> progress)
        {
            if (!result.HasErrors)
            {
                OutputFolder.Write(folder, result.Files, Complete);
            }

            void Complete(string beside, IReadOnlyCollection<WrittenFile> written)
            {
                if (printer is not null)
                {
                    Print(beside, printer);
                }

                // Last: the version of the site is a hash of all of it.
                foreach (var file in WorkerFiles.Of(theme, result.BrandId, result.BasePath, written))
                {
                    File.WriteAllBytes(Path.Combine(beside, file.Path), file.ToBytes());
                }
            }

            void Print(string written, Printer printer)
            {
                var count = result.Files.Count(f => f.PdfPath is not null);
                printer.Print(written, result.BasePath, result.Files, done => progress(In($"{done} van {count} PDF's", $"{done} of {count} PDFs")));
            }
        }

        private BuildResult WithIndex(BuildResult result, string folder) => HasSearch && !result.HasErrors && result.SearchRecords is { } records
            ? result with { Files = [.. result.Files, .. SearchIndex.Of(records, ThemePath, folder)] }
            : result;

        private string Written(BuildResult result, string folder, Printer? printer)
        {
            var pdfs = printer is null ? 0 : result.Files.Count(f => f.PdfPath is not null);
            return In(
                $"{result.Files.Length} bestanden{(pdfs > 0 ? $" en {pdfs} PDF's" : "")} in {folder} ({watch.ElapsedMilliseconds} ms).",
                $"{result.Files.Length} files{(pdfs > 0 ? $" and {pdfs} PDFs" : "")} in {folder} ({watch.ElapsedMilliseconds} ms).");
        }

        private void ReportFoldersThatAreNone(InputFolder input, SourceLines lines, HashSet<Diagnostic> reported)
        {
            if (Choice.IsMany)
            {
                Report.Write([.. BrandFolder.ProblemsIn(input).Where(reported.Add)], lines, "text", Language);
            }
        }

        private string In(string dutch, string english) => new Bilingual(dutch, english).In(Language);
    }

    private static void WithProgress(string what, Action<Action<string>> work)
    {
        if (Console.IsOutputRedirected)
        {
            work(_ => { });
            return;
        }

        AnsiConsole.Status().Start(what, status => work(text => status.Status(text)));
    }
}
