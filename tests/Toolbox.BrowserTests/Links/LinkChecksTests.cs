using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Links;

/// <summary>That the link tests can fail.</summary>
public sealed class LinkChecksTests(Sites sites)
{
    [Theory]
    [InlineData("/er-is-niets/", "answers 404")]
    [InlineData("/werkvormen", "answers 301")]
    [InlineData("/werkvormen/#er-is-niets", "names an anchor that is not there")]
    [InlineData("http://elders.example/", "is neither https nor mailto")]
    [InlineData("/_headers", "answers 404")]
    public void A_link_that_leads_nowhere_is_found(string address, string problem)
    {
        var home = sites.AtRoot.Pages.Single(p => p.Path is "/");

        Assert.EndsWith(problem, new SiteLinks(sites.AtRoot).ProblemOf(home, address), StringComparison.Ordinal);
    }

    [Fact]
    public void Under_a_path_a_link_to_the_root_of_the_host_is_found()
    {
        var home = sites.UnderPath.Pages.Single(p => p.Path is "/");

        Assert.EndsWith("answers 404", new SiteLinks(sites.UnderPath).ProblemOf(home, "/werkvormen/"), StringComparison.Ordinal);
    }
}
