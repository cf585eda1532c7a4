using System.Collections.Immutable;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Figures;
using Toolbox.Metadata;
using Toolbox.Worksheets;

namespace Toolbox.Guide;

/// <summary>Which records a topic of the guide is about. What these hold in turn belongs to it too, unless another topic is about that.</summary>
public static class GuideTopics
{
    public static ImmutableArray<ContentType> RootsOf(GuideTopic topic) => topic switch
    {
        GuideTopic.EveryPage => [ContentType.Of<PageMetadata>(), ContentType.Of<SourceReference>()],
        GuideTopic.WorkForm => [ContentType.Of<WorkForm>()],
        GuideTopic.Theory => [ContentType.Of<Theory>()],
        GuideTopic.Variant => [ContentType.Of<Variant>()],
        GuideTopic.Role => [ContentType.Of<Role>()],
        GuideTopic.Checklist => [ContentType.Of<Checklist>()],
        GuideTopic.Story => [ContentType.Of<Story>()],
        GuideTopic.CardDeck => [ContentType.Of<CardDeck>()],
        GuideTopic.Plain => [ContentType.Of<PlainPage>(), ContentType.Of<HomePage>()],
        GuideTopic.Worksheet => [ContentType.Of<Worksheet>(), ContentType.Of<WorksheetBlock>()],
        GuideTopic.Figures => [ContentType.Of<Figure>()],
        GuideTopic.Lists => [ContentType.Of<GlossaryTerm>(), ContentType.Of<BibliographyEntry>(), ContentType.Of<SearchPhrases>()],
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "There is no such topic."),
    };
}
