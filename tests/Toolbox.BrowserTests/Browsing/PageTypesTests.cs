using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Browsing;

public sealed class PageTypesTests(Sites sites)
{
    [Theory]
    [MemberData(nameof(PageTypes.All), MemberType = typeof(PageTypes))]
    public void Every_page_type_has_a_page(string type) => Assert.NotEmpty(sites.AtRoot.PageOf(type).Html);

    [Fact]
    public void Every_page_of_the_site_is_of_a_type_that_is_tested()
    {
        var types = PageTypes.All.Select(row => row.Data).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(sites.AtRoot.Pages, page => !types.Contains(page.Template));
    }
}
