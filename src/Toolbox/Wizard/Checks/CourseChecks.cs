using System.Collections.Immutable;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;
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

    private static ModelPlaces Places(string file, YamlNode root) => new(file, root);

    private static IEnumerable<(ScanStatement Statement, string Path)> Statements(ReadinessScan scan) =>
        scan.Parts.SelectMany((part, i) => part.Statements.Select((statement, j) => (statement, $"parts/{i}/statements/{j}")));
}
