namespace Toolbox.Rendering.Views;

/// <summary>The page where a school makes the toolbox its own: what it can choose, and a page in small to see it in.</summary>
public sealed record OwnCopyView
{
    public required PlainView Page { get; init; }

    /// <summary>The model, ready for a script element of type application/json.</summary>
    public required string ModelJson { get; init; }

    /// <summary>The words for the thing itself, in the order of the model.</summary>
    public required ChoiceView[] Communities { get; init; }

    public required ChoiceView[] Words { get; init; }

    /// <summary>The same page twice, in light and in dark.</summary>
    public required ProofView[] Proofs { get; init; }
}

/// <summary>A value as brand.yml holds it, with what it means.</summary>
public sealed record ChoiceView(string Value, string Text);

/// <summary>A page in small.</summary>
/// <param name="Scheme">The class that asks for its scheme.</param>
/// <param name="Label">The scheme in words.</param>
/// <param name="Cards">A real work form; none on a site without.</param>
public sealed record ProofView(string Scheme, string Label, ToolCardView[] Cards);
