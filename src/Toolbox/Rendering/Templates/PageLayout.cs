using System.Collections.Immutable;
using Toolbox.Output;

namespace Toolbox.Rendering.Templates;

/// <summary>
/// The template around every page, in the two halves before and after the page itself. So the page is written as the
/// bytes it was rendered to, and is never one long value.
/// </summary>
public sealed class PageLayout
{
    public const string Template = "layout";

    /// <summary>Partials that are rendered by themselves, because what they make is the same on many pages.</summary>
    public const string Header = "header";

    public const string Footer = "footer";

    private const string Body = "{{{bodyHtml}}}";
    private const string Before = "layout (voor de pagina)";
    private const string After = "layout (na de pagina)";

    /// <summary>The names of the two halves.</summary>
    public static ImmutableArray<string> Halves { get; } = [Before, After];

    private readonly TemplateEngine engine;

    internal PageLayout(TemplateEngine engine) => this.engine = engine;

    /// <summary>Writes a page with everything around it.</summary>
    public void Write(object view, Utf8Text body, Stream output)
    {
        WriteHalf(Before, view, output);
        body.CopyTo(output);
        WriteHalf(After, view, output);
    }

    /// <exception cref="ThemeException">The template has no place for the page.</exception>
    internal static IEnumerable<KeyValuePair<string, string>> Split(string layout)
    {
        var at = layout.IndexOf(Body, StringComparison.Ordinal);
        return at >= 0
            ? [new(Before, layout[..at]), new(After, layout[(at + Body.Length)..])]
            : throw new ThemeException($"Het sjabloon '{Template}' heeft geen {Body}.");
    }

    private void WriteHalf(string half, object view, Stream output)
    {
        using var text = new Utf8Text();
        engine.Render(half, view, text);
        text.CopyTo(output);
    }
}
