namespace Toolbox.Markdown;

/// <summary>How an icon is written in HTML: a reference to a symbol that the page brings along.</summary>
public static class IconMarkup
{
    public static string Of(string name) => $"""<svg class="icon" aria-hidden="true"><use href="#i-{name}"/></svg>""";
}
