using System.CommandLine;
using Toolbox.Checks;
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
        var language = CommonOptions.Language();
        var command = new Command("check", "Controleert de inhoud.") { input, theme, strict, format, language };
        command.SetAction(parsed =>
        {
            var lang = Report.LanguageOf(parsed.GetValue(language)!);
            var folder = InputFolder.Read(parsed.GetValue(input)!);
            var themeFolder = parsed.GetValue(theme)!;
            var content = ContentCheck.Find(folder).ToList();
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

            return content.Exists(d => d.IsError || parsed.GetValue(strict)) ? ExitCodes.Problems : ExitCodes.Fine;
        });
        return command;
    }
}
