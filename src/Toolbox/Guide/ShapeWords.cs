using System.Collections.Immutable;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Metadata;
using Toolbox.Rendering.Dutch;

namespace Toolbox.Guide;

/// <summary>The shape of a field in plain Dutch.</summary>
/// <param name="Text">"Een lijst van hoogstens 12: elk een stuk gewone tekst."</param>
/// <param name="Values">What there is to choose from; empty for a field that is free.</param>
/// <param name="Record">The record that the field holds, one or many; null for a field without parts.</param>
public sealed record ShapeWords(string Text, ImmutableArray<ValueWords> Values, ContentType? Record)
{
    /// <exception cref="InvalidOperationException">A shape that the guide has no words for.</exception>
    public static ShapeWords Of(FieldShape shape, Vocabularies vocabularies)
    {
        var item = ItemOf(shape);
        return new($"{NumberText.Capital(Words(shape))}.", ValuesOf(item, vocabularies), RecordOf(item));
    }

    private static FieldShape ItemOf(FieldShape shape) => shape is ListShape list ? ItemOf(list.Item) : shape;

    private static string Words(FieldShape shape) => shape switch
    {
        TextShape { Vocabulary: not null } or ChoiceShape => "een van deze waarden",
        TextShape { Reference: ReferenceKind.Page } => "de naam van een pagina, zonder map en zonder .md",
        TextShape { Reference: ReferenceKind.Place } => "de naam van een pagina, een kop, een begrip of een kaart",
        TextShape { Reference: ReferenceKind.Source } => "het id van een bron uit bronnen.yml",
        TextShape { Slug: true } => "een naam van kleine letters, cijfers en streepjes",
        TextShape => "een regel tekst",
        PhraseShape { MaxLength: > 0 and var length } => $"een stuk gewone tekst van hoogstens {length} tekens",
        PhraseShape => "een stuk gewone tekst",
        RichTextShape => "tekst met opmaak (Markdown)",
        NumberShape number => $"een heel getal{Range(number)}",
        NumbersShape numbers => $"namen, met achter elke naam een heel getal{Range(numbers.Item)}",
        YesNoShape => "true (ja) of false (nee)",
        DateShape => "een datum als 2026-11-21",
        RepeatShape => $"een heel getal{Range(new NumberShape(2, 100))}, of een woord: {string.Join(", ", Repeat.Words)}",
        ListShape list => $"een lijst{Count(list)}: elk {Words(list.Item)}",
        RecordShape => "een groepje velden",
        UnionShape union => $"een groepje velden, in een van {union.Kinds.Length} soorten",
        _ => throw new InvalidOperationException($"The guide has no words for {shape}."),
    };

    private static string Range(NumberShape shape) => (shape.Min, shape.Max) switch
    {
        (int.MinValue, int.MaxValue) => "",
        (int.MinValue, var max) => $" van hoogstens {max}",
        (var min, int.MaxValue) => $" vanaf {min}",
        var (min, max) => $" van {min} tot en met {max}",
    };

    private static string Count(ListShape shape) => (shape.Min, shape.Max) switch
    {
        ( <= 1, int.MaxValue) => "",
        ( <= 1, var max) => $" van hoogstens {max}",
        (var min, int.MaxValue) => $" van minstens {min}",
        var (min, max) when min == max => $" van precies {min}",
        var (min, max) => $" van {min} tot en met {max}",
    };

    private static ImmutableArray<ValueWords> ValuesOf(FieldShape shape, Vocabularies vocabularies) => shape switch
    {
        TextShape { Vocabulary: { } name } => [.. vocabularies.Named(name).Select(ValueWords.Of)],
        ChoiceShape choice => [.. choice.Choices.Select(c => new ValueWords(c.Value, c.Description))],
        _ => [],
    };

    private static ContentType? RecordOf(FieldShape shape) => shape switch
    {
        RecordShape record => record.Type,
        UnionShape union => union.Kinds[0].Type.Base,
        _ => null,
    };
}

/// <summary>A value to choose, and what it means.</summary>
public sealed record ValueWords(string Value, string Meaning)
{
    // The word that readers see says more than the id only where it is another word.
    internal static ValueWords Of(VocabularyValue value)
    {
        var label = string.Equals(value.Label, value.Id, StringComparison.Ordinal) && value.Description.Length > 0 ? "" : NumberText.Capital(value.Label) + ".";
        return new(value.Id, string.Join(' ', new[] { label, value.Description }.Where(t => t.Length > 0)));
    }
}
