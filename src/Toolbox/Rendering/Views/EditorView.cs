namespace Toolbox.Rendering.Views;

/// <summary>The page around the editors' form.</summary>
public sealed record EditorView(string SiteTitle);
