using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Editing;
using Toolbox.Figures;
using Toolbox.Input;
using Toolbox.Markdown;
using Toolbox.Metadata;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Editing;

/// <summary>The form has every field of the content model, because it is made of it.</summary>
public sealed class FormFieldsTests
{
    private static readonly Vocabularies Vocabularies = DataReader.Read(InputFolder.Read(Repository.Input)).Data.Vocabularies;

    public static TheoryData<string> Types() => [.. PageType.WithFolder.Append(PageType.Plain).Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_field_of_a_type_is_in_its_collection(string id)
    {
        var fields = EditorForm.Collection(id)["fields"]!.AsArray();
        var type = PageType.All.First(t => t.Id == id).Metadata;

        Assert.Equal([.. type.Fields.Select(f => f.Key), "body"], fields.Select(f => f!["name"]!.GetValue<string>()));
        AssertSame(type, fields);
    }

    [Fact]
    public void The_home_page_and_every_list_page_have_theirs()
    {
        var files = EditorForm.Collection("lijst")["files"]!.AsArray();

        AssertSame(PageType.Home.Metadata, files.Single(f => f!["file"]!.GetValue<string>() == "input/index.md")!["fields"]!.AsArray());
        AssertSame(PageType.Plain.Metadata, files.Single(f => f!["file"]!.GetValue<string>() == "input/werkvormen/index.md")!["fields"]!.AsArray());
    }

    [Fact]
    public void A_field_that_is_added_to_a_record_appears_with_all_it_says()
    {
        var added = Assert.Single(new FormFields(Vocabularies).Of(ContentType.Of<WithAddedField>()), f => f!["name"]!.GetValue<string>() == "added")!;

        Assert.Equal("Toegevoegd", added["label"]!.GetValue<string>());
        Assert.Equal("Wat erbij kwam. Bijvoorbeeld: 7", added["hint"]!.GetValue<string>());
        Assert.True(added["required"]!.GetValue<bool>());
        Assert.Equal(("number", 2, 9), (added["widget"]!.GetValue<string>(), added["min"]!.GetValue<int>(), added["max"]!.GetValue<int>()));
    }

    [Fact]
    public void Every_shape_has_a_field()
    {
        var fields = new FormFields(Vocabularies).Of(ContentType.Of<OfEveryShape>()).ToDictionary(f => f!["name"]!.GetValue<string>(), f => f!);

        Assert.Equal("naam", fields["page"]["widget"]!.GetValue<string>());
        Assert.Equal("^[a-z0-9]+(-[a-z0-9]+)*$", fields["slug"]["pattern"]![0]!.GetValue<string>());
        Assert.Equal("^[\\s\\S]{0,60}$", fields["phrase"]["pattern"]![0]!.GetValue<string>());
        Assert.Equal("hoogstens 60 tekens", fields["phrase"]["pattern"]![1]!.GetValue<string>());
        Assert.Equal("rich", fields["text"]["shape"]!.GetValue<string>());
        Assert.Equal("boolean", fields["yes"]["widget"]!.GetValue<string>());
        Assert.Equal("datetime", fields["day"]["widget"]!.GetValue<string>());
        Assert.Equal("bron", fields["origin"]["default"]!.GetValue<string>());
        Assert.Equal(["people", "people-1", "groups"], fields["repeat"]["words"]!.AsArray().Select(w => w!.GetValue<string>()));
        Assert.Equal("numbers", fields["numbers"]["shape"]!.GetValue<string>());
        Assert.True(fields["group"]["single"]!.GetValue<bool>());
        Assert.Equal("kind", fields["figure"]["typeKey"]!.GetValue<string>());
        Assert.Equal("regels", fields["short"]["widget"]!.GetValue<string>());
        Assert.Equal((2, 3), (fields["short"]["min"]!.GetValue<int>(), fields["short"]["max"]!.GetValue<int>()));
        Assert.Equal("tekst", fields["long"]["field"]!["widget"]!.GetValue<string>());
    }

    [Fact]
    public void A_shape_that_it_does_not_know_stops_it() =>
        Assert.Contains("list of ListShape", Assert.Throws<InvalidOperationException>(() => new FormFields(Vocabularies).Of(ContentType.Of<WithListOfLists>())).Message);

    // As deep as the model goes.
    private static void AssertSame(ContentType type, JsonArray fields)
    {
        foreach (var field in type.Fields)
        {
            var form = fields.Single(f => f!["name"]!.GetValue<string>() == field.Key)!.AsObject();
            Assert.Equal(field.Title, form["label"]!.GetValue<string>());
            Assert.StartsWith(field.Description, form["hint"]!.GetValue<string>());
            Assert.Equal(field.Required, form["required"]!.GetValue<bool>());
            AssertSame(field.Shape, form);
        }
    }

    private static void AssertSame(FieldShape shape, JsonObject form)
    {
        switch (shape is ListShape list ? list.Item : shape)
        {
            case RecordShape record:
                AssertSame(record.Type, form["fields"]!.AsArray());
                break;
            case UnionShape union:
                var types = form["types"]!.AsArray();
                Assert.Equal(union.Kinds.Select(k => k.Kind), types.Select(t => t!["name"]!.GetValue<string>()));
                foreach (var (kind, type) in union.Kinds.Zip(types))
                {
                    AssertSame(kind.Type, type!["fields"]!.AsArray());
                }

                break;
            case TextShape { Vocabulary: { } name }:
                Assert.Equal(Vocabularies.Named(name).Select(v => v.Id), form["options"]!.AsArray().Select(o => o!["value"]!.GetValue<string>()));
                break;
            case ChoiceShape choice:
                Assert.Equal(choice.Choices.Select(c => c.Value), form["options"]!.AsArray().Select(o => o!["value"]!.GetValue<string>()));
                break;
        }
    }

    [ContentName("een proef", "a test")]
    private sealed record WithAddedField
    {
        [Field("Toegevoegd", "Wat erbij kwam.", Min = 2, Max = 9, Example = "7")]
        public required int Added { get; init; }
    }

    [ContentName("een proef", "a test")]
    private sealed record OfEveryShape
    {
        [Field("P", "P.", Reference = ReferenceKind.Page)]
        public string? Page { get; init; }

        [Field("S", "S.", Slug = true)]
        public string? Slug { get; init; }

        [Field("F", "F.", MaxLength = 60)]
        public Phrase? Phrase { get; init; }

        [Field("T", "T.")]
        public RichText? Text { get; init; }

        [Field("Y", "Y.")]
        public bool Yes { get; init; }

        [Field("D", "D.")]
        public DateOnly? Day { get; init; }

        [Field("O", "O.", Example = "bron")]
        public Origin? Origin { get; init; }

        [Field("R", "R.")]
        public Repeat? Repeat { get; init; }

        [Field("N", "N.")]
        public NamedNumbers? Numbers { get; init; }

        [Field("G", "G.")]
        public WithAddedField? Group { get; init; }

        [Field("K", "K.")]
        public required Figure Figure { get; init; }

        [Field("A", "A.", MinItems = 2, MaxItems = 3)]
        public ImmutableArray<Phrase> Short { get; init; } = [];

        [Field("B", "B.")]
        public ImmutableArray<RichText> Long { get; init; } = [];
    }

    [ContentName("een proef", "a test")]
    private sealed record WithListOfLists
    {
        [Field("L", "L.")]
        public ImmutableArray<ImmutableArray<string>> Lists { get; init; } = [];
    }
}
