using Toolbox.Metadata;

namespace Toolbox.Meeting;

/// <summary>What an item is for in a meeting. From it follows what can be dropped or shortened when time is short.</summary>
public enum MeetingPart
{
    [Choice("opening", "Waarmee je begint.")]
    Opening,

    [Choice("terugblik", "Terug van de tussentaak.")]
    LookBack,

    [Choice("zakelijk", "Welkom, nieuws en mededelingen.")]
    Business,

    [Choice("kern", "Waar de bijeenkomst om draait.")]
    Core,

    [Choice("pauze", "Pauze.")]
    Break,

    [Choice("oogst", "Delen wat het opleverde, en de volgende stap.")]
    Harvest,

    [Choice("slot", "Waarmee je eindigt.")]
    Closing,
}
