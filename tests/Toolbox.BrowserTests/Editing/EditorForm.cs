using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Toolbox.BrowserTests.Editing;

/// <summary>The form as an editor uses it: by the names of its fields and buttons.</summary>
internal sealed class EditorForm(IPage page)
{
    /// <summary>What `serve` showed.</summary>
    public IFrameLocator Preview => page.FrameLocator("#preview-pane").FrameLocator("iframe");

    public ILocator PreviewBar => page.FrameLocator("#preview-pane").Locator(".preview__bar");

    public ILocator Problems => page.FrameLocator("#preview-pane").Locator(".preview__problem");

    /// <summary>A field by its name; of several with that name, the one at a place from the top.</summary>
    public ILocator Field(string label, int place = 0) =>
        page.GetByLabel(new Regex($@"^{Regex.Escape(label)}( +\(optioneel\))?\s*$", RegexOptions.IgnoreCase)).Nth(place);

    public Task FillAsync(string label, string value, int place = 0) => Field(label, place).FillAsync(value);

    public async Task ChooseAsync(string label, string start, int place = 0)
    {
        await Field(label, place).FillAsync(start);
        await page.Keyboard.PressAsync("Enter");
    }

    public Task AddAsync(string what) => page.GetByRole(AriaRole.Button, new() { Name = $"Voeg {what} toe" }).ClickAsync();

    public async Task AddKindAsync(string what, string kind)
    {
        await AddAsync(what);
        await page.GetByRole(AriaRole.Menuitem, new() { Name = kind }).ClickAsync();
    }

    public async Task SaveAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Bewaar", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Bewaar nu" }).ClickAsync();
    }

    /// <summary>A message that the form shows for a while.</summary>
    public ILocator Message(string text) => page.GetByText(text).First;
}
