using Toolbox.Metadata;

namespace Toolbox.Content;

/// <summary>What a brand calls the thing itself.</summary>
public enum Community
{
    [Choice("leergemeenschap", "de leergemeenschap, leergemeenschappen")]
    Leergemeenschap,

    [Choice("leerwerkgemeenschap", "de leerwerkgemeenschap, leerwerkgemeenschappen")]
    Leerwerkgemeenschap,

    [Choice("leernetwerk", "het leernetwerk, leernetwerken")]
    Leernetwerk,

    [Choice("Learning Community", "de Learning Community, Learning Communities")]
    LearningCommunity,
}

/// <summary>
/// The words for the thing itself, by tokens that are written as in the default brand: <c>{leergemeenschap}</c>,
/// <c>{leergemeenschappen}</c>, and with the words before it that follow its gender: <c>{de leergemeenschap}</c> is
/// "het leernetwerk" where that is the word.
/// </summary>
public static class CommunityWords
{
    private const string Singular = "leergemeenschap";
    private const string Plural = "leergemeenschappen";

    // What stands before a word with 'de', and before a word with 'het'.
    private static readonly (string Common, string Neuter)[] Before =
    [
        ("de", "het"), ("deze", "dit"), ("die", "dat"), ("onze", "ons"), ("elke", "elk"), ("iedere", "ieder"), ("welke", "welk"),
        ("een goede", "een goed"), ("een nieuwe", "een nieuw"), ("een lopende", "een lopend"), ("een professionele", "een professioneel"),
    ];

    public static IEnumerable<KeyValuePair<string, WordPair>> Of(Community community)
    {
        var (singular, plural, isNeuter) = community switch
        {
            Community.Leerwerkgemeenschap => ("leerwerkgemeenschap", "leerwerkgemeenschappen", false),
            Community.Leernetwerk => ("leernetwerk", "leernetwerken", true),
            Community.LearningCommunity => ("Learning Community", "Learning Communities", false),
            _ => (Singular, Plural, false),
        };
        yield return new(Singular, WordPair.Both(singular));
        yield return new(Plural, WordPair.Both(plural));
        foreach (var (common, neuter) in Before)
        {
            yield return new($"{common} {Singular}", WordPair.Both($"{(isNeuter ? neuter : common)} {singular}"));
        }
    }
}
