using Toolbox.Content.Pages;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>How sure we are, in words. No marks: none may suggest more proof than there is.</summary>
internal static class CertaintyViews
{
    public static CertaintyView Of(BrandedSite site, Evidence evidence, string provenance = "")
    {
        var level = site.Data.Vocabularies.Evidence.FirstOrDefault(v => string.Equals(v.Id, evidence.Level, StringComparison.Ordinal));
        return new CertaintyView
        {
            Word = Dutch.NumberText.Capital(level?.Label ?? evidence.Level),
            Meaning = level?.Description ?? "",
            NoteHtml = site.Html(evidence.Note),
            Provenance = provenance,
        };
    }

    /// <summary>What a work form owes to its source and what to us.</summary>
    public static string ProvenanceOf(WorkForm form)
    {
        var whose = form.Provenance switch
        {
            Provenance.Source => "De stappen staan zo in de bron.",
            Provenance.Partly => "Een deel van de uitwerking staat in de bron; de rest hebben wij aangevuld.",
            _ => "De uitwerking in stappen is van ons; de bron beschrijft die niet.",
        };
        var sure = form.Certainty switch
        {
            Certainty.High => " Wat wij toevoegden, is gangbare en goed beschreven praktijk.",
            Certainty.Middle => " Wat wij toevoegden, is gangbaar, maar er zijn verschillende versies van.",
            Certainty.Low => " Wat wij toevoegden, is onze eigen invulling.",
            _ => "",
        };
        var tried = form.Tried.IsEmpty ? " Deze uitwerking is nog niet beproefd." : "";
        return whose + sure + tried;
    }
}
