namespace Toolbox.Rendering.Templates;

/// <summary>The theme cannot be used: it has not been built, or a template names what its view does not have.</summary>
public sealed class ThemeException : Exception
{
    public ThemeException(string message)
        : base(message)
    {
    }

    public ThemeException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
