using System.Text.RegularExpressions;
using Toolbox.Diagnostics;

namespace Toolbox.Rendering.Templates;

/// <summary>
/// Finds what Handlebars.Net and handlebars.js read differently, so that one template serves both. Each was tried in
/// both engines; see the parity test.
/// </summary>
public static partial class TemplateSubset
{
    public static IEnumerable<Diagnostic> Find(string file, string template)
    {
        foreach (var (index, line) in template.Split('\n').Index())
        {
            foreach (Match match in Outside().Matches(line))
            {
                yield return Problems.TemplateOutsideSubset(match.Value).At(file, new Position(index + 1, match.Index + 1));
            }
        }
    }

    // Inverse by caret, unescaped by ampersand, trimmed comments, raw blocks, else-unless, sections on a value, and .length.
    [GeneratedRegex(@"\{\{~?\^|\{\{&|\{\{~!|\{\{\{\{|\{\{~?else unless\b[^}]*|\{\{~?#(?!if\b|each\b|with\b|unless\b|>)[^}]*|\{\{[^}!]*\.length\b[^}]*", RegexOptions.ExplicitCapture)]
    private static partial Regex Outside();
}
