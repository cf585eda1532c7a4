using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Toolbox.Tests.Wizard;

/// <summary>The Word files that the browser makes of plans, opened as Word does.</summary>
public sealed class PlanWordTests
{
    [Fact]
    public async Task Plans_and_proposals_of_every_example_validate_and_are_the_same_every_time()
    {
        var files = await FilesAsync();

        Assert.Equal(32, files.Count);
        Assert.Equal(files, await FilesAsync());
        foreach (var file in files)
        {
            using var document = Open(file);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        }
    }

    [Fact]
    public async Task A_plan_has_real_headings_tables_with_a_head_and_rows_that_stay_whole()
    {
        using var document = Open((await FilesAsync())[0]);
        var body = document.MainDocumentPart!.Document.Body!;

        Assert.Equal(17, body.Elements<Paragraph>().Count(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1"));
        Assert.All(body.Elements<Table>(), t => Assert.NotNull(t.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
        Assert.All(body.Descendants<TableRow>(), r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<CantSplit>()));
        Assert.Equal("nl-BE", document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value);
    }

    [Fact]
    public async Task Whatever_somebody_wrote_is_text()
    {
        using var document = Open((await FilesAsync())[^2]);

        Assert.Contains("Een <w:p>&\"'  regel", document.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
        Assert.Contains("🙂", document.MainDocumentPart.Document.Body.InnerText, StringComparison.Ordinal);
    }

    private static async Task<List<string>> FilesAsync() => JsonSerializer.Deserialize<List<string>>(await WizardNode.RunAsync("print-words.mjs"))!;

    private static WordprocessingDocument Open(string base64) => WordprocessingDocument.Open(new MemoryStream(Convert.FromBase64String(base64)), isEditable: false);
}
