using System.CommandLine;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Input;

namespace Toolbox.Cli.Commands;

/// <summary>`toolbox schema`: the content model as JSON Schemas.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var output = new Option<string>("--output") { Description = "De map voor de schema's.", DefaultValueFactory = _ => "schemas" };
        var command = new Command("schema", "Schrijft JSON-schema's van alle soorten pagina's, met uitleg per veld.") { input, output };
        command.SetAction(parsed => Run(parsed.GetValue(input)!, parsed.GetValue(output)!));
        return command;
    }

    private static int Run(string inputPath, string outputPath)
    {
        Directory.CreateDirectory(outputPath);
        foreach (var file in SchemaFiles.Of(DataReader.Read(InputFolder.Read(inputPath)).Data.Vocabularies))
        {
            var path = Path.Combine(outputPath, file.Path);
            File.WriteAllBytes(path, file.ToBytes());
            Console.WriteLine(path);
        }

        return ExitCodes.Fine;
    }
}
