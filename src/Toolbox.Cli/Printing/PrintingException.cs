using Toolbox.Diagnostics;

namespace Toolbox.Cli.Printing;

/// <summary>Sheets could not be printed; the explanation names them.</summary>
internal sealed class PrintingException(Bilingual explanation) : Exception(explanation.En)
{
    public Bilingual Explanation => explanation;
}
