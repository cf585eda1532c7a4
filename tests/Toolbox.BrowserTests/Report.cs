namespace Toolbox.BrowserTests;

/// <summary>Assertions that name everything that was found, and where.</summary>
internal static class Report
{
    /// <summary>Fails with the list when there is one.</summary>
    public static void NothingFound(string where, IReadOnlyCollection<string> findings)
    {
        if (findings.Count > 0)
        {
            Assert.Fail($"{where}:\n{string.Join('\n', findings.Select(f => "- " + f))}");
        }
    }
}
