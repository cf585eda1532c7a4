using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Toolbox.WordFiles;
using Toolbox.Worksheets;
using Toolbox.Worksheets.Paging;

namespace Toolbox.WordForms;

/// <summary>A form as a Word document: what it is for, what is needed, the text, and what may be filled in as well.</summary>
internal sealed class FormDocument
{
    /// <summary>What the parts of a worksheet become, for who makes one in Word.</summary>
    private static readonly ImmutableArray<string> SheetRules =
    [
        "Een vraag wordt een kop met schrijfregels. Zet er zo veel lege regels onder als je wilt.",
        "Een opsomming wordt een lijst om af te vinken.",
        "Een tabel wordt een tabel om in te vullen; de bovenste rij heeft de koppen.",
        "Een regel met 'Naam:' of 'Naam: Datum:' wordt een regel met korte invulvelden.",
        "Andere tekst blijft tekst. Een tekening stuur je los mee; die maakt de redactie.",
    ];

    /// <summary>The end of the name of a place for a worksheet.</summary>
    public const string SheetName = ".blad";

    private readonly WordForm form;
    private readonly FormControls controls = new();
    private readonly Body body = new();

    private FormDocument(WordForm form) => this.form = form;

    public static Document Of(WordForm form, FormSettings settings)
    {
        var document = new FormDocument(form);
        document.Write(settings);
        return SheetDocument.WithNewerParts(
            new Document(document.body),
            (SheetDocument.CheckBoxPrefix, SheetDocument.CheckBoxNamespace),
            ("w15", "http://schemas.microsoft.com/office/word/2012/wordml"));
    }

    /// <summary>What the form is called, above it and in the head of every page.</summary>
    public static string TitleOf(WordForm form) => $"Formulier voor {form.Type.Name.Nl}";

    private void Write(FormSettings settings)
    {
        body.Append(Paragraphs.Title(TitleOf(form)));
        body.Append(IntroductionOf(settings).Select(Explanation));
        WriteQuestions("Wat we moeten weten", "Waar (nodig) achter staat, is nodig. Weet je iets niet? Laat het leeg; de redactie vraagt ernaar.", required: true);
        foreach (var part in form.Texts)
        {
            body.Append(Paragraphs.Heading(part.Label), Explanation(part.Hint), controls.Text(WordForm.PathOf(part), part.Label, "typ of plak hier je tekst", canGo: false));
        }

        foreach (var sheet in form.Questions.Where(q => q.Kind is AnswerKind.Sheet))
        {
            WriteSheet(sheet);
        }

        WriteQuestions("Als je het weet", "Dit mag je overslaan.", required: false);
        body.Append(Paragraphs.Heading("Klaar?"), Explanation(Sending(settings)));
        body.Append(SheetDocument.Section(SheetSize.Of(Paper.A4, Orientation.Portrait), Paper.A4, Orientation.Portrait));
    }

    private static IEnumerable<string> IntroductionOf(FormSettings settings)
    {
        yield return $"Met dit formulier stuur je iets in voor {settings.Site}. Klik op 'typ hier' en typ; bij 'kies' kies je uit een lijstje, en een vakje kruis je aan. Plakken uit een ander bestand mag: vet, schuin, lijsten en links blijven, andere opmaak niet.";
        yield return "Schrijf in je eigen woorden, en noem geen leerlingen of collega's bij naam.";
        yield return Sending(settings);
        if (settings.Licence.Length > 0)
        {
            yield return $"Wat je instuurt, komt op de site onder {settings.Licence}: anderen mogen het gebruiken en aanpassen.";
        }
    }

    private static string Sending(FormSettings settings) => settings.Contact.Length > 0
        ? $"Bewaar het bestand als Word-document en mail het naar {settings.Contact}."
        : "Bewaar het bestand als Word-document en mail het naar de redactie.";

    private void WriteQuestions(string heading, string explanation, bool required)
    {
        var asked = form.Questions.Where(q => q.Required == required && q.Kind is not AnswerKind.Sheet).ToLookup(q => q.Kind is AnswerKind.Rows);
        body.Append(Paragraphs.Heading(heading), Explanation(explanation));
        if (asked[false].Any())
        {
            body.Append(FormAnswers.Questions(heading, asked[false], controls));
        }

        foreach (var rows in asked[true])
        {
            body.Append(
                Paragraphs.Heading(rows.Required ? rows.Label + FormAnswers.Needed : rows.Label),
                Explanation($"{rows.Hint} Te weinig rijen? Klik in de laatste rij op het plusje rechts, of kopieer een rij. Wat over is, laat je leeg."),
                FormAnswers.Rows(rows, controls));
        }
    }

    private void WriteSheet(FormQuestion sheet)
    {
        body.Append(Paragraphs.Heading(sheet.Label), Explanation("Hoort er een blad bij om op te schrijven? Maak het hieronder zoals je het in Word zou maken, of plak het."));
        body.Append(SheetRules.Select(rule => Paragraphs.Of(FormStyles.Hint, Paragraphs.Words("– " + rule))));
        body.Append(controls.Text(SheetPath(sheet), sheet.Label, "typ of plak hier wat er op het blad staat", canGo: false));
        body.Append(Paragraphs.Gap(), FormAnswers.Questions(sheet.Label, sheet.Parts, controls));
    }

    /// <summary>Where what stands on a worksheet is typed.</summary>
    public static string SheetPath(FormQuestion sheet) => sheet.Path + SheetName;

    private static Paragraph Explanation(string text) => Paragraphs.Of(FormStyles.Hint, Paragraphs.Words(text));
}
