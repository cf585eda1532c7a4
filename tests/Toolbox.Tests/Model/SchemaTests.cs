using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Input;
using Toolbox.Metadata;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Model;

public sealed class SchemaTests
{
    private static readonly Vocabularies Vocabularies = DataReader.Read(InputFolder.Read(Repository.Input)).Data.Vocabularies;

    public static TheoryData<string> Types() => [.. PageType.All.Select(t => t.Id)];

    public static TheoryData<string> TypesThatCanBeNew() => [.. PageType.All.Where(t => t != PageType.Home).Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_field_is_in_the_schema_with_a_title_and_an_explanation(string id)
    {
        var type = PageType.All.First(t => t.Id == id).Metadata;
        var schema = JsonSchema.Of(type, Vocabularies);

        foreach (var field in type.Fields)
        {
            var property = schema["properties"]![field.Key]!;
            Assert.Equal(field.Title, property["title"]!.GetValue<string>());
            Assert.Equal(field.Description, property["description"]!.GetValue<string>());
        }

        Assert.Equal(
            type.Fields.Where(f => f.Required).Select(f => f.Key),
            schema["required"]!.AsArray().Select(r => r!.GetValue<string>()));
        Assert.False(schema["additionalProperties"]!.GetValue<bool>());
    }

    [Fact]
    public void Values_of_a_vocabulary_are_choices_with_their_meaning()
    {
        var phases = JsonSchema.Of(ContentType.Of<WorkForm>(), Vocabularies)["properties"]!["phases"]!["items"]!["oneOf"]!.AsArray();

        Assert.Equal(Vocabularies.Phases.Select(p => p.Id), phases.Select(p => p!["const"]!.GetValue<string>()));
        Assert.All(phases, p => Assert.NotEmpty(p!["description"]!.GetValue<string>()));
    }

    [Fact]
    public void Every_reference_inside_a_schema_leads_somewhere()
    {
        foreach (var file in SchemaFiles.Of(Vocabularies))
        {
            var schema = JsonNode.Parse(file.ToBytes())!.AsObject();
            var known = schema["$defs"]?.AsObject().Select(d => $"#/$defs/{d.Key}").ToImmutableHashSet() ?? [];
            Assert.All(References(schema), r => Assert.Contains(r, known));
        }
    }

    [Theory]
    [MemberData(nameof(TypesThatCanBeNew))]
    public void A_new_page_passes_check(string id)
    {
        var type = PageType.All.First(t => t.Id == id);
        var (path, text) = new NewPage(Vocabularies).Write(type, "Dé titel: nieuw & fris", new DateOnly(2026, 11, 21));
        var files = InputFolder.Read(Repository.Input).Files.Select(f => (f.Path, f.ReadText([])!)).Append((path, text));

        Assert.Empty(SiteBuilder.Check(InputFolder.FromTexts(files)).Diagnostics);
        Assert.Equal(text, CanonicalFile.Format(SourceFile.FromText(path, text)));
        Assert.EndsWith("de-titel-nieuw-fris.md", path);
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Key == "$ref" ? [p.Value!.GetValue<string>()] : References(p.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
