using Toolbox.Rendering.Templates;

namespace Toolbox.Tests.Templates;

public sealed class TemplateEngineTests
{
    [Theory]
    [InlineData("{{> icon name=\"klok\"}}", "<i>klok</i>")]
    [InlineData("{{> icon name=shape}}", "<i>&lt;rond&gt;</i>")]
    [InlineData("{{> part label=shape}}", "&lt;rond&gt;, klein")]
    [InlineData("{{#each items}}{{> icon name=shape}}{{/each}}", "<i>a</i><i>b</i>")]
    public void A_partial_gives_the_same_whether_or_not_it_can_take_the_place_of_its_call(string template, string expected)
    {
        var engine = new TemplateEngine(
            new Dictionary<string, string> { ["pagina"] = template },
            new Dictionary<string, string> { ["icon"] = "<i>{{name}}</i>", ["part"] = "{{label}}, {{size}}" });

        Assert.Equal(expected, engine.Render("pagina", new { Shape = "<rond>", Size = "klein", Items = new[] { new { Shape = "a" }, new { Shape = "b" } } }));
    }

    [Fact]
    public void Values_are_escaped_as_in_the_browser()
    {
        var engine = new TemplateEngine(new Dictionary<string, string> { ["pagina"] = "{{text}}" }, new Dictionary<string, string>());

        Assert.Equal("a&amp;&lt;b&gt;&quot;&#x27;&#x60;&#x3D;é😀", engine.Render("pagina", new { Text = "a&<b>\"'`=é😀" }));
    }

    [Fact]
    public void A_layout_without_a_place_for_the_page_is_refused() =>
        Assert.Contains("bodyHtml", Assert.Throws<ThemeException>(() => PageLayout.Split("<main></main>").ToList()).Message);
}
