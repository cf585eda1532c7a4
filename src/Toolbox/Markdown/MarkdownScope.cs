using Markdig.Syntax;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Markdown.Links;

namespace Toolbox.Markdown;

/// <summary>What the renderers of one file share: its path, the known words, and where findings go.</summary>
internal sealed class MarkdownScope(string file, Words words, ICollection<Diagnostic> problems)
{
    private readonly List<LinkUse> links = [];

    public string File => file;

    public Words Words => words;

    public IReadOnlyList<LinkUse> Links => links;

    /// <summary>Set while a value in the metadata is read: findings then stand at that value.</summary>
    public Position? FieldPosition { get; set; }

    public Position PositionOf(MarkdownObject item) => FieldPosition ?? new Position(item.Line + 1, item.Column + 1);

    public void AddLink(LinkUse link) => links.Add(link);

    public void Report(Problem problem, MarkdownObject item) => problems.Add(problem.At(file, PositionOf(item)));

    public void CheckWord(string token, Position position)
    {
        if (!words.Knows(token))
        {
            problems.Add(words.Unknown(token).At(file, position));
        }
    }
}
