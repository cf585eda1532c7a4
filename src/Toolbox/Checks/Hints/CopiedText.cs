using System.Collections.Immutable;
using Toolbox.Diagnostics;

namespace Toolbox.Checks.Hints;

/// <summary>
/// Runs of words that stand on two pages, and pages that are another with a word changed here and there. By winnowing: of
/// every page a few fingerprints are kept, chosen by their value, so that two pages choose the same ones of the same words.
/// Every run of <see cref="ShortestRun"/> words is found, in time that grows with the text and not with the number of pairs.
/// </summary>
internal static class CopiedText
{
    /// <summary>The fewest words that are no accident.</summary>
    private const int ShortestRun = 25;

    // Words in one fingerprint, and fingerprints of which the smallest is kept: together the shortest run.
    private const int Shingle = 8;
    private const int Window = ShortestRun - Shingle + 1;

    // Pages that share less than this of their fingerprints have a phrase in common; of our own pages none shares 5%.
    private const double LeastAlike = 0.1;
    private const int FewestAlike = 4;

    // With so many pages at most is a page compared over one fingerprint: a phrase that every page has costs no more.
    private const int MostOthers = 4;

    /// <param name="pages">In order of path.</param>
    public static IEnumerable<Diagnostic> Find(ImmutableArray<Prose> pages)
    {
        var words = pages.AsParallel().AsOrdered().Select(PageWords.Of).ToImmutableArray();
        var places = new Dictionary<ulong, ImmutableArray<Place>>();
        var longest = new Dictionary<(int, int), Run>();
        var alike = new Dictionary<(int A, int B), int>();
        var fingerprints = new int[words.Length];
        for (var page = 0; page < words.Length; page++)
        {
            foreach (var (fingerprint, at) in Fingerprints(words[page].Hashes))
            {
                fingerprints[page]++;
                var place = new Place(page, at);
                var others = places.GetValueOrDefault(fingerprint, []);
                foreach (var other in others.Where(o => o.Page != page))
                {
                    var run = RunAround(words, other, place);
                    if (run.Length >= ShortestRun && run.Length > longest.GetValueOrDefault((other.Page, page)).Length)
                    {
                        longest[(other.Page, page)] = run;
                    }
                }

                foreach (var other in others.Select(o => o.Page).Where(o => o != page).Distinct())
                {
                    alike[(other, page)] = alike.GetValueOrDefault((other, page)) + 1;
                }

                if (others.Length < MostOthers)
                {
                    places[fingerprint] = others.Add(place);
                }
            }
        }

        return
        [
            .. longest.Values.SelectMany(run => new[] { Told(run.B, run.A, run.Length), Told(run.A, run.B, run.Length) }),
            .. alike.Where(pair => IsAlike(pair.Key, pair.Value)).SelectMany(pair => new[] { Alike(pair.Key.B, pair.Key.A, pair.Value), Alike(pair.Key.A, pair.Key.B, pair.Value) }),
        ];

        // Of a long run it was told already where it stands.
        bool IsAlike((int A, int B) pair, int shared) =>
            !longest.ContainsKey(pair) && shared >= FewestAlike && shared >= LeastAlike * Math.Min(fingerprints[pair.A], fingerprints[pair.B]);

        Diagnostic Alike(int here, int there, int shared) =>
            Problems.AlikeText(Math.Min(100, 100 * shared / fingerprints[here]), words[there].File).In(words[here].File);

        Diagnostic Told(Place here, Place there, int length) => Problems.CopiedText(length, words[there.Page].File, words[there.Page].Lines[there.At])
            .At(words[here.Page].File, new Position(words[here.Page].Lines[here.At], 1));
    }

    private static Run RunAround(ImmutableArray<PageWords> words, Place a, Place b)
    {
        var (left, right) = (words[a.Page].Hashes, words[b.Page].Hashes);
        var before = 0;
        while (a.At > before && b.At > before && left[a.At - before - 1] == right[b.At - before - 1])
        {
            before++;
        }

        var after = 0;
        while (a.At + after < left.Length && b.At + after < right.Length && left[a.At + after] == right[b.At + after])
        {
            after++;
        }

        return new Run(a with { At = a.At - before }, b with { At = b.At - before }, before + after);
    }

    // The smallest fingerprint of every window, once.
    private static IEnumerable<(ulong Fingerprint, int At)> Fingerprints(uint[] hashes)
    {
        if (hashes.Length < ShortestRun)
        {
            yield break;
        }

        var all = new ulong[hashes.Length - Shingle + 1];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = FingerprintOf(hashes.AsSpan(i, Shingle));
        }

        var smallest = -1;
        for (var end = Window - 1; end < all.Length; end++)
        {
            var was = smallest;
            if (smallest <= end - Window)
            {
                smallest = end - Window + 1;
                for (var i = smallest + 1; i <= end; i++)
                {
                    smallest = all[i] <= all[smallest] ? i : smallest;
                }
            }
            else if (all[end] <= all[smallest])
            {
                smallest = end;
            }

            if (smallest != was)
            {
                yield return (all[smallest], smallest);
            }
        }
    }

    private static ulong FingerprintOf(ReadOnlySpan<uint> hashes)
    {
        var fingerprint = 14695981039346656037UL;
        foreach (var hash in hashes)
        {
            fingerprint = (fingerprint ^ hash) * 1099511628211UL;
        }

        // The product says little in its low bits; the smallest is chosen by all of them.
        return fingerprint ^ (fingerprint >> 32);
    }

    private readonly record struct Place(int Page, int At);

    private readonly record struct Run(Place A, Place B, int Length);

    // The words of a page as numbers, each with its line: letters and digits only, so that punctuation does not hide a copy.
    private sealed record PageWords(string File, uint[] Hashes, int[] Lines)
    {
        public static PageWords Of(Prose prose)
        {
            var (hashes, lines) = (new List<uint>(), new List<int>());
            foreach (var paragraph in prose.Paragraphs)
            {
                var (next, hash, line) = (0, 0u, 0);
                for (var i = 0; i <= paragraph.Text.Length; i++)
                {
                    while (next < paragraph.Lines.Length && paragraph.Lines[next].At <= i)
                    {
                        line = paragraph.Lines[next++].Line;
                    }

                    if (i < paragraph.Text.Length && char.IsLetterOrDigit(paragraph.Text[i]))
                    {
                        hash = ((hash == 0 ? 2166136261u : hash) ^ char.ToLowerInvariant(paragraph.Text[i])) * 16777619u;
                    }
                    else if (hash != 0)
                    {
                        hashes.Add(hash);
                        lines.Add(line);
                        hash = 0;
                    }
                }
            }

            return new PageWords(prose.File, [.. hashes], [.. lines]);
        }
    }
}
