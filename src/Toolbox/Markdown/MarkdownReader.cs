using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Markdown.Callouts;
using Toolbox.Markdown.Links;
using Toolbox.Markdown.Tables;
using Toolbox.Markdown.Tokens;

namespace Toolbox.Markdown;

/// <summary>
/// Reads the Markdown of one file: its body and the Markdown in its metadata. The whole file is parsed at once, front
/// matter included, so that every line number is a line of the file.
/// </summary>
public sealed class MarkdownReader
{
    // The order in which our Markdown differs from CommonMark, in one place.
    private static readonly MarkdownPipeline FilePipeline = Extend(new MarkdownPipelineBuilder().UseYamlFrontMatter()).Build();
    private static readonly MarkdownPipeline FieldPipeline = Extend(new MarkdownPipelineBuilder()).Build();

    // A renderer finds out which of its parts writes which node as it goes; a thread keeps what it found.
    [ThreadStatic]
    private static PieceRenderer? rendererOfThread;

    private readonly MarkdownScope scope;

    public MarkdownReader(string file, Words words, ICollection<Diagnostic> problems) =>
        scope = new MarkdownScope(file, words, problems);

    /// <summary>Links to this site found so far, in body and metadata.</summary>
    public IReadOnlyList<LinkUse> Links => scope.Links;

    /// <summary>Parses a whole page file.</summary>
    public static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, FilePipeline);

    /// <summary>The YAML between the first two lines of dashes, and how many lines stand before it; null without any.</summary>
    public static (string Yaml, int LinesBefore)? FrontMatterOf(MarkdownDocument document) =>
        document.FirstOrDefault() is YamlFrontMatterBlock block ? (block.Lines.ToString(), block.Line + 1) : null;

    /// <summary>Reads the text of the page.</summary>
    public Body ReadBody(MarkdownDocument document)
    {
        var headings = HeadingReader.Read(document, scope);
        var blocks = document.Where(b => b is not YamlFrontMatterBlock).ToList();
        var starts = blocks.Index().Where(b => b.Item is HeadingBlock { Level: 2 }).Select(b => b.Index).ToList();
        var intro = Render(blocks.Take(starts.Count > 0 ? starts[0] : blocks.Count));
        var sections = ImmutableArray.CreateBuilder<Section>(starts.Count);
        foreach (var (number, start) in starts.Index())
        {
            var end = number + 1 < starts.Count ? starts[number + 1] : blocks.Count;
            var heading = headings[(HeadingBlock)blocks[start]];
            sections.Add(new Section(heading.Id, heading.Title, Render(blocks[(start + 1)..end])));
        }

        return new Body(intro, sections.DrainToImmutable(), [.. headings.Values.OrderBy(h => h.Position.Line)]);
    }

    /// <summary>Reads Markdown in a value of the metadata.</summary>
    public RichText ReadField(string markdown, Position position)
    {
        scope.FieldPosition = position;
        var html = Render(Markdig.Markdown.Parse(markdown, FieldPipeline));
        scope.FieldPosition = null;
        return new RichText(html);
    }

    /// <summary>Reads plain text with words in braces.</summary>
    public Phrase ReadPhrase(string text, Position position)
    {
        var phrase = new Phrase(text);
        foreach (var word in phrase.Words)
        {
            scope.CheckWord(word, position);
        }

        return phrase;
    }

    private Piece Render(IEnumerable<Block> blocks) => (rendererOfThread ??= NewRenderer()).RenderPiece(blocks, scope);

    private static PieceRenderer NewRenderer()
    {
        var renderer = new PieceRenderer();
        FilePipeline.Setup(renderer);
        return renderer;
    }

    private static MarkdownPipelineBuilder Extend(MarkdownPipelineBuilder builder)
    {
        builder.UsePreciseSourceLocation();
        builder.Extensions.Add(new TokenExtension());
        builder.Extensions.Add(new CalloutExtension());
        builder.Extensions.Add(new TableExtension());
        return builder;
    }
}
