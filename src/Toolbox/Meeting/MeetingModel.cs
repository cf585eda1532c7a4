using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Meeting;

/// <summary>What the meeting planner starts from (draaiboeken.yml). The browser reckons with it; see theme/scripts/meeting.</summary>
[ContentName("de draaiboeken", "the meeting templates")]
public sealed record MeetingModel
{
    [Field("Draaiboeken", "De draaiboeken, in de volgorde waarin je ze kiest.", MaxItems = 12)]
    public required ImmutableArray<MeetingTemplate> Templates { get; init; }

    [Field("Plek van werkvormen", "Werkvormen die niet de kern van een bijeenkomst zijn, met hun plek.")]
    public ImmutableArray<ToolPlace> Places { get; init; } = [];
}
