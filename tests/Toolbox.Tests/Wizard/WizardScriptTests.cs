namespace Toolbox.Tests.Wizard;

/// <summary>The wizard's pure functions, tested in node against the real model; each file holds many tests.</summary>
public sealed class WizardScriptTests
{
    [Theory]
    [InlineData("engine.test.mjs")]
    [InlineData("address.test.mjs")]
    [InlineData("views.test.mjs")]
    [InlineData("readiness.test.mjs")]
    [InlineData("calendar.test.mjs")]
    [InlineData("rhythm.test.mjs")]
    [InlineData("plan-link.test.mjs")]
    [InlineData("plan.test.mjs")]
    [InlineData("saved.test.mjs")]
    [InlineData("scans.test.mjs")]
    public async Task The_tests_in_node_pass(string file) =>
        Assert.Contains("ℹ fail 0", await WizardNode.RunAsync(file, "--test", "--test-reporter=spec"), StringComparison.Ordinal);

    [Fact]
    public void The_model_cannot_end_the_script_element_it_stands_in() =>
        Assert.DoesNotContain('<', WizardNode.ModelJson() + WizardNode.CourseJson());
}
