namespace Toolbox.Checks;

/// <summary>Paths as an author writes them in a link.</summary>
internal static class RelativePath
{
    /// <summary>The path from one file to another: <c>../theorie/kirkpatrick.md</c>.</summary>
    public static string Between(string fromFile, string toFile)
    {
        var from = fromFile.Split('/')[..^1];
        var to = toFile.Split('/');
        var shared = from.Zip(to).TakeWhile(p => string.Equals(p.First, p.Second, StringComparison.Ordinal)).Count();
        return string.Join('/', Enumerable.Repeat("..", from.Length - shared).Concat(to[shared..]));
    }
}
