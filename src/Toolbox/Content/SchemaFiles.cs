using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Toolbox.Brands;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Meeting;
using Toolbox.Metadata;
using Toolbox.Output;
using Toolbox.Wizard;
using Toolbox.Wizard.Course;

namespace Toolbox.Content;

/// <summary>The JSON Schema of every kind of file in the input folder.</summary>
public static class SchemaFiles
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static ImmutableArray<OutputFile> Of(Vocabularies vocabularies) =>
    [
        .. PageType.All.Select(t => File(t.Id, JsonSchema.Of(t.Metadata, vocabularies))),
        File("site", JsonSchema.Of(ContentType.Of<SiteSettings>(), vocabularies)),
        File("brand", JsonSchema.Of(ContentType.Of<BrandFile>(), vocabularies)),
        File("vocabularies", JsonSchema.Of(ContentType.Of<Vocabularies>(), vocabularies)),
        File("begrippen", JsonSchema.OfList(ContentType.Of<GlossaryTerm>(), vocabularies)),
        File("wizard", JsonSchema.Of(ContentType.Of<StartModel>(), vocabularies)),
        File("klaarheid", JsonSchema.Of(ContentType.Of<ReadinessScan>(), vocabularies)),
        File("ritme", JsonSchema.Of(ContentType.Of<RhythmModel>(), vocabularies)),
        File("vakanties", JsonSchema.Of(ContentType.Of<HolidayCalendar>(), vocabularies)),
        File("startplan", JsonSchema.Of(ContentType.Of<StartPlan>(), vocabularies)),
        File("draaiboeken", JsonSchema.Of(ContentType.Of<MeetingModel>(), vocabularies)),
        File("zoekvragen", JsonSchema.OfList(ContentType.Of<SearchPhrases>(), vocabularies)),
        File("bronnen", JsonSchema.OfList(ContentType.Of<BibliographyEntry>(), vocabularies)),
    ];

    private static OutputFile File(string name, JsonObject schema) =>
        OutputFile.Text($"{name}.schema.json", () => schema.ToJsonString(Readable) + "\n");
}
