using System.Text.Json;
using Toolbox.Tests.Templates;

namespace Toolbox.Tests.Wizard;

/// <summary>What the browser renders of the wizard is what our own template engine makes of it.</summary>
public sealed class WizardTemplateTests
{
    [Theory]
    [InlineData("wizard-question")]
    [InlineData("wizard-outcome")]
    [InlineData("wizard-choose")]
    [InlineData("wizard-return")]
    [InlineData("wizard-scan")]
    [InlineData("wizard-rhythm")]
    [InlineData("wizard-hours")]
    [InlineData("wizard-plan")]
    [InlineData("wizard-proposal")]
    [InlineData("wizard-invitation")]
    public async Task A_template_of_the_conversation_is_the_same_in_both_engines(string template)
    {
        var views = JsonDocument.Parse(await WizardNode.RunAsync("print-views.mjs")).RootElement.GetProperty(template);

        TemplateParityTests.AssertSame($"shared/{template}.hbs", views.EnumerateArray().Select(v => (object)v));
    }
}
