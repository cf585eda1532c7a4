using System.Runtime.CompilerServices;
using Toolbox.Brands;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.BrandSites;

/// <summary>Many brands in one run take no more memory than a few.</summary>
public sealed class ForgottenBrandsTests
{
    [Fact]
    public void What_a_brand_was_rendered_from_is_forgotten_before_the_next_but_one()
    {
        (string, string)[] brands =
        [
            .. Enumerable.Range(1, 6).Select(n => ($"brands/school-{n}/brand.yml", $"name: School {n}\ntagline: Leren\nbaseUrl: https://school-{n}.example/\ncontact: post@school-{n}.example\n")),
        ];
        using var results = SiteBuilder.Build(SiteTest.With(brands).Input, SiteTest.Theme, BrandChoice.All(Shard.Whole)).GetEnumerator();
        var rendered = new List<WeakReference>();
        while (RenderNext(results, rendered))
        {
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.Equal(7, rendered.Count);
        Assert.InRange(rendered.Count(r => r.IsAlive), 0, 1);
    }

    // What a file writes holds the whole site of its brand. In a method of its own, so that no local keeps it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool RenderNext(IEnumerator<BuildResult> results, List<WeakReference> rendered)
    {
        if (!results.MoveNext())
        {
            return false;
        }

        foreach (var file in results.Current.Files)
        {
            file.Write(Stream.Null);
        }

        rendered.Add(new WeakReference(results.Current.Files.First(f => f.Path == "index.html").Write.Target));
        return true;
    }
}
