using Toolbox.Diagnostics;

namespace Toolbox.Checks.Hints;

/// <summary>
/// Sentences that are too long to read once, and pages that read with difficulty by the formula of Flesch and Douma for
/// Dutch: 206.84 - 0.93 words a sentence - 77 syllables a word. Syllables are counted as groups of vowels, which is close.
/// </summary>
internal static class ReadingLevel
{
    /// <summary>The most words of a sentence.</summary>
    private const int LongestSentence = 35;

    /// <summary>Below this a text is difficult; our own pages are between 63 and 94.</summary>
    private const double Difficult = 50;

    /// <summary>The fewest words that say something about a page.</summary>
    private const int FewestWords = 100;

    public static IEnumerable<Diagnostic> Find(Prose prose)
    {
        var (sentences, words, syllables) = (0, 0, 0);
        foreach (var paragraph in prose.Paragraphs)
        {
            foreach (var sentence in Sentence.In(paragraph))
            {
                sentences++;
                words += sentence.Words.Length;
                syllables += sentence.Words.Sum(Syllables);
                if (sentence.Words.Length > LongestSentence)
                {
                    yield return Problems.LongSentence(sentence.Words.Length, LongestSentence, sentence.Beginning).At(prose.File, paragraph.PositionOf(sentence.At));
                }
            }
        }

        if (words >= FewestWords && Score(sentences, words, syllables) is < Difficult and var score)
        {
            yield return Problems.DifficultText((int)Math.Round(score), (int)Difficult, words / sentences).In(prose.File);
        }
    }

    private static double Score(double sentences, double words, double syllables) => 206.84 - (0.93 * words / sentences) - (77 * syllables / words);

    private static int Syllables(string word)
    {
        var (count, inVowels) = (0, false);
        foreach (var c in word)
        {
            var isVowel = "aeiouyàáâäèéêëìíîïòóôöùúûüAEIOUYÉË".Contains(c, StringComparison.Ordinal);
            if (isVowel && (!inVowels || c is 'ë' or 'ï' or 'ö' or 'ü'))
            {
                count++;
            }

            inVowels = isVowel;
        }

        return Math.Max(1, count);
    }
}
