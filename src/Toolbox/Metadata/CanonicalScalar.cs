using System.Text.RegularExpressions;

namespace Toolbox.Metadata;

/// <summary>
/// Writes one value of YAML the only way we write it: plain where that is safe, else quoted. The form in the browser does
/// the same in theme/scripts/editor/scalar.ts.
/// </summary>
internal static partial class CanonicalScalar
{
    /// <param name="flow">The value stands between brackets or braces.</param>
    /// <param name="isText">The value is text, so that what looks like a number or a yes is quoted.</param>
    public static string Write(string value, bool flow, bool isText)
    {
        if (IsPlain(value, flow) && !(isText && LooksTyped().IsMatch(value)))
        {
            return value;
        }

        return value.AsSpan().ContainsAny('"', '\\') && !value.AsSpan().ContainsAny('\n', '\t')
            ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";
    }

    private static bool IsPlain(string value, bool flow) =>
        value.Length > 0
        && !char.IsWhiteSpace(value[0])
        && !char.IsWhiteSpace(value[^1])
        && !"-?:,[]{}#&*!|>'\"%@`".Contains(value[0], StringComparison.Ordinal)
        && value[^1] != ':'
        && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Contains(" #", StringComparison.Ordinal)
        && !value.AsSpan().ContainsAny('\n', '\t')
        && !(flow && value.AsSpan().ContainsAny(",[]{}"));

    [GeneratedRegex(@"^([-+]?[0-9][0-9_.,:]*|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|true|false|yes|no|on|off|null|~|y|n)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LooksTyped();
}
