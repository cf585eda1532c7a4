using System.CommandLine;
using Toolbox.Benchmarks.Peers;

namespace Toolbox.Benchmarks.Serving;

/// <summary>`serve`: how soon a browser can see an edit.</summary>
internal static class ServeCommand
{
    private const double Target = 300;

    public static Command Create()
    {
        var pages = new Option<int>("--pages") { Description = "How many pages the corpus has.", DefaultValueFactory = _ => 150 };
        var edits = new Option<int>("--edits") { Description = "How many times a page is edited.", DefaultValueFactory = _ => 10 };
        var command = new Command("serve", "Edits a page while `toolbox serve` runs and waits for the new text.") { pages, edits };
        command.SetAction((parsed, cancelled) => RunAsync(parsed.GetValue(pages), parsed.GetValue(edits), cancelled));
        return command;
    }

    private static async Task RunAsync(int pages, int edits, CancellationToken cancelled)
    {
        Repository.BuiltTheme();
        var cli = PublishedCli.Publish();
        var milliseconds = new List<double>();
        using var served = await ServedSite.StartAsync(cli, pages, cancelled);
        for (var edit = 1; edit <= edits; edit++)
        {
            milliseconds.Add((await served.EditAsync($"bewerking{edit:000}", cancelled)).TotalMilliseconds);
        }

        Console.WriteLine($"From edit to new page at {pages} pages, milliseconds: {string.Join(' ', milliseconds.Select(m => $"{m:0}"))}");
        Console.WriteLine($"Median {Measurement.Median(milliseconds):0} ms (at most {Target:0}).");
    }
}
