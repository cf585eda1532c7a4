using System.CommandLine;
using System.Diagnostics;
using Spectre.Console;
using Toolbox.Brands;
using Toolbox.Cli.Printing;
using Toolbox.Diagnostics;
using Toolbox.Diagnostics.Reports;
using Toolbox.Input;
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
        var language = CommonOptions.Language();
        var command = new Command("build", "Bouwt de site, of de site van een of alle merken.") { input, theme, output, brand, shard, baseUrl, pdf, language };
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
    private sealed record Build(string InputPath, string ThemePath, string OutputPath, BrandChoice Choice, Uri? BaseUrl, Language Language)
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
                foreach (var result in SiteBuilder.Build(input, Theme.Load(ThemePath), Choice, BaseUrl, withPdf: printer is not null))
                {
                    var folder = Choice.IsMany ? Path.Combine(OutputPath, result.BrandId) : OutputPath;
                    WithProgress(In("Bezig met bouwen", "Building"), progress => Write(result, folder, printer, progress));
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

        private void Write(BuildResult result, string folder, Printer? printer, Action<string> progress)
        {
            if (!result.HasErrors)
            {
                OutputFolder.Write(folder, result.Files, printer is null ? null : Print);
            }

            void Print(string written)
            {
                var count = result.Files.Count(f => f.PdfPath is not null);
                printer.Print(written, result.BasePath, result.Files, done => progress(In($"{done} van {count} PDF's", $"{done} of {count} PDFs")));
            }
        }

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
