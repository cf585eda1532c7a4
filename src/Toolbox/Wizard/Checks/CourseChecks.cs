using System.Collections.Immutable;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;
using Toolbox.Markdown;
using Toolbox.Metadata;
using Toolbox.Wizard.Course;

namespace Toolbox.Wizard.Checks;

/// <summary>Names in the files after the outcome that the model does not have, or that are there twice.</summary>
internal static class CourseChecks
{
    public static ImmutableArray<Diagnostic> Find(ReadinessScan scan, StartModel model, YamlNode root) =>
    [
        .. KnownNames.Repeated("id", Statements(scan).Select(s => (s.Statement.Id, s.Path + "/id")), Places(DataReader.ScanFile, root)),
        .. Statements(scan).SelectMany(s => new[]
        {
            (Field: "firstFor", Names: s.Statement.FirstFor, Path: s.Path + "/firstFor"),
            (Field: "onlyFor", Names: s.Statement.OnlyFor, Path: s.Path + "/onlyFor"),
            (Field: "variants", Names: s.Statement.Stop?.Variants ?? [], Path: s.Path + "/stop/variants"),
        }).SelectMany(n => KnownNames.All(n.Field, n.Names, model.Variants.Select(v => v.Page), n.Path, Places(DataReader.ScanFile, root))),
    ];

    public static ImmutableArray<Diagnostic> Find(RhythmModel rhythm, StartModel model, YamlNode root)
    {
        var places = Places(DataReader.RhythmFile, root);
        var frequencies = rhythm.Frequencies.Select(f => f.Id);
        return
        [
            .. KnownNames.Repeated("id", rhythm.Tracks.Select((t, i) => (t.Id, $"tracks/{i}/id")), places),
            .. KnownNames.Repeated("id", rhythm.Frequencies.Select((f, i) => (f.Id, $"frequencies/{i}/id")), places),
            .. KnownNames.Repeated("id", rhythm.Lengths.Select((l, i) => (l.Id, $"lengths/{i}/id")), places),
            .. KnownNames.One("usualFrequency", rhythm.UsualFrequency, frequencies, "usualFrequency", places),
            .. KnownNames.One("usualLength", rhythm.UsualLength, rhythm.Lengths.Select(l => l.Id), "usualLength", places),
            .. KnownNames.One("frequency", rhythm.DesignRule.Frequency, frequencies, "designRule/frequency", places),
            .. KnownNames.Conditions(rhythm.DesignRule.When, model, "designRule/when", places),
            .. KnownNames.Conditions(rhythm.ShortRule.When, model, "shortRule/when", places),
            .. rhythm.Frequencies.SelectMany((f, i) => Usual(f.Usual, $"frequencies/{i}/usual")),
            .. rhythm.Lengths.SelectMany((l, i) => Usual(l.Usual, $"lengths/{i}/usual")),
        ];

        IEnumerable<Diagnostic> Usual(IEnumerable<UsualFor> usual, string path) =>
            usual.SelectMany((u, i) => KnownNames.Conditions(u.When, model, $"{path}/{i}/when", places));
    }

    public static ImmutableArray<Diagnostic> Find(HolidayCalendar holidays, StartModel model, YamlNode root)
    {
        var places = Places(DataReader.HolidaysFile, root);
        var sources = holidays.Sources.Select(s => s.Id);
        return
        [
            .. KnownNames.Repeated("id", holidays.Sources.Select((s, i) => (s.Id, $"sources/{i}/id")), places),
            .. KnownNames.Repeated("id", holidays.Regions.Select((r, i) => (r.Id, $"regions/{i}/id")), places),
            .. holidays.Regions.SelectMany((r, i) => KnownNames.One("country", r.Country, model.Questions[0].Options.Select(o => o.Id), $"regions/{i}/country", places)),
            .. holidays.Regions.SelectMany((r, i) => r.Years.SelectMany((y, j) => y.Closed.SelectMany((c, k) =>
                KnownNames.One("source", c.Source, sources, $"regions/{i}/years/{j}/closed/{k}/source", places)))),
        ];
    }

