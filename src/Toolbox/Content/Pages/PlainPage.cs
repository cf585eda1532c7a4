using System.Collections.Immutable;
using Toolbox.Figures;
using Toolbox.Guide;
using Toolbox.Metadata;

namespace Toolbox.Content.Pages;

/// <summary>A page without a type of its own: about, privacy, the list page of a section, a facilitators' question.</summary>
[ContentName("een pagina", "a page")]
public sealed record PlainPage : PageMetadata
{
    [Field("Vraag", "De vraag van begeleiders die deze pagina beantwoordt; dan staan de werkvormen eronder.", Vocabulary = "questions")]
    public string? Question { get; init; }

    [Field("Voorbeelden van figuren", "Figuren om te tonen, elk met zijn lege formulier en de YAML die haar maakt.")]
    public ImmutableArray<Figure> Gallery { get; init; } = [];

    [Field("Velden van", "In de gids voor de redactie: waarvan de velden op deze pagina staan; de site schrijft ze zelf.", ForEditors = true)]
    public GuideTopic? FieldsOf { get; init; }
}
