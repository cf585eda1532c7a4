namespace Toolbox.Rendering.Views;

/// <summary>A link as a template prints it: text and address, and whether it is the page the reader is on.</summary>
public sealed record LinkView(string Title, string Url, bool Current = false);
