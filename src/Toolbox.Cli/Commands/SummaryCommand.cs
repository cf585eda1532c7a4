using System.CommandLine;
using Toolbox.Input;
using Toolbox.Summaries;

namespace Toolbox.Cli.Commands;

/// <summary>`toolbox summary`: what a change does to the content, as Markdown for a comment. Finding problems is no failure here.</summary>
internal static class SummaryCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var baseUrl = CommonOptions.BaseUrl();
        var before = new Option<string>("--before") { Description = "De map met pagina's van voor de wijziging.", Required = true };
        var pdf = new Option<bool>("--pdf") { Description = "Op het adres staan ook PDF's van werkbladen." };
        baseUrl.Description = "Het adres waar de wijziging te zien is; zonder staan er geen links in.";
        var command = new Command("summary", "Vertelt in Markdown wat een wijziging doet, voor onder een pull request.") { before, input, baseUrl, pdf };
        command.SetAction(parsed =>
        {
            var after = InputFolder.Read(parsed.GetValue(input)!);
            var change = ContentChange.Between(InputFolder.Read(parsed.GetValue(before)!), after);
            Console.Write(ChangeSummary.Write(change, parsed.GetValue(baseUrl), after.Name, parsed.GetValue(pdf)));
            return ExitCodes.Fine;
        });
        return command;
    }
}
