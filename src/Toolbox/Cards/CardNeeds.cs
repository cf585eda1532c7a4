namespace Toolbox.Cards;

/// <summary>What to have ready, as far as a card has room for it.</summary>
internal static class CardNeeds
{
    /// <summary>The first materials that fit; says so when there are more.</summary>
    public static string On(CardSize size, IReadOnlyList<string> materials)
    {
        for (var count = materials.Count; count > 0; count--)
        {
            var text = $"Nodig: {string.Join(", ", materials.Take(count))}{(count < materials.Count ? " en meer" : "")}";
            if (CardText.LinesOf(text, size.BodyWidth, size.Needs with { Bold = true }) <= size.NeedsLines)
            {
                return text;
            }
        }

        return "";
    }
}
