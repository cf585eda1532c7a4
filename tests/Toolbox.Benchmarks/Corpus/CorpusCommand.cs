using System.CommandLine;
using Toolbox.Benchmarks.Peers;

namespace Toolbox.Benchmarks.Corpus;

/// <summary>`corpus`: the files that are measured, to look at or to profile with.</summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        var pages = new Option<int>("--pages") { Description = "How many work forms the corpus has.", DefaultValueFactory = _ => 150 };
        var output = new Option<string>("--output") { Description = "A new folder, for input/ and hugo/.", Required = true };
        var command = new Command("corpus", "Writes a corpus for the toolbox and for Hugo.") { pages, output };
        command.SetAction(parsed =>
        {
            var corpus = SiteCorpus.Of(parsed.GetValue(pages));
            corpus.WriteTo(Path.Combine(parsed.GetValue(output)!, "input"));
            HugoSite.Write(corpus, Path.Combine(parsed.GetValue(output)!, "hugo"));
        });
        return command;
    }
}
