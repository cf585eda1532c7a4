using System.Collections.Immutable;

namespace Toolbox.Brands;

/// <summary>
/// The repository of a copy: a brand's folder, how its site is built, and which release of the toolbox it is built with.
/// It holds nothing of the toolbox itself.
/// </summary>
public static class OwnCopy
{
    /// <summary>The folder of the brand in it.</summary>
    public const string BrandFolder = "merk";

    // The files of build/eigen-kopie, under this name and their path.
    private const string Prefix = "eigen-kopie/";

    /// <summary>Its files, by their path in the repository.</summary>
    /// <param name="repository">Where the toolbox is fetched from.</param>
    /// <param name="release">A tag of that repository.</param>
    public static ImmutableArray<(string Path, string Text)> Files(NewBrand brand, string repository, string release) =>
    [
        .. from name in typeof(OwnCopy).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
           let path = name.Replace('\\', '/')
           where path.StartsWith(Prefix, StringComparison.Ordinal)
           select (path[Prefix.Length..], Read(name)),
        ($"{BrandFolder}/{Brands.BrandFolder.BrandFileName}", brand.ToYaml(BrandFolder)),
        ("toolbox.env", Settings(brand.Id, repository, release)),
    ];

    /// <summary>Can stand between quotes in a file that a shell reads.</summary>
    public static bool IsPlain(string value) => value.Length > 0 && value.All(c => char.IsAsciiLetterOrDigit(c) || ":/._-+@~".Contains(c, StringComparison.Ordinal));

    private static string Settings(string id, string repository, string release) => $"""
        # De uitgave van de toolbox waarmee deze site gebouwd wordt. Een nieuwere nemen? Verander TOOLBOX_RELEASE.
        TOOLBOX_REPOSITORY="{repository}"
        TOOLBOX_RELEASE="{release}"
        BRAND="{id}"

        """;

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(OwnCopy).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
