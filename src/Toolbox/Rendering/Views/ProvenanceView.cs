namespace Toolbox.Rendering.Views;

/// <summary>Says whether a claim comes from a source or was added by us: "bron §7.9" or "aanvulling".</summary>
public sealed record ProvenanceView(bool Added, string Text);
