using System.CommandLine;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Input;

namespace Toolbox.Cli.Commands;

/// <summary>`toolbox new`: a page to start from, that already passes check.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var type = new Argument<string>("type") { Description = "Wat voor pagina." }
            .AcceptOnlyFromAmong([.. PageType.WithFolder.Append(PageType.Plain).Select(t => t.Id)]);
        var title = new Argument<string>("titel") { Description = "De titel van de pagina." };
        var command = new Command("new", "Maakt een nieuwe pagina.") { type, title, input };
        command.SetAction(parsed => Run(parsed.GetValue(input)!, parsed.GetValue(type)!, parsed.GetValue(title)!));
        return command;
    }

    private static int Run(string inputPath, string typeId, string title)
    {
        if (Slug.Of(title).Length == 0)
        {
            Console.Error.WriteLine("Van deze titel is geen adres te maken; gebruik letters.");
            return ExitCodes.WrongUse;
        }

        var data = DataReader.Read(InputFolder.Read(inputPath)).Data;
        var type = PageType.All.First(t => string.Equals(t.Id, typeId, StringComparison.Ordinal));
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
