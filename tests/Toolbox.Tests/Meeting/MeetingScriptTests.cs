using System.Text.Json;
using Toolbox.Tests.Templates;

namespace Toolbox.Tests.Meeting;

/// <summary>The planner's pure functions, tested in node against the real model; each file holds many tests.</summary>
public sealed class MeetingScriptTests
{
    [Theory]
    [InlineData("agenda.test.mjs")]
    [InlineData("given.test.mjs")]
    [InlineData("run.test.mjs")]
    [InlineData("sharing.test.mjs")]
    public async Task The_tests_in_node_pass(string file) =>
        Assert.Contains("ℹ fail 0", await MeetingNode.RunAsync(file, "--test", "--test-reporter=spec"), StringComparison.Ordinal);

    [Fact]
    public void The_model_cannot_end_the_script_element_it_stands_in() => Assert.DoesNotContain('<', MeetingNode.ModelJson());

    [Theory]
    [InlineData("meeting")]
    [InlineData("meeting-attendance")]
    [InlineData("meeting-certificate")]
    [InlineData("meeting-given")]
    [InlineData("meeting-given-list")]
    [InlineData("meeting-pack")]
    [InlineData("meeting-qr")]
    [InlineData("meeting-script")]
    [InlineData("run-board")]
    [InlineData("run-facilitator")]
    [InlineData("run-late")]
    [InlineData("run-phone")]
    public async Task A_template_of_the_planner_is_the_same_in_both_engines(string template)
    {
        var views = JsonDocument.Parse(await MeetingNode.RunAsync("print-views.mjs")).RootElement.GetProperty(template);

        TemplateParityTests.AssertSame($"shared/{template}.hbs", views.EnumerateArray().Select(v => (object)v));
    }
}
