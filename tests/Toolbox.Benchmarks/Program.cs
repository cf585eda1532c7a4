using System.CommandLine;
using Toolbox.Benchmarks;
using Toolbox.Benchmarks.Corpus;
using Toolbox.Benchmarks.Paper;
using Toolbox.Benchmarks.Peers;
using Toolbox.Benchmarks.Searching;
using Toolbox.Benchmarks.Serving;
using Toolbox.Benchmarks.Stages;

var root = new RootCommand("Measures how fast the toolbox builds and serves, on corpora that are made on the spot.")
{
    PeersCommand.Create(),
    ServeCommand.Create(),
    StagesCommand.Create(),
    PaperCommand.Create(),
    SearchCommand.Create(),
    CorpusCommand.Create(),
};

// What is missing on this machine is said in one line; the rest is a mistake in this program.
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (CannotMeasureException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 2;
}
