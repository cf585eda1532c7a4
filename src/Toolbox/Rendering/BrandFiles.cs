using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Output;
using Toolbox.Rendering.Templates;

namespace Toolbox.Rendering;

/// <summary>What a site copies: the pictures of the content, the files of the theme, and the colours of the brand.</summary>
internal static class BrandFiles
{
    /// <summary>The picture for link previews. That of the theme shows the name of the default brand.</summary>
    public static Route ShareImage { get; } = new("/social.png");

    /// <summary>All of them; a picture of the content takes the place of a file of the theme with its path.</summary>
    public static ImmutableArray<OutputFile> Of(BrandedSite site, Theme theme)
    {
        var own = site.Site.Assets.Select(a => a.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. site.Site.Assets.Select(a => new OutputFile(a.Path, stream => stream.Write(a.ReadBytes()))),
            .. theme.Files
                .Where(f => !own.Contains(f.OutputPath) && (HasShareImage(site) || !string.Equals(f.OutputPath, ShareImage.OutputPath, StringComparison.Ordinal)))
                .Select(f => new OutputFile(f.OutputPath, stream => stream.Write(File.ReadAllBytes(f.SourcePath)))),
            .. StyleOf(site.Brand) is { } style ? [OutputFile.Text(style.OutputPath, () => site.Brand.Css!)] : Array.Empty<OutputFile>(),
        ];
    }

    public static bool HasShareImage(BrandedSite site) =>
        site.Brand.Id is Brand.DefaultId || site.Site.Assets.Any(a => string.Equals(a.Path, ShareImage.OutputPath, StringComparison.Ordinal));

    /// <summary>Where the brand's style sheet is, with the hash of its content in its name; null for a brand without colours.</summary>
    public static Route? StyleOf(Brand brand) =>
        brand.Css is { } css ? new Route($"/assets/brand-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(css)))[..8]}.css") : null;
}
