using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Worksheets.Paging;

namespace Toolbox.Worksheets;

/// <summary>The worksheet of a checklist: its questions as a table to tick, so that a self-scan is a worksheet too.</summary>
public static class ChecklistSheet
{
    private static readonly ImmutableArray<Phrase> Columns = [Phrase.Parse("Ja"), Phrase.Parse("Nee"), Phrase.Parse("Wat zien we, wat doen we?")];
    private static readonly ImmutableArray<Phrase> OwnColumns = [Phrase.Parse("Ja"), Phrase.Parse("Nee"), Phrase.Parse("Wat zie ik, wat doe ik?")];

    // Agreements are worth a place on the last sheet, not a sheet of their own.
    private const int MostAgreements = 3;
    private const int FewestAgreements = 2;

    public static Worksheet Of(Checklist checklist)
    {
        var questions = Questions(checklist);
        var pages = SheetPages.Divide(questions).Length;
        var sheet = checklist.About == ChecklistSubject.Self
            ? questions
            : Enumerable.Range(FewestAgreements, MostAgreements - FewestAgreements + 1).Reverse()
                .Select(rows => questions with { Blocks = questions.Blocks.Add(new AgreementsBlock { Rows = rows }) })
                .FirstOrDefault(s => SheetPages.Divide(s).Length == pages, questions);
        return sheet with { Pages = pages };
    }

    private static Worksheet Questions(Checklist checklist)
    {
        var isOwn = checklist.About == ChecklistSubject.Self;
        return new Worksheet
        {
            Pages = 1,
            Blocks =
            [
                new FieldsBlock { Items = isOwn ? [Phrase.Parse("Naam"), Phrase.Parse("Datum")] : [Phrase.Parse("Wie vullen dit in?"), Phrase.Parse("Datum")] },
                .. Parts(checklist).Select(p => Table(p.Title, p.Questions, isOwn ? OwnColumns : Columns)),
                .. checklist.Scores.IsEmpty ? [] : Outcomes(checklist),
            ],
        };
    }

    private static IEnumerable<(Phrase? Title, ImmutableArray<Phrase> Questions)> Parts(Checklist checklist)
    {
        var starts = checklist.Items.Select((item, i) => (item, i)).Where(p => p.i == 0 || p.item.Part is not null).Select(p => p.i).ToList();
        return starts.Select((start, n) => (
            checklist.Items[start].Part,
            checklist.Items[start..(n + 1 < starts.Count ? starts[n + 1] : checklist.Items.Length)].Select(i => i.Question).ToImmutableArray()));
    }

    private static TableBlock Table(Phrase? title, ImmutableArray<Phrase> questions, ImmutableArray<Phrase> columns) =>
        new() { Title = title, Columns = columns, Rows = questions, Ticks = 2 };

    private static ImmutableArray<WorksheetBlock> Outcomes(Checklist checklist) =>
    [
        new FieldsBlock { Items = [Phrase.Parse("Aantal keer ja")] },
        new TextBlock
        {
            Title = Phrase.Parse("Wat je uitslag zegt"),
            Items = [.. checklist.Scores.Select(s => s.Title with { Source = $"{s.From}–{s.To}: {s.Title.Source}", Parts = s.Title.Parts.Insert(0, new PhrasePart($"{s.From}–{s.To}: ", IsWord: false)) })],
        },
    ];
}
