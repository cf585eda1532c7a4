using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Toolbox.Brands;
using Toolbox.Content;
using Toolbox.Content.Pages;
using Toolbox.Diagnostics;
using Toolbox.Metadata;
using Toolbox.Rendering.Contract;
using Toolbox.Rendering.Dutch;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Pages;

/// <summary>
/// The page where a school makes the toolbox its own. What it needs in the browser stands in the page, and what it says
/// of a colour or a logo is what the build says: see theme/scripts/own-copy/model.ts.
/// </summary>
internal static class OwnCopyPage
{
    public static OwnCopyView View(BrandedSite site, Page page, PlainPage plain)
    {
        var cards = ToolCards.Of(site, site.WorkForms().Take(1).Select(w => w.Page));
        return new()
        {
            Page = PlainPageView.View(site, page, plain),
            ModelJson = ModelJson(site),
            Communities = [.. ChoicesOf("community").Select(c => new ChoiceView(c.Value, c.Value))],
            Words = [.. ChoicesOf("words").Select(c => new ChoiceView(c.Value, c.Description.TrimEnd('.')))],
            Proofs = [new("light", "Licht", cards), new("dark", "Donker", cards)],
        };
    }

    private static string ModelJson(BrandedSite site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JsonText.InHtml }))
        {
            json.WriteStartObject();
            json.WriteString("address", site.Data.Settings.BaseUrl);
            WriteTexts(json, site);
            WriteProblems(json);
            json.WriteNumber("logoLimit", LogoReader.LimitInKiB * 1024);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteTexts(Utf8JsonWriter json, BrandedSite site)
    {
        json.WriteStartObject("texts");
        foreach (var community in ChoicesOf("community"))
        {
            var words = site.Data.Words.With(CommunityWords.Of((Community)community.Member));
            foreach (var variant in ChoicesOf("words"))
            {
                string Word(string token) => words.Resolve(token, (WordVariant)variant.Member);
                json.WriteStartObject($"{community.Value} {variant.Value}");
                json.WriteString("title", $"{Word("Een nieuwe leergemeenschap")} starten");
                json.WriteString("lead", $"Voor {Word("leraren")}, {Word("procesbegeleiders")} en {Word("schoolleiders")}.");
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }

    private static void WriteProblems(Utf8JsonWriter json)
    {
        json.WriteStartObject("problems");
        json.WriteString("notColour", Text(Problems.InvalidColour("{kleur}")));
        json.WriteString("unreadable", Text(Problems.UnreadableColour("{kleur}", new Bilingual("{contrast}", "{contrast}"), "{voorstel}")));
        json.WriteString("logoType", Text(Problems.LogoType()));
        json.WriteString("logoTooLarge", Text(Problems.LogoTooLarge(LogoReader.LimitInKiB)));
        json.WriteString("unsafeLogo", Text(Problems.UnsafeLogo(new Bilingual("{gevonden}", "{gevonden}"))));
        json.WriteEndObject();
    }

    // Both parts are sentences without a capital, for they stand behind the name of a file.
    private static string Text(Problem problem) => $"{NumberText.Capital(problem.Message.Nl)} {NumberText.Capital(problem.Tip!.Nl)}";

    private static ImmutableArray<Choice> ChoicesOf(string field) =>
        ((ChoiceShape)ContentType.Of<BrandFile>().Fields.Single(f => string.Equals(f.Key, field, StringComparison.Ordinal)).Shape).Choices;
}
