using System.CommandLine;
using Toolbox.Checks;
using Toolbox.Input;

namespace Toolbox.Cli.Commands;

/// <summary>`toolbox format`: metadata in its canonical form.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var check = new Option<bool>("--check") { Description = "Schrijft niets; zegt alleen welke bestanden anders zouden worden." };
        var command = new Command("format", "Zet de gegevens boven pagina's in de vaste opmaak.") { input, check };
        command.SetAction(parsed => Run(parsed.GetValue(input)!, parsed.GetValue(check)));
        return command;
    }

    private static int Run(string inputPath, bool onlyCheck)
    {
        var files = NotCanonical.FilesToFormat(InputFolder.Read(inputPath));
        foreach (var (file, canonical) in files)
        {
            Console.WriteLine($"{inputPath}/{file.Path}");
            if (!onlyCheck)
            {
                File.WriteAllText(Path.Combine(inputPath, file.Path), canonical);
            }
        }

        return onlyCheck && files.Count > 0 ? ExitCodes.Problems : ExitCodes.Fine;
    }
}
