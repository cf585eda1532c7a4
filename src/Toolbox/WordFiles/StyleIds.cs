namespace Toolbox.WordFiles;

/// <summary>The names of the styles in a Word file; <see cref="StyleSheet"/> says what they look like.</summary>
internal static class StyleIds
{
    public const string Title = "Heading1";
    public const string Heading = "Heading2";
    public const string Point = "ListBullet";
    public const string Item = "ListParagraph";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string Table = "TableGrid";
    public const string Strong = "Strong";
    public const string Placeholder = "PlaceholderText";

    // Word has none of its own for these; it shows their names to people who write Dutch.
    public const string Label = "Veldnaam";
    public const string Privacy = "Privacyadvies";
    public const string Lead = "Toelichting";
    public const string FieldLine = "Schrijfregel";
    public const string RuledLines = "Schrijfregels";
    public const string Tick = "Aankruisvakje";
    public const string Centred = "Gecentreerd";
    public const string Gap = "Tussenruimte";
    public const string End = "Slot";
}
