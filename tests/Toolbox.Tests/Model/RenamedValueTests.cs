using System.Text.Json;
using Toolbox.Diagnostics;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Model;

/// <summary>A value of a list that got another id: pages with the old one stay valid, and mean the new one.</summary>
public sealed class RenamedValueTests
{
    private static readonly string Lists = File.ReadAllText(Repository.TestFolder("BrokenSites/basis/vocabularies.yml"))
        .Replace("{ id: kennismaken, label: kennismaken }", "{ id: ontmoeten, label: elkaar ontmoeten, aliases: [kennismaken] }", StringComparison.Ordinal);

    [Fact]
    public void A_page_with_the_old_name_is_built_as_one_with_the_new_and_check_says_so()
    {
        var site = SiteTest.With(("vocabularies.yml", Lists));

        using var data = JsonDocument.Parse(site.Text("toolbox.json"));
        var page = data.RootElement.GetProperty("pages").EnumerateArray().Single(p => p.GetProperty("slug").GetString() == "praten");
        Assert.Equal("ontmoeten", Assert.Single(page.GetProperty("metadata").GetProperty("goals").EnumerateArray()).GetString());
        var problem = Assert.Single(site.Diagnostics);
        Assert.Equal(("waarde-hernoemd", Severity.Warning, "'kennismaken' in 'goals' heet nu 'ontmoeten'."), (problem.Problem.Code, problem.Problem.Severity, problem.Problem.Message.Nl));
    }

    [Fact]
    public void The_old_name_beside_the_new_one_is_the_same_value_twice() => Assert.Contains(
        SiteTest.With(("vocabularies.yml", Lists), ("werkvormen/luisteren.md", Pages.WorkForm().Replace("[kennismaken]", "[ontmoeten, kennismaken]", StringComparison.Ordinal))).Diagnostics,
        d => d.Problem.Code == "waarde-dubbel" && d.Problem.Message.Nl == "'ontmoeten' staat twee keer in 'goals'.");

    [Fact]
    public void A_name_that_two_values_had_is_none() => Assert.Contains(
        SiteTest.With(("vocabularies.yml", Lists.Replace("goals:\n", "goals:\n  - { id: begroeten, label: begroeten, aliases: [kennismaken] }\n", StringComparison.Ordinal))).Diagnostics,
        d => d.Problem.Code == "waarde-onbekend");
}
