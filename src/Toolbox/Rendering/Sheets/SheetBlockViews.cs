using System.Globalization;
using Toolbox.Content.Pages;
using Toolbox.Markdown;
using Toolbox.Rendering.Pages;
using Toolbox.Rendering.Views;
using Toolbox.Worksheets;
using Toolbox.Worksheets.Paging;

namespace Toolbox.Rendering.Sheets;

/// <summary>The blocks of a worksheet. Every place to fill in gets a name, from what stands beside and above it.</summary>
internal sealed class SheetBlockViews(BrandedSite site, PageMetadata page, string slug, Worksheet worksheet)
{
    private const int LinesInBox = 3;

    public SheetBlockView Of(SheetPart part)
    {
        var id = $"{slug}-{part.Index + 1}";
        return part.Block switch
        {
            FieldsBlock fields => new() { Fields = new(BlockHeights.FieldColumns(fields), Items(id, fields.Items)) },
            TextBlock text => new() { Text = Text(text) },
            LinesBlock lines => new() { Lines = new EntryView(id, site.Text(lines.Label), "", lines.Count, [.. Enumerable.Range(1, lines.Count)]) },
            BoxBlock box => new() { Box = new EntryView(id, site.Text(box.Label), Millimetres(box.Height), LinesInBox, []) },
            TableBlock table => new() { Table = Table(id, table, part) },
            ChecklistBlock list => new() { Ticks = new(site.Text(list.Title), [.. Rows(part, Items(id, list.Items))]) },
            ScaleBlock scale => new() { Scale = Scale(id, scale, part) },
            FigureBlock figure => new() { Figure = Figure(id, figure) },
            AgreementsBlock agreements => new() { Table = Agreements(id, agreements, part) },
            _ => throw new InvalidOperationException($"No view for {part.Block.GetType().Name}."),
        };
    }

    private SheetFieldView[] Items(string id, IEnumerable<Phrase> items) =>
        [.. items.Select((item, i) => new SheetFieldView($"{id}-{i + 1}", site.Text(item)))];

    private static IEnumerable<T> Rows<T>(SheetPart part, IEnumerable<T> rows) => rows.Skip(part.FirstRow).Take(part.RowCount);

    private SheetTextView Text(TextBlock block) => new(
        site.Text(block.Title),
        site.Text(block.Text).Split("\n\n", StringSplitOptions.RemoveEmptyEntries),
        [.. block.Items.Select(site.Text)]);

    private SheetTableView Table(string id, TableBlock block, SheetPart part)
    {
        var labels = block.Rows.Select(site.Text).Concat(Enumerable.Repeat("", block.EmptyRows ?? 0));
        var columns = block.Columns.Select((c, i) => new SheetColumnView(site.Text(c), i < (block.Ticks ?? 0))).ToArray();
        return new SheetTableView
        {
            Title = block.HasTitleInCorner ? "" : site.Text(block.Title),
            Corner = block.HasTitleInCorner ? site.Text(block.Title) : "",
            HasLabels = !block.Rows.IsEmpty,
            HasTicks = block.Ticks is not null,
            Columns = columns,
            Rows = [.. Rows(part, labels.Select((label, i) => Row($"{id}-{i + 1}", label, i + 1, columns, block.RowHeight)))],
        };
    }

    private static SheetTableView Agreements(string id, AgreementsBlock block, SheetPart part)
    {
        SheetColumnView[] columns = [.. AgreementsBlock.Columns.Select(c => new SheetColumnView(c, IsTick: false))];
        return new SheetTableView
        {
            Title = AgreementsBlock.Title,
            Corner = "",
            HasLabels = false,
            HasTicks = false,
            Columns = columns,
            Rows = [.. Rows(part, Enumerable.Range(1, block.Rows).Select(n => Row($"{id}-{n}", "", n, columns, BlockHeights.AgreementRow)))],
        };
    }

    private static SheetRowView Row(string id, string label, int number, SheetColumnView[] columns, double height) => new(
        label,
        Millimetres(height),
        [.. columns.Select((c, i) => new SheetCellView($"{id}-{i + 1}", $"{c.Title}, {(label.Length > 0 ? label : $"rij {number}")}", c.Title, c.IsTick))]);

    private ScaleView Scale(string id, ScaleBlock block, SheetPart part) => new(
        site.Text(block.Low),
        site.Text(block.High),
        block.Steps,
        [
            .. Rows(part, block.Items.Select((item, i) => new ScaleItemView(
                $"{id}-{i + 1}",
                site.Text(item),
                [.. Enumerable.Range(1, block.Steps).Select(n => new SheetFieldView($"{id}-{i + 1}-{n}", n.ToString(CultureInfo.InvariantCulture)))]))),
        ]);

    private SheetFigureView Figure(string id, FigureBlock block)
    {
        var size = SheetSize.Of(worksheet.Paper, worksheet.Orientation);
        var view = FigureViews.Of(site, block.Figure, page, id, block.Blank, number: "");
        var fields = block.Blank
            ? view.Parts.Select((p, i) => new SheetFieldView($"{id}-{i + 1}", p.Place.Length > 0 ? $"{p.Place}: {p.Label}" : p.Label))
            : [];
        return new SheetFigureView(view, Millimetres(size.BodyWidth), Millimetres(BlockHeights.FigureHeight(block, size)), [.. fields]);
    }

    private static string Millimetres(double length) => string.Create(CultureInfo.InvariantCulture, $"{length:0.#}mm");
}
