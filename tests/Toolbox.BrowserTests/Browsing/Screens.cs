using Microsoft.Playwright;

namespace Toolbox.BrowserTests.Browsing;

/// <summary>What visitors look at.</summary>
internal static class Screens
{
    public const int LaptopWidth = 1280;
    public const int PhoneWidth = 375;
    public const int Height = 800;

    /// <summary>The narrowest screen of WCAG 1.4.10.</summary>
    public const int NarrowWidth = 320;

    public static BrowserNewContextOptions Laptop => Of(LaptopWidth);

    public static BrowserNewContextOptions Phone => Of(PhoneWidth);

    /// <summary>A laptop at 200 % zoom: half the width, every pixel twice as large.</summary>
    public static BrowserNewContextOptions LaptopAtTwiceTheSize => new(Of(LaptopWidth / 2)) { DeviceScaleFactor = 2 };

    public static BrowserNewContextOptions Of(int width, ColorScheme scheme = ColorScheme.Light) => new()
    {
        ViewportSize = new ViewportSize { Width = width, Height = Height },
        ColorScheme = scheme,
        Locale = "nl-NL",
    };
}
