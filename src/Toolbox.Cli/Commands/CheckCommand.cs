using System.CommandLine;
using Toolbox.Checks;
using Toolbox.Diagnostics;
using Toolbox.Diagnostics.Reports;
using Toolbox.Input;
using Toolbox.Rendering.Templates;

namespace Toolbox.Cli.Commands;

/// <summary>`toolbox check`: every problem of content and templates, and nothing written.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var theme = CommonOptions.Theme();
        var strict = new Option<bool>("--strict") { Description = "Ook een waarschuwing is een fout." };
        var format = new Option<string>("--format") { Description = "text, github of json.", DefaultValueFactory = _ => "text" }
            .AcceptOnlyFromAmong("text", "github", "json");
        var hints = new Option<string[]>("--hints")
        {
            Description = "Ook hints voor schrijvers: wezen, lange zinnen, moeilijke en dubbele tekst. Met namen van bestanden alleen bij die bestanden.",
            Arity = ArgumentArity.ZeroOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var language = CommonOptions.Language();
        var command = new Command("check", "Controleert de inhoud.") { input, theme, strict, hints, format, language };
        command.SetAction(parsed =>
        {
            var lang = Report.LanguageOf(parsed.GetValue(language)!);
            var folder = InputFolder.Read(parsed.GetValue(input)!);
            var themeFolder = parsed.GetValue(theme)!;
            var content = ContentCheck.Find(folder).ToList();
            if (parsed.GetResult(hints) is not null)
            {
                content.AddRange(HintsFor(folder, parsed.GetValue(hints)!));
            }

            var templates = Theme.Load(themeFolder).Check();
            var form = parsed.GetValue(format)!;
            Report.Write(content, SourceLines.Of(folder), form, lang);
            if (templates.Length > 0)
            {
                Report.Write(templates, new SourceLines(themeFolder, path => File.ReadAllText(Path.Combine(themeFolder, path))), form, lang);
            }

            content.AddRange(templates);
            if (form is "text")
            {
                Console.WriteLine(TextReport.Summary(content, lang));
            }

            return content.Exists(d => d.IsError || (parsed.GetValue(strict) && d.Problem.Severity == Severity.Warning)) ? ExitCodes.Problems : ExitCodes.Fine;
        });
        return command;
    }

    private static IEnumerable<Diagnostic> HintsFor(InputFolder folder, string[] files)
    {
        var paths = files.Select(f => f.Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
        return ContentHints.Find(folder).Where(d => paths.Count == 0 || paths.Contains($"{folder.Name}/{d.File}"));
    }
}
