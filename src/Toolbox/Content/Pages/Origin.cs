using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>Whether a claim stands in a source or was added by us. What a page claims is told apart, always.</summary>
public enum Origin
{
    [Choice("bron", "Staat in de bron.")]
    Source,

    [Choice("aanvulling", "Hebben wij toegevoegd; de bron zwijgt erover.")]
    Added,
}

/// <summary>How much of a work form the source itself describes.</summary>
public enum Provenance
{
    [Choice("bron", "De bron beschrijft de hele werkvorm.")]
    Source,

    [Choice("deels", "De bron beschrijft een deel; de rest is aangevuld.")]
    Partly,

    [Choice("aanvulling", "De uitwerking is van ons; de bron noemt de vorm hooguit.")]
    Added,
}

/// <summary>How sure we are of what we added.</summary>
public enum Certainty
{
    [Choice("hoog", "Gangbare, goed beschreven praktijk.")]
    High,

    [Choice("middel", "Gangbaar, maar er zijn verschillende versies.")]
    Middle,

    [Choice("laag", "Onze eigen invulling.")]
    Low,
}
