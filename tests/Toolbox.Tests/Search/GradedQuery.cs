using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Search;

/// <summary>A query with how well each slug answers it: 3 is what was looked for, 2 helps, 1 has to do with it.</summary>
internal sealed record GradedQuery(string Text, string Kind, IReadOnlyDictionary<string, int> Grades)
{
    private const int Deepest = 10;

    /// <summary>Of a file of this folder: a query, its kind and its grades, with tabs between.</summary>
    public static IReadOnlyList<GradedQuery> Read(string file) =>
    [
        .. from line in File.ReadLines(Path.Combine(Repository.TestFolder("Search"), file)).Skip(1)
           let parts = line.Split('\t')
           select new GradedQuery(parts[0], parts[1], parts[2].Split(' ').Select(g => g.Split(':')).ToDictionary(g => g[0], g => int.Parse(g[1]))),
    ];

    /// <summary>Normalised discounted cumulative gain of the first ten: 1 when nothing could stand better.</summary>
    public double Gain(IReadOnlyList<string> slugs) =>
        Discounted(slugs.Take(Deepest).Select(s => Grades.GetValueOrDefault(s))) / Discounted(Grades.Values.OrderDescending().Take(Deepest));

    /// <summary>What was looked for is among the first three.</summary>
    public bool Succeeds(IReadOnlyList<string> slugs) => slugs.Take(3).Any(s => Grades.GetValueOrDefault(s) == 3);

    private static double Discounted(IEnumerable<int> grades) => grades.Select((grade, place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2)).Sum();
}
