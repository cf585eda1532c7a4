using System.Collections.Concurrent;

namespace Toolbox.BrowserTests.Browsing;

/// <summary>Functions that look at a page from inside; each is a file in Probes/.</summary>
internal static class Probes
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    public static string Read(string name) => Texts.GetOrAdd(name, static name =>
    {
        using var reader = new StreamReader(typeof(Probes).Assembly.GetManifestResourceStream($"{name}.js")!);
        return reader.ReadToEnd();
    });
}
