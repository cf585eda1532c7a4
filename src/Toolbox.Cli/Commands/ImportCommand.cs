using System.CommandLine;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Diagnostics.Reports;
using Toolbox.Importing;
using Toolbox.Input;

namespace Toolbox.Cli.Commands;

/// <summary>`toolbox import`: a page from a Word form that somebody filled in.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var language = CommonOptions.Language();
        var file = new Argument<string>("bestand") { Description = "Het ingevulde Word-formulier van `toolbox new --word`." };
        var type = new Option<string>("--type") { Description = "Wat voor pagina het wordt.", Required = true };
        type.AcceptOnlyFromAmong([.. PageType.WithFolder.Append(PageType.Plain).Select(t => t.Id)]);
        var command = new Command("import", "Maakt een pagina van een ingevuld Word-formulier, en zegt wat er nog mist.") { file, type, input, language };
        command.SetAction(parsed => Run(
            parsed.GetValue(file)!, parsed.GetValue(type)!, parsed.GetValue(input)!, Report.LanguageOf(parsed.GetValue(language)!)));
        return command;
    }

    private static int Run(string file, string typeId, string inputPath, Language language)
    {
        if (!File.Exists(file))
        {
            Console.Error.WriteLine(new Bilingual($"Het bestand '{file}' bestaat niet.", $"There is no file '{file}'.").In(language));
            return ExitCodes.WrongUse;
        }

        var input = InputFolder.Read(inputPath);
        using var stream = File.OpenRead(file);
        var import = WordImport.Of(stream, PageType.All.First(t => string.Equals(t.Id, typeId, StringComparison.Ordinal)), input, DateOnly.FromDateTime(DateTime.Now));
        if (import.Refusal is { } refusal)
        {
            Console.Error.WriteLine(new Bilingual($"Er is niets geschreven: {refusal.Nl}", $"Nothing was written: {refusal.En}").In(language));
            return ExitCodes.WrongUse;
        }

        if (import.Path is { } path)
        {
            var page = Path.Combine(inputPath, path);
            Directory.CreateDirectory(Path.GetDirectoryName(page)!);
            File.WriteAllText(page, import.Text);
            Console.WriteLine($"{inputPath}/{path}");
        }
        else
        {
            Console.WriteLine(new Bilingual("Er is niets geschreven: zonder titel met letters is er geen pagina.", "Nothing was written: there is no page without a title with letters.").In(language));
        }

        ImportReport.Write(Console.Out, Path.GetFileName(file), import.Notes, language);
        Report.Write(import.Problems, SourceLines.Of(InputFolder.Read(inputPath)), "text", language);
        return import.NeedsWork ? ExitCodes.Problems : ExitCodes.Fine;
    }
}
