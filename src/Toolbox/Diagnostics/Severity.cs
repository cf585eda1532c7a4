namespace Toolbox.Diagnostics;

/// <summary>How bad a problem is: an error stops the build, a warning only fails `check --strict`, a hint fails nothing.</summary>
public enum Severity
{
    Hint,
    Warning,
    Error,
}
