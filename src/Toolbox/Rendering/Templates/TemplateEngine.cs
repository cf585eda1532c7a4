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
    private readonly Dictionary<string, string> pages;
    private readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<TextWriter, object, object>>> compiled = new(StringComparer.Ordinal);

    /// <param name="pages">Templates by name.</param>
    /// <param name="partials">Parts that templates include, by name.</param>
    public TemplateEngine(IReadOnlyDictionary<string, string> pages, IReadOnlyDictionary<string, string> partials)
    {
        var inliner = new PartialInliner(partials);
        this.pages = pages.ToDictionary(p => p.Key, p => inliner.Expand(p.Value), StringComparer.Ordinal);
        handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            NoEscape = false,
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new HtmlText(),
            PartialTemplateResolver = new PartialsWhenNeeded(partials, inliner),
        });
    }

    /// <exception cref="ThemeException">The template has a mistake, or names what the view does not have.</exception>
    public void Render(string template, object view, TextWriter output)
    {
        try
        {
            Compiled(template).Value(output, view, null!);
        }
        catch (Exception exception) when (exception is HandlebarsException or HandlebarsUndefinedBindingException)
        {
            throw new ThemeException($"Het sjabloon '{template}' past niet bij zijn gegevens: {exception.Message}", exception);
        }
    }

    /// <summary>Compiles templates in the background, one after the other. A mistake in one is kept for who renders it.</summary>
    public void Prepare(IReadOnlyCollection<string> templates) =>
        _ = Task.Run(() => templates.Where(pages.ContainsKey).ToList().ForEach(name => _ = Compiled(name).Value));

    public string Render(string template, object view)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Render(template, view, output);
        return output.ToString();
    }

    private Lazy<HandlebarsTemplate<TextWriter, object, object>> Compiled(string template) =>
        compiled.GetOrAdd(template, name => new(() => handlebars.Compile(new StringReader(pages[name]))));

    /// <summary>Compiles the partials that are still called by name, such as those chosen by a value, at their first call.</summary>
    private sealed class PartialsWhenNeeded(IReadOnlyDictionary<string, string> partials, PartialInliner inliner) : IPartialTemplateResolver
    {
        public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath)
        {
            if (partialName is null || !partials.TryGetValue(partialName, out var text))
            {
                return false;
            }

            env.RegisterTemplate(partialName, inliner.Expand(text));
            return true;
        }
    }
}
