using Toolbox.Content.Pages;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>The advice that goes with what a work form asks of people and puts on paper; the same words on every page.</summary>
internal static class SafetyAdvice
{
    public static IEnumerable<AdviceView> Of(WorkForm form)
    {
        if (form.Safety == Safety.ExperiencedGuide)
        {
            yield return new AdviceView("Vraag een ervaren begeleider",
                "Deze werkvorm kan mensen raken. Laat haar begeleiden door iemand die dat vaker deed en die kan stoppen als het te veel wordt.");
        }

        if (form.Safety == Safety.NeverAlone)
        {
            yield return new AdviceView("Doe dit niet zelf",
                "Deze werkvorm vraagt een opgeleide begeleider. Deze pagina beschrijft haar, zodat je weet wat je vraagt; ze leert je niet hoe het moet.");
        }

        foreach (var concern in form.Privacy)
        {
            yield return Of(concern);
        }
    }

    /// <summary>One line for a sheet that names or pupils come on; empty for other sheets.</summary>
    public static string ForPaper(WorkForm form) => form.Privacy switch
    {
        var p when p.Contains(PrivacyConcern.Pupils) => "Geen namen of herkenbare details van leerlingen. Neem dit blad na afloop mee of gooi het weg.",
        var p when p.Contains(PrivacyConcern.Names) => "Op dit blad komen namen. Spreek af wie het ziet, en neem het na afloop mee of gooi het weg.",
        _ => "",
    };

    private static AdviceView Of(PrivacyConcern concern) => concern switch
    {
        PrivacyConcern.Names => new AdviceView("Er komen namen op papier",
            "Spreek af wie het blad ziet en wat ermee gebeurt. Neem het na afloop mee of gooi het weg; hang het niet op waar anderen het lezen."),
        PrivacyConcern.Pupils => new AdviceView("Het gaat over leerlingen",
            "Gebruik geen namen of herkenbare details van leerlingen. Laat niets achter in de ruimte."),
        _ => new AdviceView("Er wordt gefilmd",
            "Vraag vooraf toestemming aan iedereen die in beeld komt, bij leerlingen ook aan hun ouders. Bewaar de opname niet langer dan nodig."),
    };
}
