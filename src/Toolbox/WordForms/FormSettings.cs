using Toolbox.Content.Data;
using Toolbox.WordFiles;

namespace Toolbox.WordForms;

/// <summary>Who asks, and where what is filled in goes.</summary>
/// <param name="Site">The name of the site.</param>
/// <param name="Contact">The mail address of the editors; empty where there is none.</param>
/// <param name="Licence">Under which what is sent in comes on the site; empty where nothing is said.</param>
/// <param name="Language">The Dutch of the form, as Word names it.</param>
public sealed record FormSettings(string Site, string Contact, string Licence, string Language)
{
    public static FormSettings Of(SiteSettings settings, string language = "nl-NL") =>
        new(WordText.Readable(settings.Title), WordText.Readable(settings.Contact ?? ""), WordText.Readable(settings.Licence), language);
}
