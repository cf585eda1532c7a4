using System.CommandLine;
using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Diagnostics.Reports;
using Toolbox.Input;
using Toolbox.Renames;

namespace Toolbox.Cli.Commands;

/// <summary>`toolbox rename`: another name for a page, in everything that names it, with a redirect from its old address.</summary>
internal static class RenameCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var language = CommonOptions.Language();
        var oldSlug = new Argument<string>("naam") { Description = "De naam van de pagina nu: die van haar bestand, zonder map en zonder .md." };
        var newSlug = new Argument<string>("nieuwe-naam") { Description = "De naam die ze krijgt." };
        var command = new Command("rename", "Geeft een pagina een andere naam, overal waar ze genoemd wordt; het oude adres verwijst door.") { oldSlug, newSlug, input, language };
        command.SetAction(parsed => Run(
            parsed.GetValue(input)!, parsed.GetValue(oldSlug)!, parsed.GetValue(newSlug)!, Report.LanguageOf(parsed.GetValue(language)!)));
        return command;
    }

    private static int Run(string inputPath, string oldSlug, string newSlug, Language language)
    {
        var input = InputFolder.Read(inputPath);
        var rename = PageRename.Of(input, oldSlug, newSlug);
        if (rename.Refusal is { } refusal)
        {
            Report.Write(rename.Problems, SourceLines.Of(input), "text", language);
            Console.Error.WriteLine(new Bilingual($"Er is niets veranderd: {refusal.Nl}", $"Nothing was changed: {refusal.En}").In(language));
            return rename.Problems.IsEmpty ? ExitCodes.WrongUse : ExitCodes.Problems;
        }

        Write(inputPath, rename);
        foreach (var file in rename.Files)
        {
            Console.WriteLine(file.IsMoved ? $"{inputPath}/{file.OldPath} -> {inputPath}/{file.Path}" : $"{inputPath}/{file.Path}");
        }

        var moved = rename.Files.First(f => f.IsMoved);
        var (from, to) = (Route.OfPage(BrandFolder.Inside(moved.OldPath)), Route.OfPage(BrandFolder.Inside(moved.Path)));
        Console.WriteLine(new Bilingual(
            $"{from} verwijst nu naar {to}. De titel is niet veranderd.",
            $"{from} now leads to {to}. The title did not change.").In(language));
        return ExitCodes.Fine;
    }

    // Everything new is there before anything old goes.
    private static void Write(string inputPath, PageRename rename)
    {
        foreach (var file in rename.Files)
        {
            File.WriteAllText(Path.Combine(inputPath, file.Path), file.Text);
        }

        foreach (var file in rename.Files.Where(f => f.IsMoved))
        {
            File.Delete(Path.Combine(inputPath, file.OldPath));
        }
    }
}
