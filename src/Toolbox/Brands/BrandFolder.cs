using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Brands;

/// <summary>The folder of one brand: brand.yml, a logo, and files in the shape of the input folder that lie over it.</summary>
/// <param name="Files">By their path in the folder of the brand.</param>
public sealed record BrandFolder(string Id, InputFolder Files)
{
    /// <summary>Where the brands are, in the input folder.</summary>
    public const string Root = "brands/";

    public const string BrandFileName = "brand.yml";

    /// <summary>The name of every brand at once, in the command line.</summary>
    public const string AllIds = "all";

    /// <summary>The folder's own path under the input folder, with a slash at the end.</summary>
    public string Path => PathOf(Id);

    /// <summary>Every brand of an input folder, in order of name.</summary>
    public static ImmutableArray<BrandFolder> In(InputFolder input) => [.. NamesIn(input).Where(IsBrandName).Select(id => new BrandFolder(id, input.Under(PathOf(id))))];

    /// <summary>Folders and files among the brands that are none.</summary>
    public static IEnumerable<Diagnostic> ProblemsIn(InputFolder input) =>
    [
        .. NamesIn(input).Where(name => !IsBrandName(name)).Select(name => Problems.BrandName(SuggestionFor(name)).In(FirstFile(input, name))),
        .. input.Files.Where(f => IsInRoot(f.Path)).Select(f => Problems.UnclaimedFile().In(f.Path)),
        .. input.Diagnostics.Where(d => IsInRoot(d.File)),
    ];

    /// <summary>The path of a file in the folder of its brand; that of the file itself where it is of no brand.</summary>
    public static string Inside(string path)
    {
        if (!path.StartsWith(Root, StringComparison.Ordinal))
        {
            return path;
        }

        var slash = path.IndexOf('/', Root.Length);
        return slash < 0 ? path : path[(slash + 1)..];
    }

    /// <summary>A folder with this name is a brand.</summary>
    internal static bool IsBrandName(string name) => Slug.IsValid(name) && name is not (Brand.DefaultId or AllIds);

    private static string PathOf(string id) => $"{Root}{id}/";

    // Problems count too: a brand may hold nothing but a file that was refused.
    private static IEnumerable<string> NamesIn(InputFolder input) =>
        input.Files.Select(f => f.Path).Concat(input.Diagnostics.Select(d => d.File))
            .Where(p => p.StartsWith(Root, StringComparison.Ordinal) && !IsInRoot(p))
            .Select(p => p[Root.Length..p.IndexOf('/', Root.Length)])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static bool IsInRoot(string path) => path.StartsWith(Root, StringComparison.Ordinal) && path.IndexOf('/', Root.Length) < 0;

    private static string SuggestionFor(string name) => Slug.Of(name) is { Length: > 0 } slug && IsBrandName(slug) ? slug : "mijn-school";

    private static string FirstFile(InputFolder input, string name) =>
        input.Files.Select(f => f.Path).Concat(input.Diagnostics.Select(d => d.File)).First(p => p.StartsWith(PathOf(name), StringComparison.Ordinal));
}
