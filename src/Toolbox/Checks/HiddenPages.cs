using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;
using Toolbox.Metadata;

namespace Toolbox.Checks;

/// <summary>Pages that a brand wants to hide and that its site cannot do without. A page that does not exist is another problem.</summary>
internal static class HiddenPages
{
    private const string HideField = "hide";

    /// <param name="brand">What brand.yml points to.</param>
    public static IEnumerable<Diagnostic> Find(Site site, FileLinks brand) =>
        from hidden in brand.References
        where hidden.Field is HideField && hidden.Kind == ReferenceKind.Page
        let page = site.FindPage(hidden.Value)
        where page is not null
        let why = WhyNeeded(site, brand, page)
        where why is not null
        select Problems.CannotHide(hidden.Value, why).At(brand.File, hidden.Position);

    private static Bilingual? WhyNeeded(Site site, FileLinks brand, Page page)
    {
        if (page.Route == Route.Home || page.Route == Route.NotFound)
        {
            return new("elke site heeft deze pagina nodig", "every site needs this page");
        }

        if (page.Route == Route.Glossary || page.Route == Route.Bibliography)
        {
            return new("links naar begrippen of bronnen op andere pagina's komen hier uit", "links to terms or sources on other pages lead here");
        }

        if (Names(site.DataLinks.Where(l => string.Equals(l.File, DataReader.WizardFile, StringComparison.Ordinal)).SelectMany(l => l.References), page))
        {
            return new($"de startwizard noemt haar ({DataReader.WizardFile})", $"the start wizard names it ({DataReader.WizardFile})");
        }

        return Names(brand.References.Where(r => r.Field is not HideField), page)
            ? new("ze staat ook in het menu van dit merk ('navigation')", "it is also in this brand's menu ('navigation')")
            : null;
    }

    private static bool Names(IEnumerable<Reference> references, Page page) =>
        references.Any(r => r.Kind == ReferenceKind.Page && string.Equals(r.Value, page.Slug, StringComparison.Ordinal));
}
