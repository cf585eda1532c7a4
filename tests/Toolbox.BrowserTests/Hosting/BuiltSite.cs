using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Toolbox.Brands;
using Toolbox.Cli.Searching;
using Toolbox.Input;
using Toolbox.Offline;
using Toolbox.Output;
using Toolbox.Rendering.Templates;

namespace Toolbox.BrowserTests.Hosting;

/// <summary>A page of the site.</summary>
/// <param name="Path">Its address inside the site: <c>/werkvormen/carrousel/</c>.</param>
/// <param name="Template">The template it was rendered with.</param>
public sealed record SitePage(string Path, string Template, string Html)
{
    public override string ToString() => Path;
}

/// <summary>What the host of a site sends for an address.</summary>
internal sealed record Answer(HttpStatusCode Status, string File, byte[] Body, string? Location = null);

/// <summary>The site of this repository, built for one address and kept in memory; it answers like a static host.</summary>
public sealed partial class BuiltSite
{
    private readonly FrozenDictionary<string, byte[]> files;
    private readonly string brand;

    private BuiltSite(Uri baseUrl, FrozenDictionary<string, byte[]> files, string brand = Brand.DefaultId)
    {
        (BaseUrl, this.files, this.brand) = (baseUrl, files, brand);
        Headers = ResponseHeaders.Parse(files.ContainsKey("_headers") ? Text("_headers") : "");
        Pages =
        [
            .. from file in files.Keys.Order(StringComparer.Ordinal)
               where file.EndsWith(".html", StringComparison.Ordinal)
               let html = Text(file)
               select new SitePage("/" + WithoutIndex(file), BodyKind().Match(html).Groups[1].Value, html),
        ];
    }

    /// <summary>The address the site was built for, ending in a slash.</summary>
    public Uri BaseUrl { get; }

    public IReadOnlyList<SitePage> Pages { get; }

    internal ResponseHeaders Headers { get; }

    /// <param name="withSearch">With the index, which takes longer to make than the site; only who asks a question needs it.</param>
    /// <exception cref="InvalidOperationException">The content has errors.</exception>
    public static BuiltSite Build(Uri baseUrl, bool withWorker = false, string brand = Brand.DefaultId, bool withSearch = true)
    {
        var theme = Theme.Load(Repository.Theme);
        var result = SiteBuilder.Build(InputFolder.Read(Repository.Input), theme, BrandChoice.One(brand), new BuildOptions { BaseUrl = baseUrl, WithWorker = withWorker }).Single();
        if (result.HasErrors)
        {
            throw new InvalidOperationException("The content has errors: " + string.Join('\n', result.Diagnostics));
        }

        var index = withSearch ? SearchIndex.Of(result.SearchRecords!, Repository.Theme) : [];
        var site = new BuiltSite(baseUrl, result.Files.Concat(index).ToFrozenDictionary(f => f.Path, f => f.ToBytes(), StringComparer.Ordinal), brand);
        return withWorker ? site.WithWorker(theme) : site;
    }

    /// <summary>A site that was made elsewhere.</summary>
    public static BuiltSite Of(Uri baseUrl, IEnumerable<OutputFile> files) =>
        new(baseUrl, files.ToFrozenDictionary(f => f.Path, f => f.ToBytes(), StringComparer.Ordinal));

    /// <summary>The next version of this site, with one file changed.</summary>
    public BuiltSite Next(string file, Func<string, string> change)
    {
        var changed = files.Where(f => !IsOfWorker(f.Key)).ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        changed[file] = Encoding.UTF8.GetBytes(change(Text(file)));
        return new BuiltSite(BaseUrl, changed.ToFrozenDictionary(StringComparer.Ordinal), brand).WithWorker(Theme.Load(Repository.Theme));
    }

    private BuiltSite WithWorker(Theme theme)
    {
        var written = files.Select(f => WrittenFile.Of(f.Key, f.Value)).ToList();
        var worker = WorkerFiles.Of(theme, brand, BaseUrl.AbsolutePath, written);
        return new BuiltSite(BaseUrl, files.Concat(worker.Select(f => KeyValuePair.Create(f.Path, f.ToBytes()))).ToFrozenDictionary(StringComparer.Ordinal), brand);
    }

    private static bool IsOfWorker(string file) => file is "sw.js" or "version.json";

    /// <summary>The full address of a path inside the site.</summary>
    public Uri Url(string path) => new(BaseUrl, "." + path);

    /// <summary>A text file of the site, by its name under the output folder.</summary>
    public string Text(string file) => Encoding.UTF8.GetString(files[file]);

    /// <summary>What the host answers to the path of an address, base path included.</summary>
    internal Answer Answer(string absolutePath)
    {
        var path = Uri.UnescapeDataString(absolutePath);
        if (!path.StartsWith(BaseUrl.AbsolutePath, StringComparison.Ordinal))
        {
            return new Answer(HttpStatusCode.NotFound, "outside.txt", "outside the site"u8.ToArray());
        }

        var name = path[BaseUrl.AbsolutePath.Length..];
        if (name.Length == 0 || name.EndsWith('/'))
        {
            name += "index.html";
        }

        // _headers and _redirects are instructions for the host.
        if (!name.StartsWith('_') && files.TryGetValue(name, out var body))
        {
            return new Answer(HttpStatusCode.OK, name, body);
        }

        return files.ContainsKey(name + "/index.html")
            ? new Answer(HttpStatusCode.MovedPermanently, name, [], absolutePath + "/")
            : new Answer(HttpStatusCode.NotFound, "404.html", files["404.html"]);
    }

    private static string WithoutIndex(string file) =>
        file is "index.html" || file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;

    [GeneratedRegex("<body class=\"kind-([a-z-]+)")]
    private static partial Regex BodyKind();
}
