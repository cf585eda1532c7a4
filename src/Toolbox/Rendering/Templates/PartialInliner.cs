using System.Text.RegularExpressions;

namespace Toolbox.Rendering.Templates;

/// <summary>
/// Puts partials in the place of their calls before a template is compiled. Handlebars.Net sets up a whole context for
/// every partial with an argument, and a page has hundreds of icons. A call that cannot be replaced without changing
/// what it means stays a call.
/// </summary>
internal sealed partial class PartialInliner(IReadOnlyDictionary<string, string> partials)
{
    // Deeper than our templates go; a partial that includes itself stays a call from here on.
    private const int DepthLimit = 12;

    public string Expand(string template) => Expand(template, depth: 0);

    private string Expand(string template, int depth) =>
        depth == DepthLimit ? template : Call().Replace(template, call => Replacement(call, depth + 1) ?? call.Value);

    private string? Replacement(Match call, int depth)
    {
        if (!partials.TryGetValue(call.Groups["name"].Value, out var partial))
        {
            return null;
        }

        var argument = call.Groups["argument"].Value.Trim();
        var isLine = call.Value.EndsWith('\n');
        if (argument.Length == 0)
        {
            return Expand(partial, depth);
        }

        if (!argument.Contains('=', StringComparison.Ordinal))
        {
            return isLine
                ? $"{{{{#with {argument}}}}}\n{Expand(partial, depth)}{{{{/with}}}}\n"
                : $"{{{{#with {argument}}}}}{Expand(partial, depth)}{{{{/with}}}}";
        }

        if (OneArgument().Match(argument) is not { Success: true } one || !IsOnlyPrinted(partial, one.Groups["key"].Value))
        {
            return null;
        }

        var value = one.Groups["literal"] is { Success: true } literal ? literal.Value : $"{{{{{one.Groups["path"].Value}}}}}";
        return partial.Replace($"{{{{{one.Groups["key"].Value}}}}}", value, StringComparison.Ordinal);
    }

    // Where a partial also asks for its argument (`#if`), or looks at anything else, neither text nor a path can take its place.
    private static bool IsOnlyPrinted(string partial, string key) =>
        !partial.Replace($"{{{{{key}}}}}", "", StringComparison.Ordinal).Contains("{{", StringComparison.Ordinal);

    // A call alone on its line takes the line's end with it, as the engines do; an indented one would indent what it includes.
    [GeneratedRegex(@"(^\{\{> *(?<name>[a-z-]+)(?<argument> [^}]*)?\}\}\n)|((?<!^[ \t]*)\{\{> *(?<name>[a-z-]+)(?<argument> [^}]*)?\}\})|(^\{\{> *(?<name>[a-z-]+)(?<argument> [^}]*)?\}\}(?!\n))", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Call();

    [GeneratedRegex("""^(?<key>[a-zA-Z]+)=("(?<literal>[a-z0-9-]+)"|(?<path>[a-zA-Z]+))$""", RegexOptions.ExplicitCapture)]
    private static partial Regex OneArgument();
}
