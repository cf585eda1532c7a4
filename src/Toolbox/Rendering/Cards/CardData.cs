using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Toolbox.Cards;
using Toolbox.Content;
using Toolbox.Output;
using Toolbox.Rendering.Views;

namespace Toolbox.Rendering.Cards;

/// <summary>
/// All cards of work forms for the browser (kaarten/kaarten.js), as the views their templates want. A classic script
/// that hands over data: the policy of the site allows no connections, and a page from disk cannot make any.
/// </summary>
internal static class CardData
{
    // Dutch as it is, instead of escapes.
    private static readonly CardDataJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static OutputFile File(BrandedSite site) => new(Route.CardData.OutputPath, stream =>
    {
        stream.Write("toolboxCards("u8);
        JsonSerializer.Serialize(stream, Of(site), Json.CardDataView);
        stream.Write(");\n"u8);
    });

    public static CardDataView Of(BrandedSite site) => new(
        site.Data.Settings.Title,
        site.Data.Settings.Licence,
        site.Addresses.Readable(Route.CardSelection),
        [.. CardLayout.All.Select(CardSheetPage.LayoutOf)],
        [.. site.WorkForms().Select(w => site.PrintCardOf(w.Page, w.Form))]);
}

/// <summary>What the browser needs to lay chosen cards on sheets.</summary>
internal sealed record CardDataView(string Brand, string Licence, string Address, CardLayoutView[] Layouts, PrintCardView[] Cards);

/// <summary>How the data is written.</summary>
[JsonSerializable(typeof(CardDataView))]
internal sealed partial class CardDataJson : JsonSerializerContext;
