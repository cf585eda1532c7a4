using System.Collections.Immutable;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Figures;

/// <summary>Who is tied to whom.</summary>
[ContentName("een netwerk", "a network")]
public sealed record NetworkFigure : Figure
{
    [Field("Knopen", "Mensen of groepen.", MinItems = 2, MaxItems = 12)]
    public required ImmutableArray<NetworkNode> Nodes { get; init; }

    [Field("Verbindingen", "Wie met wie.")]
    public ImmutableArray<NetworkTie> Ties { get; init; } = [];

    protected override IEnumerable<(string Field, Problem Problem)> ValidateParts()
    {
        var ids = Nodes.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var repeated in Nodes.GroupBy(n => n.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return ("nodes", Problems.RepeatedNode(repeated.Key));
        }

        foreach (var unknown in Ties.SelectMany(t => new[] { t.From, t.To }).Where(id => !ids.Contains(id)))
        {
            yield return ("ties", Problems.UnknownNode(unknown, NearestWord.To(unknown, ids)));
        }
    }
}

/// <summary>A node of a network.</summary>
[ContentName("een knoop", "a node")]
public sealed record NetworkNode
{
    [Field("Naam", "Een korte naam binnen deze figuur.")]
    public required string Id { get; init; }

    [Field("Label", "Wat erbij staat.")]
    public required Phrase Label { get; init; }
}

/// <summary>How strong a tie is.</summary>
public enum TieStrength
{
    [Choice("sterk", "Een sterke verbinding.")]
    Strong,

    [Choice("zwak", "Een zwakke verbinding.")]
    Weak,

    [Choice("brug", "Een brug naar een andere groep.")]
    Bridge,
}

/// <summary>A tie between two nodes.</summary>
[ContentName("een verbinding", "a tie")]
public sealed record NetworkTie
{
    [Field("Van", "De naam van een knoop.")]
    public required string From { get; init; }

    [Field("Naar", "De naam van een knoop.")]
    public required string To { get; init; }

    [Field("Sterkte", "sterk, zwak of brug.")]
    public TieStrength Strength { get; init; } = TieStrength.Strong;
}
