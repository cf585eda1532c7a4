using Toolbox.Metadata;

namespace Toolbox.Guide;

/// <summary>What a page of the editors' guide lists the fields of.</summary>
public enum GuideTopic
{
    [Choice("elke-pagina", "Wat elke pagina heeft.")]
    EveryPage,

    [Choice("werkvorm", "Een werkvorm, met haar stappen.")]
    WorkForm,

    [Choice("theorie", "Een theorie.")]
    Theory,

    [Choice("soort", "Een soort.")]
    Variant,

    [Choice("rol", "Een rol.")]
    Role,

    [Choice("checklist", "Een checklist.")]
    Checklist,

    [Choice("praktijk", "Een praktijkverhaal.")]
    Story,

    [Choice("kaarten", "Een set kaarten.")]
    CardDeck,

    [Choice("pagina", "Een gewone pagina, en de voorpagina.")]
    Plain,

    [Choice("werkblad", "Een werkblad, met zijn blokken.")]
    Worksheet,

    [Choice("figuren", "Alle soorten figuren.")]
    Figures,

    [Choice("lijsten", "Een begrip, een bron en een zoekvraag.")]
    Lists,
}