    public static ImmutableArray<Diagnostic> Find(StartPlan plan, StartModel model, YamlNode root)
    {
        var places = Places(DataReader.PlanFile, root);
        var variants = model.Variants.Select(v => v.Page);
        var countries = model.Questions[0].Options.Select(o => o.Id);
        return
        [
            .. PlanPlaces.Questions.Where(id => model.Questions.All(q => !string.Equals(q.Id, id, StringComparison.Ordinal)))
                .Select(id => places.Report(Problems.QuestionNeeded(id), "people")),
            .. plan.People.Items.SelectMany(p => KnownNames.One(
                "people", p.Key, model.Questions.FirstOrDefault(q => string.Equals(q.Id, PlanPlaces.People, StringComparison.Ordinal))?.Options.Select(o => o.Id) ?? [p.Key], $"people/{p.Key}", places)),
            .. PlanTexts(plan).SelectMany(t => UnknownPlaces(t.Text.Source, t.Path, places)),
            .. plan.Variants.SelectMany((v, i) => KnownNames.One("page", v.Page, variants, $"variants/{i}/page", places)),
            .. KnownNames.Repeated("page", plan.Variants.Select((v, i) => (v.Page, $"variants/{i}/page")), places),
            .. model.Variants.Where(v => plan.Variants.All(p => !string.Equals(p.Page, v.Page, StringComparison.Ordinal)))
                .Select(v => places.Report(Problems.VariantWithoutTools(v.Page), "variants")),
            .. KnownNames.Repeated("id", plan.Budget.Select((b, i) => (b.Id, $"budget/{i}/id")), places),
            .. plan.Budget.SelectMany((b, i) => b.Country is { } country ? KnownNames.One("country", country, countries, $"budget/{i}/country", places) : []),
            .. Agendas(plan, places),
        ];
    }

    // From short to long, and each with time for the work itself.
    private static IEnumerable<Diagnostic> Agendas(StartPlan plan, ModelPlaces places)
    {
        var shortest = 30;
        foreach (var (i, agenda) in plan.Agendas.Index())
        {
            if (i > 0 && agenda.UpTo <= plan.Agendas[i - 1].UpTo)
            {
                yield return places.Report(Problems.AgendasOutOfOrder(plan.Agendas[i - 1].UpTo, agenda.UpTo), $"agendas/{i}/upTo");
            }

            if (agenda.Open + agenda.Back + (agenda.Pause ?? 0) + agenda.Next + agenda.Close > Math.Max(shortest, 45))
            {
                yield return places.Report(Problems.AgendaWithoutWork(agenda.UpTo), $"agendas/{i}");
            }

            shortest = agenda.UpTo;
        }
    }

    private static IEnumerable<(Phrase Text, string Path)> PlanTexts(StartPlan plan) =>
    [
        (plan.Summary, "summary"),
        .. plan.Texts.Select((t, i) => (t.Text, $"texts/{i}/text")),
        (plan.Parts.Series, "parts/series"),
        (plan.Proposal.Title, "proposal/title"),
        (plan.Proposal.Decision, "proposal/decision"),
        (plan.Proposal.Share, "proposal/share"),
        (plan.Proposal.For, "proposal/for"),
        .. plan.Invitation.Select((p, i) => (p, $"invitation/{i}")),
    ];

    private static IEnumerable<Diagnostic> UnknownPlaces(string text, string path, ModelPlaces places) =>
        from place in PlanPlaces.In(text)
        where !PlanPlaces.Known.Contains(place, StringComparer.Ordinal)
        select places.Report(Problems.UnknownPlace(place, NearestWord.To(place, PlanPlaces.Known), PlanPlaces.Known), path);

    private static ModelPlaces Places(string file, YamlNode root) => new(file, root);

    private static IEnumerable<(ScanStatement Statement, string Path)> Statements(ReadinessScan scan) =>
        scan.Parts.SelectMany((part, i) => part.Statements.Select((statement, j) => (statement, $"parts/{i}/statements/{j}")));
}
