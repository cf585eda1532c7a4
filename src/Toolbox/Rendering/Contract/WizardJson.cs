using System.Text;
using System.Text.Json;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Rendering.Pages;
using Toolbox.Wizard;

namespace Toolbox.Rendering.Contract;

/// <summary>
/// The model of the start wizard for the browser, with what it needs of the pages and sources that the model names.
/// Words that differ per country stay open: the first question chooses them. See theme/scripts/wizard/engine/model.ts.
/// </summary>
internal sealed class WizardJson
{
    private readonly BrandedSite site;
    private readonly StartModel model;
    private readonly Utf8JsonWriter json;

    private WizardJson(BrandedSite site, StartModel model, Utf8JsonWriter json) => (this.site, this.model, this.json) = (site, model, json);

    /// <summary>Safe inside a script element: what could end it is escaped.</summary>
    public static string Of(BrandedSite site, StartModel model)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JsonText.InHtml }))
        {
            new WizardJson(site, model, writer).Write();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Write()
    {
        json.WriteStartObject();
        WriteList("questions", model.Questions, WriteQuestion);
        json.WriteStrings("scale", model.Scale.Select(s => s.Source));
        WriteList("fits", model.Fits, fit =>
        {
            json.WriteNumber("from", fit.From);
            Write("text", fit.Text);
        });
        json.WriteNumber("minimumAnswers", model.MinimumAnswers);
        json.WriteNumber("closeWithin", model.CloseWithin);
        json.WriteStartObject("unclear");
        json.WriteNumber("below", model.Unclear.Below);
        Write("text", model.Unclear.Text);
        json.WriteEndObject();
        WriteList("caveats", model.Caveats, WriteStatement);
        WriteList("variants", model.Variants, WriteVariant);
        WriteList("corrections", model.Corrections, WriteCorrection);
        WriteList("labels", model.Labels, WriteLabel);
        WriteList("warnings", model.Warnings, WriteWarning);
        WriteList("separators", model.Separators, separator =>
        {
            json.WriteStrings("between", separator.Between);
            Write("question", separator.Question);
            json.WriteStrings("answers", separator.Answers.Select(a => a.Source));
        });
        WriteWords();
        json.WriteString("usualWords", site.Brand.Words == WordVariant.Flanders ? "nl-BE" : "nl-NL");
        WriteUrl("compareUrl", WizardPage.Comparison);
        json.WriteEndObject();
    }

    private void WriteQuestion(WizardQuestion question)
    {
        json.WriteString("id", question.Id);
        Write("name", question.Name);
        Write("text", question.Text);
        Write("help", question.Help);
        WriteStatement("why", question.Why.Text, question.Why.Origin, question.Why.Sources);
        json.WriteNumber("weight", question.Weight);
        WriteList("options", question.Options, option =>
        {
            json.WriteString("id", option.Id);
            Write("text", option.Text);
            if (option.Hint is { } hint)
            {
                Write("hint", hint);
            }

            if (option.Words is { } words)
            {
                json.WriteString("words", words == WordsOf.Flanders ? "nl-BE" : "nl-NL");
            }
        });
    }

    private void WriteVariant(VariantScores variant)
    {
        WritePage(variant.Page);
        Write("purpose", (site.Site.FindPage(variant.Page)?.Metadata as Variant)?.Purpose ?? Phrase.Empty);
        json.WriteStartObject("scores");
        foreach (var scores in variant.Scores)
        {
            json.WriteStartObject(scores.Question);
            json.WriteStartObject("points");
            foreach (var (answer, points) in scores.Points.Items)
            {
                json.WriteNumber(answer, points);
            }

            json.WriteEndObject();
            WriteStatement("reason", scores.Reason, scores.Origin, scores.Sources);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteCorrection(Correction correction)
    {
        json.WriteStrings("variants", correction.Variants);
        json.WriteStartObject("when");
        WriteCondition(correction.When);
        json.WriteEndObject();
        json.WriteNumber("points", correction.Points ?? 0);
        json.WriteBoolean("excludes", correction.Excludes);
        WriteStatement("reason", correction.Reason, correction.Origin, correction.Sources);
    }

    private void WriteLabel(OutcomeLabel label)
    {
        WritePage(label.Page);
        if (label.Variant is { } variant)
        {
            json.WriteString("variant", variant);
        }

        WriteList("when", label.When, WriteCondition);
        WriteStatement("reason", label.Text, label.Origin, label.Sources);
    }

    private void WriteWarning(WizardWarning warning)
    {
        json.WriteString("id", warning.Id);
        Write("title", warning.Title);
        WriteList("when", warning.When, WriteCondition);
        json.WriteStrings("unlessBest", warning.UnlessBest);
        json.WriteString("moment", warning.Moment switch
        {
            WarningMoment.Question => "vraag",
            WarningMoment.Outcome => "uitkomst",
            _ => "scan",
        });
        WriteStatement("text", warning.Text, warning.Origin, warning.Sources);
        Write("advice", warning.Advice);
    }

    private void WriteCondition(Condition condition)
    {
        json.WriteString("question", condition.Question);
        json.WriteStrings("answers", condition.Answers);
    }

    // The page of a variant or label: its id, its title, and its address where the brand shows it.
    private void WritePage(string slug)
    {
        json.WriteString("id", slug);
        Write("title", site.Site.FindPage(slug)?.Metadata.Title ?? new Phrase(slug));
        WriteUrl("url", slug);
    }

    private void WriteUrl(string name, string slug)
    {
        if (site.FindPage(slug) is { } page)
        {
            json.WriteString(name, site.Url(page));
        }
    }

    private void WriteStatement(Statement statement) => WriteStatementFields(statement.Text, statement.Origin, statement.Sources);

    private void WriteStatement(string name, Phrase text, Origin origin, IEnumerable<SourceReference> sources)
    {
        json.WriteStartObject(name);
        WriteStatementFields(text, origin, sources);
        json.WriteEndObject();
    }

    private void WriteStatementFields(Phrase text, Origin origin, IEnumerable<SourceReference> sources)
    {
        Write("text", text);
        json.WriteBoolean("added", origin == Origin.Added);
        json.WriteStrings("sources", SourceNames.Of(site, sources));
    }

    private void WriteWords()
    {
        json.WriteStartObject("words");
        foreach (var token in site.Data.Words.Tokens.Order(StringComparer.Ordinal))
        {
            json.WriteStartArray(token);
            json.WriteStringValue(site.Data.Words.Resolve(token, WordVariant.Netherlands));
            json.WriteStringValue(site.Data.Words.Resolve(token, WordVariant.Flanders));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Write(string name, Phrase text) => json.WriteString(name, text.Source);

    private void WriteList<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
