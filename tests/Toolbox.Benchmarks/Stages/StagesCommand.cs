using System.CommandLine;
using BenchmarkDotNet.Running;

namespace Toolbox.Benchmarks.Stages;

/// <summary>`stages`: each stage of a build by itself, without disk and process.</summary>
internal static class StagesCommand
{
    public static Command Create()
    {
        var command = new Command("stages", "Measures reading, checking and rendering in memory, with BenchmarkDotNet.");
        command.SetAction(_ => BenchmarkRunner.Run<StageBenchmarks>());
        return command;
    }
}
