using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Markdown.Tokens;

namespace Toolbox.Markdown;

/// <summary>
/// Gives every heading its id: the explicit one, or a slug of its words as the Netherlands say them, so that an address
/// is the same in every brand. Reports headings of a level that does not fit.
/// </summary>
internal static class HeadingReader
{
    public static Dictionary<HeadingBlock, Heading> Read(MarkdownDocument document, MarkdownScope scope)
    {
        var headings = new Dictionary<HeadingBlock, Heading>();
        var used = new HashSet<string>(PageAnchors.OfTemplates, StringComparer.Ordinal);
        var level = 1;
        foreach (var block in document.Descendants<HeadingBlock>())
        {
            if (block.Level == 1)
            {
                scope.Report(Problems.HeadingIsTitle(), block);
            }
            else if (block.Level > level + 1)
            {
                scope.Report(Problems.HeadingLevel(block.Level, level + 1), block);
            }

            level = Math.Max(block.Level, 1);
            var heading = Describe(block, used, scope);
            block.GetAttributes().Id = heading.Id;
            headings.Add(block, heading);
        }

        return headings;
    }

    private static Heading Describe(HeadingBlock block, HashSet<string> used, MarkdownScope scope)
    {
        var explicitId = block.Inline?.Descendants<TokenInline>().Select(t => t.HeadingId).FirstOrDefault(id => id is not null);
        var title = new Phrase(TextOf(block.Inline));
        var wanted = explicitId ?? WithoutNumber(Slug.Of(title.With(word => scope.Words.Resolve(word, WordVariant.Netherlands))));
        var id = wanted;
        for (var number = 2; !used.Add(id); number++)
        {
            id = $"{wanted}-{number}";
        }

        return new Heading(id, block.Level, title, explicitId is not null, scope.PositionOf(block));
    }

    // A heading that moves up a place in a numbered list keeps its anchor.
    private static string WithoutNumber(string slug) =>
        slug.TrimStart([.. "0123456789-"]) is { Length: > 0 } words ? words : $"deel-{slug}".TrimEnd('-');

    private static string TextOf(ContainerInline? container)
    {
        var text = new StringBuilder();
        foreach (var inline in container?.Descendants() ?? [])
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                TokenInline { HeadingId: null } token => text.Append('{').Append(token.Name).Append('}'),
                _ => text,
            };
        }

        return text.ToString().Trim();
    }
}
