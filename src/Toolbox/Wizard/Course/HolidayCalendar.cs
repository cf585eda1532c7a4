using System.Collections.Immutable;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Wizard.Course;

/// <summary>Closed days of schools per region and school year (wizard/vakanties.yml). Every date cites an official source.</summary>
[ContentName("de vakanties", "the holidays")]
public sealed record HolidayCalendar
{
    [Field("Opmerking", "Wat iemand moet weten voordat die op de data rekent.")]
    public required Phrase Note { get; init; }

    [Field("Bronnen", "De officiële bronnen van de data.")]
    public required ImmutableArray<HolidaySource> Sources { get; init; }

    [Field("Regio's", "Waar de data gelden.")]
    public required ImmutableArray<HolidayRegion> Regions { get; init; }
}

/// <summary>An official source of dates, and what we did to get them.</summary>
[ContentName("een bron van vakanties", "a source of holidays")]
public sealed record HolidaySource
{
    [Field("Id", "De naam waarmee de data hieronder haar noemen.", Slug = true)]
    public required string Id { get; init; }

    [Field("Titel", "Hoe de bron heet.")]
    public required Phrase Title { get; init; }

    [Field("Adres", "Waar de bron staat.")]
    public required string Url { get; init; }

    [Field("Opmerking", "Wat wij ermee deden, en wat daarvan niet is nagekeken.")]
    public required Phrase Note { get; init; }
}

/// <summary>A region with the same holidays.</summary>
[ContentName("een regio", "a region")]
public sealed record HolidayRegion
{
    [Field("Id", "De naam in adressen; verander die niet.", Slug = true)]
    public required string Id { get; init; }

    [Field("Land", "Het antwoord op de vraag naar het land waarbij deze regio hoort.")]
    public required string Country { get; init; }

    [Field("Titel", "Hoe de regio heet.")]
    public required Phrase Title { get; init; }

    [Field("Schooljaren", "De schooljaren waarvan de data bekend zijn.")]
    public required ImmutableArray<SchoolYear> Years { get; init; }
}

/// <summary>The closed days of one school year.</summary>
[ContentName("een schooljaar", "a school year")]
public sealed record SchoolYear
{
    [Field("Titel", "Welk schooljaar, zoals 2026-2027.")]
    public required Phrase Title { get; init; }

    [Field("Dicht", "Wanneer de scholen dicht zijn.")]
    public required ImmutableArray<ClosedPeriod> Closed { get; init; }
}

/// <summary>Days on which schools are closed, the first and last included.</summary>
[ContentName("een vakantie", "a holiday")]
public sealed record ClosedPeriod : IValidated
{
    [Field("Naam", "Hoe de vakantie of vrije dag heet.")]
    public required Phrase Name { get; init; }

    [Field("Van", "De eerste dag.")]
    public required DateOnly From { get; init; }

    [Field("Tot en met", "De laatste dag.")]
    public required DateOnly To { get; init; }

    [Field("Bron", "Het id van de bron hierboven.")]
    public required string Source { get; init; }

    [Field("Advies", "true: een adviesdatum, waarvan scholen mogen afwijken.")]
    public bool Advisory { get; init; }

    public IEnumerable<(string Field, Problem Problem)> Validate()
    {
        if (To < From)
        {
            yield return ("to", Problems.EndsBeforeItBegins(Name.Source));
        }
    }
}
