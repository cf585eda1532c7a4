using Toolbox.Diagnostics;

namespace Toolbox.Importing;

/// <summary>What goes wrong while answers are read, and the text that found no place: none of it may get lost.</summary>
internal sealed class AnswerNotes
{
    private readonly List<Problem> problems = [];
    private readonly List<(string Question, string Text)> unplaced = [];

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Text that stands at the end of the page, with the question it was an answer to; empty for none.</summary>
    public IReadOnlyList<(string Question, string Text)> Unplaced => unplaced;

    public void Add(Problem problem) => problems.Add(problem);

    /// <summary>An answer that is not understood.</summary>
    public void Keep(Problem problem, string question, string text)
    {
        problems.Add(problem);
        unplaced.Add((question, text));
    }

    /// <summary>Text that answers no question.</summary>
    public void Keep(string text)
    {
        problems.Add(ImportProblems.TextUnplaced(text));
        unplaced.Add(("", text));
    }
}
