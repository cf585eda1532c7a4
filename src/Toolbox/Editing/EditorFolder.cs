using System.Text;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Input;

namespace Toolbox.Editing;

/// <summary>
/// The pages of an input folder as the form reads and writes them: by their path in the repository, and always in
/// canonical form. It touches pages alone, and nothing outside its folder.
/// </summary>
/// <param name="inputPath">The folder on disk.</param>
public sealed class EditorFolder(string inputPath)
{
    private const string Extension = ".md";

    // The pages of a brand are its own, and the form is that of the site.
    private const string BrandsFolder = "brands";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The pages that stand in a folder itself, in order of path.</summary>
    /// <exception cref="EditRefusedException">The path is not one of a folder of pages.</exception>
    public IEnumerable<EditorPage> PagesIn(string folder)
    {
        var full = FullPathOfFolder(folder);
        return !Directory.Exists(full) ? [] : Directory.EnumerateFiles(full, "*" + Extension)
            .Select(file => $"{folder}/{Path.GetFileName(file)}")
            .Where(path => IsPage(path) && new FileInfo(Path.Combine(full, Path.GetFileName(path))).LinkTarget is null)
            .Order(StringComparer.Ordinal)
            .Select(Read)
            .OfType<EditorPage>();
    }

    /// <summary>A page, or null when it is not there.</summary>
    /// <exception cref="EditRefusedException">The path is not one of a page.</exception>
    public EditorPage? Read(string path) => File.Exists(FullPathOfPage(path)) ? new EditorPage(path, File.ReadAllText(FullPathOfPage(path))) : null;

    /// <summary>Writes a page in canonical form; one that cannot be read is not written, for what it says would be lost.</summary>
    /// <param name="isNew">The page may not be there yet.</param>
    /// <exception cref="EditRefusedException">Nothing was written; the message says why.</exception>
    public void Write(string path, string text, bool isNew)
    {
        var full = FullPathOfPage(path);
        if (isNew && File.Exists(full))
        {
            throw new EditRefusedException($"Er is al een pagina {path}. Kies een andere titel.");
        }

        var problems = new List<Diagnostic>();
        if (CanonicalFile.Format(SourceFile.FromText(InInput(path), text), problems) is not { } canonical)
        {
            var reasons = FieldPlaces.Of(InInput(path), text, problems.Where(p => p.IsError)).Select(p => $"{p.Place}: {p.Problem.Message.Nl}").DefaultIfEmpty("Deze pagina heeft geen kop met gegevens.");
            throw new EditRefusedException($"Niet bewaard. {string.Join(' ', reasons)}");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var next = $"{full}.{Environment.ProcessId}~";
        File.WriteAllText(next, canonical, Utf8);
        File.Move(next, full, overwrite: true);
    }

    /// <summary>Removes a page.</summary>
    /// <exception cref="EditRefusedException">The path is not one of a page.</exception>
    public void Delete(string path) => File.Delete(FullPathOfPage(path));

    /// <summary>The path under the input folder.</summary>
    /// <exception cref="EditRefusedException">The path is not one of a page.</exception>
    public static string InInput(string path) => IsPage(path)
        ? path[(FormConfig.Root.Length + 1)..]
        : throw new EditRefusedException($"'{path}' is geen pagina van deze site: een naam heeft kleine letters, cijfers en streepjes, en eindigt op .md.");

    private static bool IsPage(string path) =>
        path.EndsWith(Extension, StringComparison.Ordinal) && path.Contains('/', StringComparison.Ordinal) && IsFolder(path[..^Extension.Length]);

    private static bool IsFolder(string path) =>
        path.Split('/') is [FormConfig.Root, .. var names] && names is not [BrandsFolder, ..] && names.All(Slug.IsValid);

    private string FullPathOfPage(string path)
    {
        _ = InInput(path);
        return FullPath(path);
    }

    private string FullPathOfFolder(string path) =>
        IsFolder(path) ? FullPath(path) : throw new EditRefusedException($"'{path}' is geen map met pagina's van deze site.");

    // A link could lead anywhere.
    private string FullPath(string path)
    {
        var full = inputPath;
        foreach (var name in path.Split('/').Skip(1))
        {
            full = Path.Combine(full, name);
            if (new FileInfo(full).LinkTarget is not null)
            {
                throw new EditRefusedException($"'{path}' gaat over een symbolische koppeling; die worden niet gevolgd.");
            }
        }

        return full;
    }
}

/// <summary>A page with its path in the repository.</summary>
public sealed record EditorPage(string Path, string Text);

/// <summary>The form asked for what it may not have, or what cannot be; the message is for the editor.</summary>
public sealed class EditRefusedException(string message) : Exception(message);
