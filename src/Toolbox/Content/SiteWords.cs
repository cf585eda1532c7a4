using Toolbox.Content.Data;

namespace Toolbox.Content;

/// <summary>
/// What a site says about itself, as words that pages can use: <c>{naam}</c>, <c>{contact}</c> and
/// <c>{contact toegankelijkheid}</c>. So a statement names the brand whose site it stands on.
/// </summary>
public static class SiteWords
{
    private const string Name = "naam";
    private const string Contact = "contact";
    private const string AccessibilityContact = "contact toegankelijkheid";
    private const string WithoutContact = "de redactie";

    public static IEnumerable<KeyValuePair<string, WordPair>> Of(SiteSettings settings)
    {
        var contact = settings.Contact ?? WithoutContact;
        yield return new(Name, WordPair.Both(settings.Title));
        yield return new(Contact, WordPair.Both(contact));
        yield return new(AccessibilityContact, WordPair.Both(settings.AccessibilityContact ?? contact));
    }

    /// <summary>The word is an address to write to, and a link where it stands in text.</summary>
    public static bool IsMail(string token, string word) => token is Contact or AccessibilityContact && word.Contains('@', StringComparison.Ordinal);
}
