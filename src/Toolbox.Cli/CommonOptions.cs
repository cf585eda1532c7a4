using System.CommandLine;
using System.CommandLine.Parsing;

namespace Toolbox.Cli;

/// <summary>Options that several commands share, with the same name and default everywhere.</summary>
internal static class CommonOptions
{
    public static Option<string> Input() => new("--input")
    {
        Description = "De map met pagina's.",
        DefaultValueFactory = _ => "input",
    };

    public static Option<string> Theme() => new("--theme")
    {
        Description = "De map met sjablonen en stijlen.",
        DefaultValueFactory = _ => "theme",
    };

    public static Option<string> Brand() => new("--brand")
    {
        Description = "De naam van een merk (bij build ook all, voor alle); zonder is het de toolbox zelf.",
        DefaultValueFactory = _ => Brands.Brand.DefaultId,
    };

    public static Option<Uri?> BaseUrl() => new("--base-url")
    {
        Description = "Het adres waar de site komt te staan, als dat niet dat van site.yml is.",
        CustomParser = ParseBaseUrl,
    };

    public static Option<string> Language()
    {
        var option = new Option<string>("--lang")
        {
            Description = "De taal van de meldingen: nl of en.",
            DefaultValueFactory = _ => "nl",
        };
        return option.AcceptOnlyFromAmong("nl", "en");
    }

    private static Uri? ParseBaseUrl(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var url) && url.Scheme is "https" or "http")
        {
            return url;
        }

        result.AddError($"'{text}' is geen adres; schrijf het met https:// ervoor.");
        return null;
    }
}
