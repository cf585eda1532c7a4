using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Brands;

/// <summary>Reads the logo that a brand names, and refuses what is no picture, too large, or more than a drawing.</summary>
internal static class LogoReader
{
    /// <summary>The largest logo, in KiB: every visitor of every page fetches it.</summary>
    public const int LimitInKiB = 100;

    /// <summary>The logo, or a problem at the field that names it or in the file itself.</summary>
    /// <param name="place">Where brand.yml names it.</param>
    public static (Logo? Logo, Diagnostic? Problem) Read(InputFolder files, string name, (string File, Position Position) place)
    {
        if (files.Diagnostics.Any(d => string.Equals(d.File, name, StringComparison.Ordinal)))
        {
            return (null, null);
        }

        if (name.Contains('/', StringComparison.Ordinal) || files.Find(name) is not { } file)
        {
            var pictures = files.Files.Select(f => f.Path).Where(p => !p.Contains('/', StringComparison.Ordinal) && AssetTypes.IsAsset(p));
            return (null, Problems.MissingLogo(name, NearestWord.To(name, pictures)).At(place.File, place.Position));
        }

        var bytes = file.ReadBytes();
        if (bytes.Length > LimitInKiB * 1024)
        {
            return (null, Problems.LogoTooLarge(LimitInKiB).In(name));
        }

        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".png" when PngSize.Of(bytes) is var (width, height) => (new Logo(name, width, height), null),
            ".svg" when SvgCheck.Read(bytes) is var (width, height, found) => found is null
                ? (new Logo(name, width, height), null)
                : (null, Problems.UnsafeLogo(found).In(name)),
            _ => (null, Problems.LogoType().In(name)),
        };
    }
}
