namespace Toolbox.Markdown;

/// <summary>Markdown inside metadata, as written and as HTML with open slots.</summary>
public sealed record RichText(string Source, Piece Html)
{
    public static RichText Empty { get; } = new("", Piece.Empty);

    public bool IsEmpty => Html.IsEmpty;

    public override string ToString() => Source;
}
