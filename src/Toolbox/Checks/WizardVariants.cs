using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Checks;

/// <summary>Pages that the start wizard compares, and that are no variant. A page that does not exist is another problem.</summary>
internal static class WizardVariants
{
    public static IEnumerable<Diagnostic> Find(Site site)
    {
        if (site.Data.Wizard is not { } model)
        {
            return [];
        }

        var names = site.DataLinks.Where(l => string.Equals(l.File, DataReader.WizardFile, StringComparison.Ordinal))
            .SelectMany(l => l.References).Where(r => r.Kind == ReferenceKind.Page).ToLookup(r => r.Value, StringComparer.Ordinal);
        return
            from variant in model.Variants
            where site.FindPage(variant.Page) is { Metadata: not Variant }
            select Problems.NotAVariant(variant.Page).At(DataReader.WizardFile, names[variant.Page].First().Position);
    }
}
