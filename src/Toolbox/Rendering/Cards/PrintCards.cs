using Toolbox.Cards;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Pages;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Cards;

/// <summary>Cards to print, in the words of a brand.</summary>
internal static class PrintCards
{
    // A number stays with its unit.
    private const char NoBreak = '\u00A0';

    /// <summary>The card of a work form.</summary>
    public static PrintCardView Of(BrandedSite site, Page page, WorkForm form)
    {
        var title = site.TitleOf(page);
        var steps = StepViews.StepsOf(site, form).Select(s => new CardStep(s.Title, WhenOf(s), CardText.FirstSentence(s.TextHtml))).ToArray();
        var materials = form.Materials.Select(site.Text).ToArray();
        var (needs, needsSmall) = (CardNeeds.On(CardSize.Large, materials), CardNeeds.On(CardSize.Small, materials));
        var watch = WatchOf(form);
        var source = SourceOf(site, page, form);
        var address = site.Addresses.Readable(page.Route);
        var large = CardSteps.On(CardSize.Large, new CardBack(title, steps, needs, watch, [source, address]));
        var small = CardSteps.On(CardSize.Small, new CardBack(title, steps, needsSmall, watch, [source, address]));
        var every = PhaseViews.IsEvery(site, form.Phases);
        return new PrintCardView
        {
            Slug = page.Slug,
            Title = title,
            LongTitle = CardFit.IsLong(title),
            Deck = "",
            Number = "",
            PhaseLine = PhaseViews.Line(site, form.Phases),
            Phases = every ? [] : PhaseViews.On(site, form.Phases),
            EveryPhase = every,
            Summary = site.Text(form.Summary),
            FrontHtml = "",
            Facts =
            [
                new CardFactView("Tijd", site.CardOf(page).Facts[0].Text),
                new CardFactView("Groep", NumberText.Range(form.Group.Min, form.Group.Max)),
                new CardFactView("Vooraf", form.Preparation.Minutes == 0 ? "geen" : DurationText.Exact(form.Preparation.Minutes)),
            ],
            BackHtml = "",
            Needs = needs,
            NeedsSmall = needsSmall,
            Steps =
            [
                .. steps.Take(Math.Max(large.Count, small.Count))
                    .Select((s, i) => new CardStepView(s.Title, s.When, large.Spacing == StepSpacing.WithLead ? s.Lead : "", i < large.Count, i < small.Count)),
            ],
            Dense = large.Spacing == StepSpacing.Dense,
            More = MoreAfter(large.Count, steps.Length),
            MoreSmall = MoreAfter(small.Count, steps.Length),
            Watch = watch,
            Source = source,
            Address = address,
        };
    }

    /// <summary>The cards of a deck, in their order.</summary>
    public static PrintCardView[] Of(BrandedSite site, Page page, CardDeck deck) =>
        [.. deck.Cards.Select((card, i) => Of(site, page, card, $"{i + 1} van {deck.Cards.Length}"))];

    /// <summary>The name of a deck without what explains it: "Wandtegels: twintig muurtegeltjes" is "Wandtegels".</summary>
    public static string ShortTitle(BrandedSite site, Page page) => site.TitleOf(page).Split(':')[0];

    private static PrintCardView Of(BrandedSite site, Page page, Card card, string number)
    {
        var title = site.Text(card.Title);
        return new PrintCardView
        {
            Slug = card.Id,
            Title = title,
            LongTitle = CardFit.IsLongOnDeck(title),
            Deck = ShortTitle(site, page),
            Number = number,
            PhaseLine = [],
            Phases = [],
            EveryPhase = false,
            Summary = "",
            FrontHtml = site.Html(card.Text),
            Facts = [],
            BackHtml = site.Html(card.Back),
            Needs = "",
            NeedsSmall = "",
            Steps = [],
            Dense = false,
            More = "",
            MoreSmall = "",
            Watch = "",
            Source = "",
            Address = site.Addresses.Readable(page.Route),
        };
    }

    private static string WhenOf(StepView step)
    {
        var time = step.Minutes.Replace(' ', NoBreak);
        var minutes = step.PerRound.Length == 0 ? time : $"{time} {step.PerRound}";
        var when = string.Join(", ", new[] { minutes, step.Grouping }.Where(p => p.Length > 0));
        return step.Loop.Length == 0 ? when : $"{when}. {step.Loop}";
    }

    // A card leaves its page, so what the page warns for goes with it.
    private static string WatchOf(WorkForm form) => string.Join(" ", SafetyAdvice.Of(form).Select(a => $"{a.Title}."));

    private static string SourceOf(BrandedSite site, Page page, WorkForm form)
    {
        var added = form.Steps.Count(s => s.Origin == Origin.Added);
        if (added == form.Steps.Length)
        {
            return "Stappen: onze aanvulling.";
        }

        var source = SourceViews.Of(site, form) is [var first, ..] ? $" {first.Title}{(first.At.Length == 0 ? "" : $", {first.At}")}." : " bron.";
        if (added == 0)
        {
            return $"Stappen:{source}";
        }

        var numbers = form.Steps.Select((s, i) => (s.Origin, Number: $"{i + 1}")).Where(s => s.Origin == Origin.Source).Select(s => s.Number).ToArray();
        return $"Stap {NumberText.List(numbers)}:{source} De rest is onze aanvulling.";
    }

    private static string MoreAfter(int count, int all) => (all - count) switch
    {
        0 => "",
        1 => $"Stap {all}: verder op de pagina.",
        2 => $"Stap {count + 1} en {all}: verder op de pagina.",
        _ => $"Stap {count + 1} tot en met {all}: verder op de pagina.",
    };
}
