using System.CommandLine;
using System.Diagnostics;
using Spectre.Console;
using Toolbox.Cli.Searching;
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
        var output = new Option<string>("--output") { Description = "De map voor de site.", DefaultValueFactory = _ => "output" };
        var baseUrl = CommonOptions.BaseUrl();
        var noSearch = new Option<bool>("--no-search") { Description = "Maak geen zoekindex; de zoekpagina toont dan alles van A tot Z." };
        var language = CommonOptions.Language();
        var command = new Command("build", "Bouwt de site.") { input, theme, output, baseUrl, noSearch, language };
        command.SetAction(parsed => Run(
            parsed.GetValue(input)!, parsed.GetValue(theme)!, parsed.GetValue(output)!, parsed.GetValue(baseUrl), !parsed.GetValue(noSearch), Report.LanguageOf(parsed.GetValue(language)!)));
        return command;
    }

    private static int Run(string inputPath, string themePath, string outputPath, Uri? baseUrl, bool search, Language language)
    {
        var watch = Stopwatch.StartNew();
        var input = InputFolder.Read(inputPath);
        var result = WithProgress("Bezig met bouwen", () =>
        {
            var built = SiteBuilder.Build(input, Theme.Load(themePath), baseUrl);
            if (!built.HasErrors)
            {
                var index = search && built.SearchRecords is { } records ? SearchIndex.Of(records, themePath, outputPath) : [];
                built = built with { Files = [.. built.Files, .. index] };
                OutputFolder.Write(outputPath, built.Files);
            }

            return built;
        });
        Report.Write(result.Diagnostics, SourceLines.Of(input), "text", language);
        if (result.HasErrors)
        {
            Console.WriteLine(TextReport.Summary(result.Diagnostics, language));
            return ExitCodes.Problems;
        }

        Console.WriteLine(language == Language.English
            ? $"{result.Files.Length} files in {outputPath} ({watch.ElapsedMilliseconds} ms)."
            : $"{result.Files.Length} bestanden in {outputPath} ({watch.ElapsedMilliseconds} ms).");
        return ExitCodes.Fine;
    }

    private static T WithProgress<T>(string what, Func<T> work) =>
        Console.IsOutputRedirected ? work() : AnsiConsole.Status().Start(what, _ => work());
}
