using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Playwright;
using Toolbox.BrowserTests.Hosting;

namespace Toolbox.BrowserTests.Browsing;

/// <summary>One visitor's page, with everything that went wrong and everything that was asked for.</summary>
internal sealed class Visit : IAsyncDisposable
{
    // A violation of the policy is an event, and a print dialogue that nobody asked for is nothing at all to who only
    // listens; here both become an error in the console, like the others.
    private const string ReportToConsole =
        """
        document.addEventListener("securitypolicyviolation", e =>
          console.error(`policy: ${e.effectiveDirective} refused ${e.blockedURI} ${e.sample}`));
        window.print = () => navigator.userActivation.isActive || console.error("print: the dialogue opens by itself");
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> problems = new();
    private readonly ConcurrentQueue<IResponse> responses = new();
    private readonly IBrowserContext context;
    private readonly BuiltSite site;

    private Visit(IBrowserContext context, IPage page, BuiltSite site) => (this.context, Page, this.site) = (context, page, site);

    public IPage Page { get; }

    /// <summary>Console errors, exceptions, failed requests, policy violations, a print dialogue that opens by itself, and requests to other hosts.</summary>
    public IReadOnlyCollection<string> Problems => problems;

    public IReadOnlyCollection<IResponse> Responses => responses;

    public static async Task<Visit> StartAsync(IBrowser browser, BuiltSite site, BrowserNewContextOptions screen)
    {
        var visitor = await browser.NewContextAsync(screen);
        await visitor.AddInitScriptAsync(ReportToConsole);
        var visit = new Visit(visitor, await visitor.NewPageAsync(), site);
        visit.Listen();
        return visit;
    }

    public async Task GoToAsync(string path) => await Page.GotoAsync(site.Url(path).AbsoluteUri);

    /// <summary>Runs a function of Probes/ in the page.</summary>
    public Task<T> ProbeAsync<T>(string name, object? argument = null) => Page.EvaluateAsync<T>(Probes.Read(name), argument);

    /// <summary>Text that cannot be seen, and what makes the page scroll sideways.</summary>
    public async Task<IReadOnlyList<string>> LostTextAsync() =>
        [.. await ProbeAsync<string[]>("overflow"), .. await ProbeAsync<string[]>("lost-text")];

    /// <summary>Adds a style as a visitor would. It is made in the page, so the policy of the site does not refuse it.</summary>
    public Task AddStyleOfVisitorAsync(string style) => Page.EvaluateAsync(
        "text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); document.adoptedStyleSheets.push(sheet); }",
        style);

    /// <summary>The size of letters in the settings of the browser. Unlike a style, it counts in media queries too.</summary>
    public async Task SetFontSizeOfBrowserAsync(int pixels)
    {
        var session = await context.NewCDPSessionAsync(Page);
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal) { ["standard"] = pixels, ["fixed"] = pixels };
        await session.SendAsync("Page.setFontSizes", new Dictionary<string, object>(StringComparer.Ordinal) { ["fontSizes"] = sizes });
        await Page.ReloadAsync();
    }

    /// <summary>
    /// Asks the page a question whose answer it promises, until it is yes. What waits for a function in Playwright takes the
    /// promise itself as a yes.
    /// </summary>
    /// <exception cref="TimeoutException">It is still no after half a minute.</exception>
    public async Task UntilAsync(string question, object? argument = null)
    {
        var clock = Stopwatch.StartNew();
        while (!await Page.EvaluateAsync<bool>(question, argument))
        {
            if (clock.Elapsed > Patience)
            {
                throw new TimeoutException($"Still no: {question}");
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private void Listen()
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                problems.Enqueue($"console {message.Type}: {message.Text}");
            }
        };
        Page.PageError += (_, error) => problems.Enqueue($"exception: {error}");
        Page.RequestFailed += (_, request) => problems.Enqueue($"request failed: {request.Url} ({request.Failure})");
        Page.Request += (_, request) =>
        {
            var url = new Uri(request.Url);
            if (!string.Equals(url.Authority, site.BaseUrl.Authority, StringComparison.Ordinal) && url.Scheme is not ("data" or "blob"))
            {
                problems.Enqueue($"request to another host: {request.Url}");
            }
        };
        Page.Response += (_, response) =>
        {
            responses.Enqueue(response);
            if (response.Status >= 300)
            {
                problems.Enqueue($"status {response.Status}: {response.Url}");
            }
        };
    }
}
