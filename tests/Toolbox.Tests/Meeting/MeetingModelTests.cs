using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Input;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Meeting;

/// <summary>The templates of the planner as content: read, checked and formatted like a page.</summary>
public sealed class MeetingModelTests
{
    [Theory]
    [InlineData("minutes: 120", "minutes: 110", "draaiboek-tijd")]
    [InlineData("{ part: opening, tool: check-in, minutes: 10 }", "{ part: begin, tool: check-in, minutes: 10 }", "waarde-onbekend")]
    [InlineData("{ part: opening, tool: check-in, minutes: 10 }", "{ part: opening, minutes: 10 }", "werkvorm-of-titel")]
    [InlineData("{ part: opening, tool: check-in, minutes: 10 }", "{ part: opening, tool: check-in, title: Begin, minutes: 10 }", "werkvorm-of-titel")]
    [InlineData("{ part: opening, tool: check-in, minutes: 10 }", "{ part: opening, tool: chek-in, minutes: 10 }", "pagina-onbekend")]
    [InlineData("{ tool: ochtendpraatje, part: opening }", "{ tool: middagpraatje, part: opening }", "pagina-onbekend")]
    public void A_mistake_is_reported_where_it_stands(string right, string wrong, string code)
    {
        var real = Real();
        var at = real.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the file no longer holds: {right}");

        var line = real[..at].Count(c => c == '\n') + 1;

        var found = SiteBuilder.Check(With(real[..at] + wrong + real[(at + right.Length)..])).Diagnostics;

        Assert.Contains(found, d => d.Problem.Code == code && d.File == DataReader.MeetingFile && Math.Abs(d.Position.Line - line) <= 1);
    }

    [Fact]
    public void A_site_without_the_file_has_no_planner() => Assert.Null(SiteBuilder.Check(With(null)).Site.Data.Meeting);

    [Fact]
    public void Its_canonical_form_is_the_file_itself() =>
        Assert.Equal(Real(), CanonicalFile.Format(SourceFile.FromText(DataReader.MeetingFile, Real())));

    private static string Real() => File.ReadAllText(Path.Combine(Repository.Input, DataReader.MeetingFile));

    private static InputFolder With(string? text) => InputFolder.FromTexts(
        from file in InputFolder.Read(Repository.Input).Files
        where file.Path.EndsWith(".md", StringComparison.Ordinal) || file.Path.EndsWith(".yml", StringComparison.Ordinal)
        let content = file.Path == DataReader.MeetingFile ? text : file.ReadText([])!
        where content is not null
        select (file.Path, content));
}
