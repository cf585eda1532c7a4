namespace Toolbox.Diagnostics;

/// <summary>What is wrong, apart from where: made by <see cref="Problems"/> and <see cref="ImportProblems"/> only.</summary>
/// <param name="Code">Stable kebab-case name, the same in both languages; tests and editors refer to it.</param>
/// <param name="Tip">What to do now; null when the message already says so.</param>
public sealed record Problem(string Code, Severity Severity, Bilingual Message, Bilingual? Tip)
{
    /// <summary>The problem at a place.</summary>
    public Diagnostic At(string file, Position position) => new(this, file, position);

    /// <summary>The same problem, which only one brand has.</summary>
    public Problem OfBrand(string id) =>
        this with { Message = new Bilingual($"in het merk '{id}': {Message.Nl}", $"in the brand '{id}': {Message.En}") };

    /// <summary>The problem of a file as a whole.</summary>
    public Diagnostic In(string file) => new(this, file, Position.Start);
}
