using Spectre.Console;
using Toolbox.Diagnostics;
using Toolbox.Diagnostics.Reports;

namespace Toolbox.Cli;

/// <summary>Prints problems: in colour at a terminal, as plain lines elsewhere.</summary>
internal static class Report
{
    public static void Write(IReadOnlyCollection<Diagnostic> diagnostics, SourceLines lines, string format, Language language)
    {
        switch (format)
        {
            case "github":
                GitHubReport.Write(Console.Out, diagnostics, lines, language);
                break;
            case "json":
                JsonReport.Write(Console.Out, diagnostics, lines, language);
                break;
            default:
                WriteText(diagnostics, lines, language);
                break;
        }
    }

    public static Language LanguageOf(string option) => option is "en" ? Language.English : Language.Dutch;

    private static void WriteText(IReadOnlyCollection<Diagnostic> diagnostics, SourceLines lines, Language language)
    {
        using var text = new StringWriter();
        TextReport.Write(text, diagnostics, lines, language);
        if (Console.IsOutputRedirected)
        {
            Console.Write(text);
            return;
        }

        foreach (var line in text.ToString().TrimEnd('\n').Split('\n'))
        {
            AnsiConsole.Write(new Text(line + "\n", StyleOf(line)));
        }
    }

    private static Style StyleOf(string line) =>
        line.StartsWith("  tip:", StringComparison.Ordinal) ? new Style(Color.Green)
        : line.Contains(" | ", StringComparison.Ordinal) ? new Style(Color.Grey)
        : line.Contains(": fout ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal) ? new Style(Color.Red)
        : Style.Plain;
}
