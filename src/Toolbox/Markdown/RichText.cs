namespace Toolbox.Markdown;

/// <summary>Markdown inside metadata, as HTML with open slots.</summary>
public sealed record RichText(Piece Html)
{
    public static RichText Empty { get; } = new(Piece.Empty);

    public bool IsEmpty => Html.IsEmpty;
}
