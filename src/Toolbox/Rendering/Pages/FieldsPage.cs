using System.Collections.Immutable;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Guide;
using Toolbox.Metadata;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>A page of the editors' guide with the fields of its topic, from the content model itself.</summary>
internal sealed class FieldsPage
{
    // Where each record is explained.
    private readonly Dictionary<ContentType, string> urls;

    private FieldsPage(Dictionary<ContentType, string> urls) => this.urls = urls;

    public static FieldGuideView View(BrandedSite site, Page page, PlainPage plain, GuideTopic topic)
    {
        var elsewhere = ElsewhereThan(site, page);
        var examples = RealExamples.Of([.. site.Pages.Select(p => p.Metadata), .. site.Data.Glossary, .. site.Data.Bibliography, .. site.Data.SearchPhrases]);
        var entries = new FieldReference(site.Data.Vocabularies, examples).Of(GuideTopics.RootsOf(topic), elsewhere.Keys.ToHashSet());
        var records = RecordsOf(entries, elsewhere.ToDictionary(e => e.Key, e => site.Addresses.Of(new LinkTarget(e.Value, IdOf(e.Key)))));
        var text = PlainPageView.View(site, page, plain);
        return new FieldGuideView(text with { Contents = [.. records.Where(r => r.Kind.Length == 0).Select(r => new LinkView(r.Title, "#" + r.Id)), .. text.Contents] }, records);
    }

    /// <param name="elsewhere">Addresses of the records that another page explains.</param>
    public static FieldRecordView[] RecordsOf(ImmutableArray<RecordEntry> entries, IReadOnlyDictionary<ContentType, string> elsewhere)
    {
        var addresses = new Dictionary<ContentType, string>(elsewhere);
        foreach (var entry in entries)
        {
            addresses[entry.Type] = "#" + IdOf(entry.Type);
        }

        return [.. entries.Select(new FieldsPage(addresses).RecordOf)];
    }

    // What the other pages of the guide are about, with their addresses.
    private static Dictionary<ContentType, Route> ElsewhereThan(BrandedSite site, Page page)
    {
        var elsewhere = new Dictionary<ContentType, Route>();
        foreach (var other in site.Pages.Where(p => p != page))
        {
            if (other.Metadata is PlainPage { FieldsOf: { } topic })
            {
                GuideTopics.RootsOf(topic).ToList().ForEach(root => elsewhere.TryAdd(root, other.Route));
            }
        }

        return elsewhere;
    }

    private FieldRecordView RecordOf(RecordEntry entry) => new(
        IdOf(entry.Type),
        TitleOf(entry.Type),
        entry.Type.Base is { } general && general.Fields.Length > 0 ? LinkTo(general, general.Name.Nl) : null,
        entry.Kind,
        [.. entry.Kinds.Select(k => new FieldKindView(k.Kind, new LinkView(TitleOf(k.Type), urls.GetValueOrDefault(k.Type, ""))))],
        [.. entry.Fields.Select(f => FieldOf(entry.Type, f))],
        entry.Example ?? "");

    private FieldView FieldOf(ContentType type, FieldEntry field) => new(
        $"{NameOf(type)}-{field.Key}",
        field.Title,
        field.Key,
        field.Required,
        field.Description,
        field.Shape.Text,
        [.. field.Shape.Values.Select(v => new FieldValueView(v.Value, v.Meaning))],
        field.Shape.Record is { } record ? LinkTo(record, TitleOf(record)) : null,
        field.Example ?? "");

    private LinkView? LinkTo(ContentType type, string title) => urls.TryGetValue(type, out var url) ? new LinkView(title, url) : null;

    private static string IdOf(ContentType type) => "velden-" + NameOf(type);

    private static string NameOf(ContentType type) => Slug.Of(WithoutArticle(type));

    private static string TitleOf(ContentType type) => NumberText.Capital(WithoutArticle(type));

    // Messages say "een stap"; a heading and an address say "stap".
    private static string WithoutArticle(ContentType type) =>
        type.Name.Nl.Split(' ', 2) is ["een" or "de" or "het", var name] ? name : type.Name.Nl;
}
