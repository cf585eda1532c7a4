using System.Collections.Immutable;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Worksheets.Paging;

namespace Toolbox.Worksheets;

/// <summary>The worksheet of a checklist: its questions as a table to tick, so that a self-scan is a worksheet too.</summary>
public static class ChecklistSheet
{
    private static readonly ImmutableArray<Phrase> Columns = [new Phrase("Ja"), new Phrase("Nee"), new Phrase("Wat zien we, wat doen we?")];
    private static readonly ImmutableArray<Phrase> OwnColumns = [new Phrase("Ja"), new Phrase("Nee"), new Phrase("Wat zie ik, wat doe ik?")];

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
                new FieldsBlock { Items = isOwn ? [new Phrase("Naam"), new Phrase("Datum")] : [new Phrase("Wie vullen dit in?"), new Phrase("Datum")] },
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
        new FieldsBlock { Items = [new Phrase("Aantal keer ja")] },
        new TextBlock
        {
            Title = new Phrase("Wat je uitslag zegt"),
            Items = [.. checklist.Scores.Select(s => new Phrase($"{s.From}–{s.To}: {s.Title.Source}"))],
        },
    ];
}
