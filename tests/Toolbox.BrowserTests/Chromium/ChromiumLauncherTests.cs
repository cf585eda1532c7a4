using Microsoft.Playwright;

namespace Toolbox.BrowserTests.Chromium;

public sealed class ChromiumLauncherTests
{
    [Fact]
    public async Task Without_any_Chromium_the_message_says_what_was_tried_and_what_to_do()
    {
        using var playwright = await Playwright.CreateAsync();
        IChromiumSource[] sources = [new ChosenChromium("/no/such/chromium"), new InstalledChromium("no-such-command")];

        var exception = await Assert.ThrowsAsync<NoChromiumException>(() => ChromiumLauncher.LaunchAsync(playwright, sources));

        Assert.Equal(
            """
            The browser tests need a Chromium, and none could be had. Tried:
            - $CHROMIUM_PATH (/no/such/chromium): the file does not exist
            - no-such-command on the PATH: not found
            Install one (on Debian and Ubuntu: apt-get install chromium) or name one in CHROMIUM_PATH.
            """,
            exception.Message);
    }

    [Fact]
    public async Task A_Chromium_that_does_not_start_is_passed_over()
    {
        using var playwright = await Playwright.CreateAsync();
        IChromiumSource[] sources = [new ChosenChromium(typeof(ChromiumLauncherTests).Assembly.Location)];

        var exception = await Assert.ThrowsAsync<NoChromiumException>(() => ChromiumLauncher.LaunchAsync(playwright, sources));

        Assert.Contains("Failed to launch", exception.Message, StringComparison.OrdinalIgnoreCase);
    }
}
