namespace Toolbox.Diagnostics;

/// <summary>How bad a problem is: an error stops the build, a warning only fails `check --strict`.</summary>
public enum Severity
{
    Warning,
    Error,
}
