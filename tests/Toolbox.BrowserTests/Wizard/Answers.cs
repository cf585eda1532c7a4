using System.Text.Json;

namespace Toolbox.BrowserTests.Wizard;

/// <summary>Sets of answers as addresses hold them.</summary>
internal static class Answers
{
    /// <summary>The example of the issue that asked for the wizard: twelve coordinators of one board.</summary>
    public const string Coordinators = "#land=nederland&doel=delen&product=geen&deelnemers=zelfde-functie&bereik=bestuur&omvang=9-15&ritme=minimaal-vijf&sector=po";

    /// <summary>The worked examples and control cases, which the tests of the engine use too.</summary>
    public static IReadOnlyList<WorkedExample> Examples { get; } = JsonSerializer.Deserialize<List<WorkedExample>>(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "Toolbox.Tests", "Wizard", "examples.json")), JsonSerializerOptions.Web)!;
}

/// <summary>Answers with the variants they lead to, best first.</summary>
internal sealed record WorkedExample(string Name, Dictionary<string, string> Answers, Placed[] Expected)
{
    public string Hash => "#" + string.Join('&', Answers.Select(a => $"{a.Key}={a.Value}"));
}

/// <summary>A variant with its score.</summary>
internal sealed record Placed(string Form, int Score);
