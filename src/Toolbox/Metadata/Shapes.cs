using Toolbox.Diagnostics;

namespace Toolbox.Metadata;

/// <summary>Names of the shapes a value can have, as messages use them.</summary>
internal static class Shapes
{
    public static Bilingual Text { get; } = new("tekst", "text");
    public static Bilingual List { get; } = new("een lijst", "a list");
    public static Bilingual Fields { get; } = new("een groep velden", "a group of fields");
    public static Bilingual Nothing { get; } = new("niets", "nothing");
    public static Bilingual WholeNumber { get; } = new("een heel getal", "a whole number");
    public static Bilingual YesNo { get; } = new("true of false", "true or false");
    public static Bilingual Date { get; } = new("een datum als 2026-11-21", "a date like 2026-11-21");

    public static Bilingual Of(YamlNode node) => node switch
    {
        YamlScalar { Value: "", Quoted: false } => Nothing,
        YamlScalar scalar => new Bilingual($"'{scalar.Value}'", $"'{scalar.Value}'"),
        YamlList => List,
        _ => Fields,
    };
}
