using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Content.Data;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Markdown;
using Toolbox.Metadata;

namespace Toolbox.Brands;

/// <summary>A brand as far as its brand.yml says it: its folder, what it says, what that points to, and what was wrong.</summary>
/// <param name="File">Null where it could not be read.</param>
/// <param name="Diagnostics">By the paths of the input folder.</param>
public sealed record BrandSource(BrandFolder Folder, BrandFile? File, Logo? Logo, FileLinks Links, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads the brand.yml of every brand. Small files: what a brand lays over the content is read when it is built.</summary>
    public static ImmutableArray<BrandSource> ReadAll(InputFolder input, SiteData shared)
    {
        var sources = BrandFolder.In(input).Select(folder => Read(folder, shared.Words)).ToList();
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        if (SiteAddress.Parse(shared.Settings.BaseUrl) is { } site)
        {
            owners.Add(site.AbsoluteUri, DataReader.SettingsFile);
        }

        return [.. sources.Select(source => WithOwnAddress(source, owners))];
    }

    private static BrandSource Read(BrandFolder folder, Words words)
    {
        var path = folder.Path + BrandFolder.BrandFileName;
        var problems = new List<Diagnostic>();
        var markdown = new MarkdownReader(path, words, problems);
        var binder = new MetadataBinder(path, markdown, problems);
        var node = ReadYaml(folder, path, problems);
        var file = node is null ? null : binder.Bind<BrandFile>(node);
        var logo = file?.Logo is { } name ? ReadLogo(folder, name, (path, PositionOf(node, "logo")), problems) : null;
        return new BrandSource(folder, file, logo, new FileLinks(path, [.. markdown.Links], [.. binder.References]), [.. problems]);
    }

    private static YamlNode? ReadYaml(BrandFolder folder, string path, List<Diagnostic> problems)
    {
        if (folder.Files.Find(BrandFolder.BrandFileName) is not { } file)
        {
            problems.Add(Problems.MissingDataFile("naam, adres en contact van het merk", "name, address and contact of the brand").In(path));
            return null;
        }

        return (file with { Path = path }).ReadText(problems) is { } text ? YamlReader.Read(text, path, lineOffset: 0, problems) : null;
    }

    private static Logo? ReadLogo(BrandFolder folder, string name, (string File, Position Position) place, List<Diagnostic> problems)
    {
        var (logo, problem) = LogoReader.Read(folder.Files, name, place);
        if (problem is not null)
        {
            problems.Add(string.Equals(problem.File, place.File, StringComparison.Ordinal) ? problem : problem with { File = folder.Path + problem.File });
        }

        return logo;
    }

    // The first in order of name keeps the address.
    private static BrandSource WithOwnAddress(BrandSource source, Dictionary<string, string> owners)
    {
        if (source.File is not { } file || SiteAddress.Parse(file.BaseUrl)?.AbsoluteUri is not { } address || owners.TryAdd(address, source.Links.File))
        {
            return source;
        }

        var place = source.Folder.Files.Find(BrandFolder.BrandFileName)!.ReadText([]) is { } text
            ? PositionOf(YamlReader.Read(text, source.Links.File, lineOffset: 0, []), "baseUrl")
            : Position.Start;
        return source with { Diagnostics = [.. source.Diagnostics, Problems.SharedAddress(address, owners[address]).At(source.Links.File, place)] };
    }

    private static Position PositionOf(YamlNode? node, string field) => (node as YamlMap)?.Find(field)?.Position ?? Position.Start;
}
