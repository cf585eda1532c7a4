using Toolbox.Brands;
using Toolbox.Content.Data;

namespace Toolbox.Content;

/// <summary>
/// What a site says about itself, as words that pages can use: its name, who to write to, where it stands and who hosts it.
/// So a statement names the brand whose site it stands on.
/// </summary>
public static class SiteWords
{
    private const string Name = "naam";
    private const string Contact = "contact";
    private const string AccessibilityContact = "contact toegankelijkheid";
    private const string Domain = "domein";
    private const string Address = "adres";
    private const string StoragePrefix = "opslagnaam";
    private const string CachePrefix = "cachenaam";
    private const string HostingCompany = "hostingbedrijf";
    private const string LogsKept = "bewaartermijn";
    private const string WithoutContact = "de redactie";

    public static IEnumerable<KeyValuePair<string, WordPair>> Of(SiteSettings settings)
    {
        var contact = settings.Contact ?? WithoutContact;
        yield return new(Name, WordPair.Both(settings.Title));
        yield return new(Contact, WordPair.Both(contact));
        yield return new(AccessibilityContact, WordPair.Both(settings.AccessibilityContact ?? contact));
        yield return new(HostingCompany, WordPair.Both(settings.Hosting?.Company ?? "een hostingbedrijf"));
        yield return new(LogsKept, WordPair.Both(settings.Hosting?.LogsKept ?? "dat bepaalt het hostingbedrijf"));
        foreach (var word in Of(Brand.Default(settings with { BaseUrl = (SiteAddress.Parse(settings.BaseUrl) ?? new Uri(SiteSettings.Missing.BaseUrl)).AbsoluteUri })))
        {
            yield return word;
        }
    }

    /// <summary>Where a copy stands, and the names under which a browser keeps what belongs to it: of its brand and its path.</summary>
    public static IEnumerable<KeyValuePair<string, WordPair>> Of(Brand brand) =>
    [
        new(Domain, WordPair.Both(brand.BaseUrl.Authority)),
        new(Address, WordPair.Both(brand.BaseUrl.AbsoluteUri)),
        // As theme/scripts/storage/kept.ts and theme/scripts/worker/site.ts make them.
        new(StoragePrefix, WordPair.Both($"toolbox:{brand.Id}:{brand.BasePath}:")),
        new(CachePrefix, WordPair.Both($"toolbox {brand.Id} {brand.BasePath}")),
    ];

    /// <summary>The word is an address to write to, and a link where it stands in text.</summary>
    public static bool IsMail(string token, string word) => token is Contact or AccessibilityContact && word.Contains('@', StringComparison.Ordinal);
}
