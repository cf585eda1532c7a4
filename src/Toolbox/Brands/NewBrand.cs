using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Brands;

/// <summary>A brand to start from: what its maker says of it, as a brand.yml in canonical form.</summary>
/// <param name="Main">The main colour as written; null for the theme's own colours.</param>
/// <param name="Second">The second colour; only beside a main one.</param>
/// <param name="Words">As in brand.yml: <c>nl-NL</c> or <c>nl-BE</c>.</param>
/// <param name="Community">As in brand.yml: <c>leernetwerk</c>.</param>
public sealed record NewBrand(string Id, string Name, string Tagline, string BaseUrl, string Contact, string? Main, string? Second, string Words, string Community)
{
    /// <summary>The name can be that of a brand's folder.</summary>
    public static bool IsId(string id) => BrandFolder.IsBrandName(id);

    /// <param name="repositoryFolder">Its folder in a repository of its own; null in the repository of the toolbox.</param>
    public string ToYaml(string? repositoryFolder = null)
    {
        (string Key, YamlNode? Value)[] fields =
        [
            ("name", Text(Name)),
            ("tagline", Text(Tagline)),
            ("baseUrl", Text(BaseUrl)),
            ("contact", Text(Contact)),
            ("colours", Colours()),
            ("words", Text(Words)),
            ("community", Text(Community)),
            ("repositoryFolder", repositoryFolder is null ? null : Text(repositoryFolder)),
        ];
        return CanonicalYaml.Write(ContentType.Of<BrandFile>(), Map(fields));
    }

    private YamlMap? Colours() => Main is null ? null : Map([("main", Text(Main)), ("second", Second is null ? null : Text(Second))]);

    private static YamlMap Map((string Key, YamlNode? Value)[] fields) =>
        new(Position.Start, [.. from field in fields where field.Value is not null select new YamlEntry(field.Key, Position.Start, field.Value)]);

    private static YamlScalar Text(string text) => new(Position.Start, text, Quoted: true);
}
