namespace Toolbox.Rendering;

/// <summary>The name of a site over two lines.</summary>
internal static class Wordmark
{
    /// <summary>Broken at the space that makes the longer line shortest; the second line is empty for one word.</summary>
    public static (string First, string Second) LinesOf(string title) =>
        title.Index().Where(c => c.Item == ' ')
            .Select(c => (First: title[..c.Index], Second: title[(c.Index + 1)..]))
            .OrderBy(lines => Math.Max(lines.First.Length, lines.Second.Length))
            .Append((First: title, Second: ""))
            .First();
}
