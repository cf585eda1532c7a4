namespace Toolbox.Diagnostics;

/// <summary>A place in a file; line and column count from 1.</summary>
public readonly record struct Position(int Line, int Column)
{
    public static Position Start { get; } = new(1, 1);
}
