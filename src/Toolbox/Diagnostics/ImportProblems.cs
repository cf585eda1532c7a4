namespace Toolbox.Diagnostics;

/// <summary>
/// Every message about a Word form that came back, in one place so that a writer can review them. They are about the
/// form and not about the content, which <see cref="Problems"/> speaks of.
/// </summary>
public static class ImportProblems
{
    private const int LongestQuote = 160;

    public static Problem AnswerMissing(string question, string hint) => Problems.Error("word-ontbreekt",
        $"'{question}' is niet ingevuld.",
        $"'{question}' is not filled in.",
        hint,
        hint);

    public static Problem AnswerNotRead(string question, string answer, Bilingual expected) => Problems.Error("word-niet-begrepen",
        $"bij '{question}' staat '{Quoted(answer)}'; dat is geen {expected.Nl}.",
        $"'{question}' says '{Quoted(answer)}'; that is not {expected.En}.",
        "de tekst komt onderaan de pagina; zet haar op haar plek.",
        "the text comes at the end of the page; put it in its place.");

    public static Problem ChoiceUnknown(string question, string answer, IEnumerable<string> choices) => Problems.Error("word-keuze-onbekend",
        $"bij '{question}' staat '{Quoted(answer)}'; dat is geen keuze.",
        $"'{question}' says '{Quoted(answer)}'; that is not a choice.",
        $"kies uit: {string.Join(", ", choices)}. De tekst komt onderaan de pagina.",
        $"choose from: {string.Join(", ", choices)}. The text comes at the end of the page.");

    public static Problem PageUnknown(string question, string answer) => Problems.Error("word-pagina-onbekend",
        $"bij '{question}' staat '{Quoted(answer)}'; zo heet geen pagina.",
        $"'{question}' says '{Quoted(answer)}'; no page is called that.",
        "zoek de pagina op; de tekst komt onderaan de nieuwe pagina.",
        "look the page up; the text comes at the end of the new page.");

    public static Problem SourceUnknown(string question, string answer) => Problems.Error("word-bron-onbekend",
        $"bij '{question}' staat de bron '{Quoted(answer)}'; die staat niet in bronnen.yml.",
        $"'{question}' names the source '{Quoted(answer)}'; it is not in bronnen.yml.",
        "zet de bron in bronnen.yml en verwijs ernaar; de tekst komt onderaan de pagina.",
        "put the source in bronnen.yml and refer to it; the text comes at the end of the page.");

    public static Problem NumberRounded(string question, string answer, int number) => Problems.Warning("word-afgerond",
        $"bij '{question}' staat '{Quoted(answer)}'; dat is {number} geworden.",
        $"'{question}' says '{Quoted(answer)}'; that became {number}.");

    public static Problem TextUnplaced(string text) => Problems.Error("word-zonder-plek",
        $"deze tekst hoort bij geen vraag: '{Quoted(text)}'.",
        $"this text belongs to no question: '{Quoted(text)}'.",
        "zij komt onderaan de pagina; zet haar op haar plek of haal haar weg.",
        "it comes at the end of the page; put it in its place or remove it.");

    public static Problem PicturesLeftOut(int count) => Problems.Warning("word-afbeeldingen",
        count == 1 ? "er stond een afbeelding in; die komt niet mee." : $"er stonden {count} afbeeldingen in; die komen niet mee.",
        count == 1 ? "there was a picture in it; it does not come along." : $"there were {count} pictures in it; they do not come along.");

    public static Problem ObjectsLeftOut(int count) => Problems.Warning("word-ingesloten",
        count == 1 ? "er zat een ander bestand in; dat komt niet mee." : $"er zaten {count} andere bestanden in; die komen niet mee.",
        count == 1 ? "there was another file in it; it does not come along." : $"there were {count} other files in it; they do not come along.");

    public static Problem PartsElsewhere() => Problems.Warning("word-elders",
        "het bestand verwijst naar iets dat elders staat; dat is niet opgehaald.",
        "the file refers to something that stands elsewhere; it was not fetched.");

    public static Problem CommentsLeftOut(int count) => Problems.Warning("word-opmerkingen",
        count == 1 ? "er stond een opmerking in de kantlijn; die komt niet mee." : $"er stonden {count} opmerkingen in de kantlijn; die komen niet mee.",
        count == 1 ? "there was a comment in the margin; it does not come along." : $"there were {count} comments in the margin; they do not come along.");

    public static Problem ChangesAccepted() => Problems.Warning("word-wijzigingen",
        "er stonden wijzigingen in om te beoordelen; die zijn overgenomen.",
        "it had tracked changes; they were accepted.");

    public static Problem HiddenText() => Problems.Warning("word-verborgen",
        "er stond verborgen tekst in; die komt niet mee.",
        "it had hidden text; it does not come along.");

    // The whole text is in the page; here it is only to be recognised.
    private static string Quoted(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote].TrimEnd() + "…";
}
