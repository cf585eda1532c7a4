using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Toolbox.Output;
using Toolbox.Rendering;
using Toolbox.Rendering.Templates;

namespace Toolbox.Editing;

/// <summary>
/// The editors' form (/redactie/): a page that no other page links to, the form itself, what it is generated from the
/// content model, and the names it can choose from. None of a site that has no form.
/// </summary>
public static class EditorFiles
{
    /// <summary>The folder of the form, with a slash at its end.</summary>
    public const string Folder = "redactie/";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file is of the form, and has its policy.</summary>
    public static bool Holds(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    /// <summary>The form of this site, on this machine or where its settings say that it saves.</summary>
    internal static bool IsIn(BrandedSite site) => !site.Brand.OpensFromDisk && (site.Brand.IsLocal || site.Data.Settings.Editor is not null);

    internal static ImmutableArray<OutputFile> Of(BrandedSite site, Theme theme) => !IsIn(site) ? [] :
    [
        Json("config.json", () => FormConfig.Of(site)),
        Json("namen.json", () => FormNames.Of(site)),
        .. theme.EditorFiles.Select(f => new OutputFile(Folder + f.OutputPath, stream => stream.Write(File.ReadAllBytes(f.SourcePath)))),
    ];

    private static OutputFile Json(string name, Func<JsonObject> json) => OutputFile.Text(Folder + name, () => json().ToJsonString(Readable));
}
