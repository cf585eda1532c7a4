using System.Collections.Concurrent;
using System.Globalization;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace Toolbox.Rendering.Templates;

/// <summary>
/// Renders templates with views. Strict: a name that the view does not have is an error, not an empty spot. Each
/// template is compiled once, when it is first needed; compiling costs more than rendering hundreds of pages.
/// </summary>
public sealed class TemplateEngine
{
    private readonly IHandlebars handlebars;
    private readonly IReadOnlyDictionary<string, string> pages;
    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> compiled = new(StringComparer.Ordinal);

    /// <param name="pages">Templates by name.</param>
    /// <param name="partials">Parts that templates include, by name.</param>
    public TemplateEngine(IReadOnlyDictionary<string, string> pages, IReadOnlyDictionary<string, string> partials)
    {
        this.pages = pages;
        handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            NoEscape = false,
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new HtmlEncoder(),
        });
        foreach (var (name, text) in partials)
        {
            handlebars.RegisterTemplate(name, text);
        }
    }

    /// <exception cref="ThemeException">The template has a mistake, or names what the view does not have.</exception>
    public void Render(string template, object view, TextWriter output)
    {
        try
        {
            compiled.GetOrAdd(template, name => new(() => handlebars.Compile(new StringReader(pages[name])))).Value(output, view, null!);
        }
        catch (Exception exception) when (exception is HandlebarsException or HandlebarsUndefinedBindingException)
        {
            throw new ThemeException($"Het sjabloon '{template}' past niet bij zijn gegevens: {exception.Message}", exception);
        }
    }

    public string Render(string template, object view)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Render(template, view, output);
        return output.ToString();
    }
}
