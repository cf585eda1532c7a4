using System.Text.Json.Nodes;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Metadata;
using Toolbox.Rendering;
using Toolbox.Rendering.Dutch;

namespace Toolbox.Editing;

/// <summary>The settings of Decap CMS: where it saves, and a collection with its fields for every type of page.</summary>
internal sealed class FormConfig
{
    /// <summary>Where pages stand in the repository. The form knows them by these paths, also on this machine.</summary>
    public const string Root = "input";

    /// <summary>Where `serve` answers the form.</summary>
    public const string LocalApi = "/_toolbox/redactie";

    private readonly BrandedSite site;
    private readonly FormFields fields;

    private FormConfig(BrandedSite site)
    {
        this.site = site;
        fields = new FormFields(site.Data.Vocabularies);
    }

    public static JsonObject Of(BrandedSite site)
    {
        var config = new JsonObject
        {
            ["backend"] = Backend(site),
            ["locale"] = "nl",
            ["load_config_file"] = false,
            ["media_folder"] = Root,
            ["public_folder"] = "/",
            ["display_url"] = site.Brand.BaseUrl.AbsoluteUri,
            // Here `serve` shows the page itself; elsewhere the pull request has a deploy preview.
            ["editor"] = new JsonObject { ["preview"] = site.Brand.IsLocal },
            ["show_preview_links"] = true,
            ["site_url"] = site.Brand.BaseUrl.AbsoluteUri,
            ["logo"] = new JsonObject { ["src"] = site.Addresses.Of(new Route("/favicon.svg")) },
            ["collections"] = new FormConfig(site).Collections(),
        };
        if (!site.Brand.IsLocal)
        {
            config["publish_mode"] = "editorial_workflow";
        }

        return config;
    }

    private static JsonObject Backend(BrandedSite site) => site switch
    {
        { Brand.IsLocal: true } => new() { ["name"] = "serve", ["proxy_url"] = LocalApi },
        { Data.Settings.Editor: { } editor } => new()
        {
            ["name"] = "github",
            ["repo"] = editor.Repository,
            ["branch"] = editor.Branch,
            ["base_url"] = editor.SignInHost,
            ["auth_endpoint"] = editor.SignInPath,
            ["open_authoring"] = true,
            ["commit_messages"] = new JsonObject
            {
                ["create"] = "{{collection}} toegevoegd: {{slug}}",
                ["update"] = "{{collection}} gewijzigd: {{slug}}",
                ["delete"] = "{{collection}} verwijderd: {{slug}}",
                ["openAuthoring"] = "{{message}}",
            },
        },
        _ => throw new InvalidOperationException("A form that saves nowhere."),
    };

    // Pages of a type stand together in its folder; other pages in folders that the writers made.
    private JsonArray Collections() =>
    [
        .. PageType.WithFolder.Select(type => Folder(type, type.Folder, type == PageType.CardDeck ? type.Label : NumberText.Capital(type.Plural), type.Id)),
        .. PlainFolders().Select(folder => Folder(PageType.Plain, folder, folder.Length == 0 ? NumberText.Capital(PageType.Plain.Plural) : $"{NumberText.Capital(PageType.Plain.Plural)}: {folder}", NameOf(folder))),
        Lists(),
    ];

    private IEnumerable<string> PlainFolders() => site.Pages
        .Where(p => p.Type == PageType.Plain && !p.IsIndex && p.BrandFolder.Length == 0)
        .Select(p => p.File.Contains('/', StringComparison.Ordinal) ? p.File[..p.File.LastIndexOf('/')] : "")
        .Append("")
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    private static string NameOf(string folder) => folder.Length == 0 ? PageType.Plain.Id : $"{PageType.Plain.Id}-{folder.Replace('/', '-')}";

    private JsonObject Folder(PageType type, string folder, string label, string name) => new()
    {
        ["name"] = name,
        ["label"] = label,
        ["label_singular"] = type.Label,
        ["folder"] = folder.Length == 0 ? Root : $"{Root}/{folder}",
        ["create"] = true,
        ["identifier_field"] = "title",
        ["summary"] = "{{title}}",
        ["slug"] = $"{{{{fields.{SlugField}}}}}",
        ["extension"] = "md",
        ["format"] = name,
        ["filter"] = new JsonObject { ["field"] = CollectionField, ["value"] = name },
        ["sortable_fields"] = new JsonArray("title", "updated"),
        ["preview_path"] = folder.Length == 0 ? "{{slug}}/" : $"{folder}/{{{{slug}}}}/",
        ["own"] = Own(type),
        ["foreign"] = type == PageType.Plain ? Own(PageType.Home) : new JsonArray(),
        ["fields"] = Fields(type),
    };

    /// <summary>Not in the file: the name that our script makes of the title, so that it is the one that `toolbox new` would make.</summary>
    private const string SlugField = "_slug";

    /// <summary>Not in the file: our script says of a page whether it belongs in the collection, as a list page does not.</summary>
    private const string CollectionField = "_collection";

    // The home page and the list pages: each is there once, and nobody adds one.
    private JsonObject Lists() => new()
    {
        ["name"] = "lijst",
        ["label"] = "Voorpagina en lijsten",
        ["label_singular"] = "Pagina",
        ["format"] = "lijst",
        ["extension"] = "md",
        ["files"] = new JsonArray(
        [
            .. site.Pages.Where(p => (p.IsIndex || p.Type == PageType.Home) && p.BrandFolder.Length == 0).Select(page => new JsonObject
            {
                ["name"] = page.File[..^".md".Length].Replace('/', '-'),
                ["label"] = site.TitleOf(page),
                ["file"] = $"{Root}/{page.File}",
                ["preview_path"] = page.Route.Path[1..],
                ["fields"] = Fields(page.Type),
            }),
        ]),
    };

    private JsonArray Fields(PageType type) =>
    [
        .. fields.Of(type.Metadata).Select(f => f!.DeepClone()),
        new JsonObject
        {
            ["name"] = "body",
            ["label"] = "Tekst",
            ["hint"] = "De tekst van de pagina, in Markdown: ## voor een kop, - voor een punt, **vet**, [tekst](naam-van-een-pagina).",
            ["required"] = false,
            ["widget"] = "tekst",
            ["rows"] = 20,
            ["shape"] = "body",
        },
    ];

    // What only pages of this type must have.
    private static JsonArray Own(PageType type) =>
        [.. type.Metadata.Fields.Where(f => f.Required && ContentType.Of<PlainPage>().Find(f.Key) is null).Select(f => JsonValue.Create(f.Key))];
}
