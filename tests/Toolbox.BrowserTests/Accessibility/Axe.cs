using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Toolbox.BrowserTests.Accessibility;

/// <summary>Asks axe what is wrong with a page.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>A line for every element that breaks a rule.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page)
    {
        // A colour on its way to another scheme is not what anyone reads.
        await page.EvaluateAsync("Promise.allSettled(document.getAnimations().map(a => a.finished))");
        var result = await page.RunAxe(Options);
        return
        [
            .. from rule in result.Violations
               from node in rule.Nodes
               select $"{rule.Id}: {node.Target} {node.Html.ReplaceLineEndings(" ")} ({string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(c => c.Message))})",
        ];
    }
}
