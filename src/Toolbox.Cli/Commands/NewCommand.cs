using System.CommandLine;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Input;
using Toolbox.WordForms;

namespace Toolbox.Cli.Commands;

/// <summary>`toolbox new`: a page to start from, that already passes check; or a Word form for who sends one in.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var type = new Argument<string>("type") { Description = "Wat voor pagina." }
            .AcceptOnlyFromAmong([.. PageType.WithFolder.Append(PageType.Plain).Select(t => t.Id)]);
        var title = new Argument<string?>("titel") { Description = "De titel van de pagina.", Arity = ArgumentArity.ZeroOrOne };
        var word = new Option<bool>("--word") { Description = "Schrijft een Word-formulier voor wie geen git kent; `toolbox import` maakt er een pagina van." };
        var output = new Option<string?>("--output") { Description = "Het bestand van het Word-formulier; zonder is het <type>-formulier.docx." };
        var command = new Command("new", "Maakt een nieuwe pagina, of een Word-formulier voor een pagina.") { type, title, input, word, output };
        command.Validators.Add(result =>
        {
            var hasTitle = result.GetValue(title) is not null;
            var isForm = result.GetValue(word);
            if (hasTitle == isForm)
            {
                result.AddError(isForm ? "Een Word-formulier krijgt geen titel; die vult in wie het gebruikt." : "Geef de titel van de pagina.");
            }
            else if (!isForm && result.GetValue(output) is not null)
            {
                result.AddError("--output hoort bij --word; een pagina krijgt haar plek van haar titel.");
            }
        });
        command.SetAction(parsed =>
        {
            var pageType = PageType.All.First(t => string.Equals(t.Id, parsed.GetValue(type), StringComparison.Ordinal));
            return parsed.GetValue(word)
                ? WriteForm(parsed.GetValue(input)!, pageType, parsed.GetValue(output) ?? FormFile.NameOf(pageType))
                : WritePage(parsed.GetValue(input)!, pageType, parsed.GetValue(title)!);
        });
        return command;
    }

    private static int WriteForm(string inputPath, PageType type, string file)
    {
        // It may be one that somebody filled in.
        if (File.Exists(file))
        {
            Console.Error.WriteLine($"{file} bestaat al.");
            return ExitCodes.WrongUse;
        }

        var data = DataReader.Read(InputFolder.Read(inputPath)).Data;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllBytes(file, FormFile.Of(type, data.Vocabularies, FormSettings.Of(data.Settings), file).ToBytes());
        Console.WriteLine(file);
        return ExitCodes.Fine;
    }

    private static int WritePage(string inputPath, PageType type, string title)
    {
        if (Slug.Of(title).Length == 0)
        {
            Console.Error.WriteLine("Van deze titel is geen adres te maken; gebruik letters.");
            return ExitCodes.WrongUse;
        }

        var data = DataReader.Read(InputFolder.Read(inputPath)).Data;
        var (path, text) = new NewPage(data.Vocabularies).Write(type, title, DateOnly.FromDateTime(DateTime.Now));
        var file = Path.Combine(inputPath, path);
        if (File.Exists(file))
        {
            Console.Error.WriteLine($"{file} bestaat al.");
            return ExitCodes.WrongUse;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        Console.WriteLine(file);
        return ExitCodes.Fine;
    }
}
