namespace Toolbox.Cli;

/// <summary>What the command line answers to who called it.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>There are problems in the content.</summary>
    public const int Problems = 1;

    /// <summary>Wrong use, or an environment that does not allow the work.</summary>
    public const int WrongUse = 2;
}
