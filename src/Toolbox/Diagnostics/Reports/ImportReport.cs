namespace Toolbox.Diagnostics.Reports;

/// <summary>What is to be said of a file that was imported: it has no lines to point at, but its questions have names.</summary>
public static class ImportReport
{
    public static void Write(TextWriter output, string file, IEnumerable<Problem> notes, Language language)
    {
        foreach (var note in notes)
        {
            output.WriteLine($"{file}: {TextReport.SeverityWord(note.Severity, language)} {note.Code}: {note.Message.In(language)}");
            if (note.Tip is { } tip)
            {
                output.WriteLine($"  tip: {tip.In(language)}");
            }
        }
    }
}
