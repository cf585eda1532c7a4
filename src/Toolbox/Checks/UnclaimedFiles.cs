using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Checks;

/// <summary>Files that no stage uses: a page without .md, a note left behind.</summary>
internal static class UnclaimedFiles
{
    public static IEnumerable<Diagnostic> Find(InputFolder input) =>
        from file in input.Files
        where !PageReader.IsPage(file) && !AssetTypes.IsAsset(file.Path) && !DataReader.Files.Contains(file.Path, StringComparer.Ordinal)
        select Problems.UnclaimedFile().In(file.Path);

    /// <summary>The same in the folder of a brand, and files that only the whole toolbox can have.</summary>
    public static IEnumerable<Diagnostic> FindInBrand(InputFolder overlay)
    {
        foreach (var diagnostic in Find(overlay).Where(d => d.File is not BrandFolder.BrandFileName))
        {
            yield return diagnostic;
        }

        if (overlay.Find(DataReader.SettingsFile) is not null)
        {
            yield return Problems.NotForBrands("zet naam, adres en menu in brand.yml.", "put name, address and menu in brand.yml.").In(DataReader.SettingsFile);
        }

        if (overlay.Find(DataReader.VocabulariesFile) is not null)
        {
            yield return Problems.NotForBrands("de lijsten zijn voor alle merken gelijk; haal het bestand weg.", "the lists are the same for all brands; remove the file.").In(DataReader.VocabulariesFile);
        }
    }
}
