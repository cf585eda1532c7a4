using Toolbox.Rendering.Templates;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Templates;

public sealed class TemplateCheckTests
{
    [Theory]
    [InlineData("{{#if a}}x{{^}}y{{/if}}", "{{^")]
    [InlineData("{{&a}}", "{{&")]
    [InlineData("{{~! let op ~}}", "{{~!")]
    [InlineData("{{{{raw}}}}x{{{{/raw}}}}", "{{{{")]
    [InlineData("{{#if a}}x{{else unless b}}y{{/if}}", "{{else unless b")]
    [InlineData("{{#page}}{{title}}{{/page}}", "{{#page")]
    [InlineData("{{items.length}}", "{{items.length")]
    public void What_the_engines_read_differently_is_refused(string template, string construct)
    {
        var problem = TemplateSubset.Find("shared/kaart.hbs", "<p>\n" + template).First();

        Assert.Equal("sjabloon-buiten-deelverzameling", problem.Problem.Code);
        Assert.Equal(2, problem.Position.Line);
        Assert.StartsWith($"'{construct}", problem.Problem.Message.Nl);
    }

    [Theory]
    [InlineData("{{#if a}}x{{else}}y{{/if}}")]
    [InlineData("{{#each items}}{{this}}{{#unless @last}}, {{/unless}}{{else}}niets{{/each}}")]
    [InlineData("{{#with page as |p|}}{{{p.html}}}{{/with}}{{> card size=\"klein\"}}")]
    [InlineData("{{! gewoon commentaar }}")]
    public void What_they_read_alike_is_allowed(string template) => Assert.Empty(TemplateSubset.Find("shared/kaart.hbs", template));

    [Fact]
    public void A_template_with_an_open_block_is_reported()
    {
        var problem = Assert.Single(InvalidTemplates.Find("templates/kapot.hbs", "{{#if a}}x"));

        Assert.Equal("sjabloon-ongeldig", problem.Problem.Code);
    }

    [Fact]
    public void A_name_that_the_view_does_not_have_is_an_error_and_not_an_empty_spot()
    {
        var engine = new TemplateEngine(new Dictionary<string, string> { ["pagina"] = "<h1>{{titel}}</h1>" }, new Dictionary<string, string>());

        var exception = Assert.Throws<ThemeException>(() => engine.Render("pagina", new { Title = "Een titel" }));

        Assert.Contains("pagina", exception.Message);
        Assert.Contains("titel", exception.Message);
    }

    [Fact]
    public void Our_own_theme_has_no_problems() => Assert.Empty(SiteTest.Theme.Check());
}
