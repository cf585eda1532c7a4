using System.Collections.Immutable;
using Toolbox.Metadata;

namespace Toolbox.Content.Data;

/// <summary>
/// The words in which people look for a page, term or card and that do not stand on it (zoekvragen.yml). Found, not shown.
/// </summary>
[ContentName("een zoekvraag", "search phrases")]
public sealed record SearchPhrases
{
    [Field("Waar ze naartoe leiden", "De naam van een pagina, begrip, kaart of paragraaf.", Reference = ReferenceKind.Place)]
    public required string Slug { get; init; }

    [Field("Zoekvragen", "Zoals mensen ze typen: een behoefte, een ander woord, een afkorting. Een vraag van hoogstens drie woorden die iets zeggen, telt als een naam ervan.")]
    public required ImmutableArray<string> Phrases { get; init; }
}
