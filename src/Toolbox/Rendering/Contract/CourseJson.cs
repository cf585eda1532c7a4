using System.Collections;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Metadata;
using Toolbox.Wizard;
using Toolbox.Wizard.Course;

namespace Toolbox.Rendering.Contract;

/// <summary>
/// What the start wizard does after the outcome, for the browser: the files under the same names as in YAML, with the
/// pages they name. Words that differ per country stay open. See theme/scripts/wizard/course/model.ts.
/// </summary>
internal sealed class CourseJson
{
    private static readonly Route Planner = new("/bijeenkomst/");

    private readonly BrandedSite site;
    private readonly Utf8JsonWriter json;
    private readonly SortedSet<string> pages = new(StringComparer.Ordinal);

    private CourseJson(BrandedSite site, Utf8JsonWriter json) => (this.site, this.json) = (site, json);

    /// <summary>Safe inside a script element: what could end it is escaped.</summary>
    public static string Of(BrandedSite site, WizardCourse course)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JsonText.InHtml }))
        {
            new CourseJson(site, writer).Write(course);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Write(WizardCourse course)
    {
        json.WriteStartObject();
        WriteRecord("scan", course.Scan);
        WriteRecord("rhythm", course.Rhythm);
        WriteRecord("holidays", course.Holidays);
        WriteRecord("plan", course.Plan);
        WriteSections();
        if (site.Site.FindPage(Planner) is { } planner && site.Shows(planner))
        {
            json.WriteString("plannerUrl", site.Url(planner));
        }

        WriteVariants();
        WritePages();
        json.WriteEndObject();
    }

    private void WriteRecord<T>(string name, T record)
        where T : notnull
    {
        json.WriteStartObject(name);
        WriteFields(ContentType.Of<T>(), record);
        json.WriteEndObject();
    }

    private void WriteFields(ContentType type, object record)
    {
        foreach (var field in type.Fields)
        {
            if (field.Get(record) is { } value)
            {
                WriteField(field, value);
            }
        }
    }

    // A reader of the page sees whose a sentence is; it need not know how YAML says so.
    private void WriteField(Field field, object value)
    {
        switch (value)
        {
            case Origin origin:
                json.WriteBoolean("added", origin == Origin.Added);
                break;
            case ImmutableArray<SourceReference> sources:
                json.WriteStrings(field.Key, SourceNames.Of(site, sources));
                break;
            case NamedNumbers numbers:
                json.WriteStartObject(field.Key);
                foreach (var (name, number) in numbers.Items)
                {
                    json.WriteNumber(name, number);
                }

                json.WriteEndObject();
                break;
            case IList { Count: 0 }:
                json.WriteStartArray(field.Key);
                json.WriteEndArray();
                break;
            default:
                json.WritePropertyName(field.Key);
                WriteValue(field.Shape, value);
                break;
        }
    }

    private void WriteValue(FieldShape shape, object value)
    {
        switch (shape)
        {
            case ListShape list:
                json.WriteStartArray();
                foreach (var item in (IEnumerable)value)
                {
                    WriteValue(list.Item, item);
                }

                json.WriteEndArray();
                break;
            case RecordShape record:
                json.WriteStartObject();
                WriteFields(record.Type, value);
                json.WriteEndObject();
                break;
            case ChoiceShape choice:
                json.WriteStringValue(choice.Choices.First(c => c.Member.Equals(value)).Value);
                break;
            case TextShape { Reference: ReferenceKind.Page }:
                pages.Add((string)value);
                json.WriteStringValue((string)value);
                break;
            default:
                WriteScalar(value);
                break;
        }
    }

    private void WriteScalar(object value)
    {
        switch (value)
        {
            case Phrase phrase:
                json.WriteStringValue(phrase.Source);
                break;
            default:
                json.WritePlain(value);
                break;
        }
    }

    private void WriteSections()
    {
        json.WriteStartArray("sections");
        foreach (var part in site.Data.Wizard!.Plan)
        {
            json.WriteStartObject();
            WriteFields(ContentType.Of<PlanPart>(), part);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // For how many people each variant is, by its own page.
    private void WriteVariants()
    {
        json.WriteStartObject("variants");
        foreach (var slug in site.Data.Wizard!.Variants.Select(v => v.Page))
        {
            if (site.Site.FindPage(slug)?.Metadata is not Variant variant)
            {
                continue;
            }

            json.WriteStartObject(slug);
            json.WriteNumber("from", variant.Group.Min);
            if (variant.Group.Max is { } most)
            {
                json.WriteNumber("to", most);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // Title, the address where the brand shows the page, and for a tool how long it takes for how many people.
    private void WritePages()
    {
        json.WriteStartObject("pages");
        foreach (var slug in pages)
        {
            json.WriteStartObject(slug);
            var page = site.Site.FindPage(slug);
            json.WriteString("title", (page?.Metadata.Title ?? new Phrase(slug)).Source);
            if (site.FindPage(slug) is { } shown)
            {
                json.WriteString("url", site.Url(shown));
            }

            if (page?.Metadata is WorkForm form)
            {
                WriteTool(form);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteTool(WorkForm form)
    {
        json.WriteNumber("from", form.Group.Min);
        if (form.Group.Max is { } most)
        {
            json.WriteNumber("to", most);
        }

        if (form.Sessions.Min > 1)
        {
            json.WriteNumber("sessions", form.Sessions.Max ?? form.Sessions.Min);
        }

        json.WriteStartArray("steps");
        foreach (var step in form.Steps)
        {
            json.WriteStartObject();
            json.WriteNumber("minutes", step.Minutes);
            switch (step.Repeat)
            {
                case { Unit: RepeatUnit.Times, Count: var count }:
                    json.WriteNumber("repeat", count);
                    break;
                case { } repeat:
                    json.WriteString("repeat", repeat.ToString());
                    json.WriteNumber("groupSize", Timing.SizeOfGroup(step));
                    break;
                default:
                    break;
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
