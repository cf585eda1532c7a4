using System.Text;
using Toolbox.Benchmarks.Corpus;
using Toolbox.Content;
using Toolbox.Diagnostics;
using Toolbox.Input;
using Toolbox.Markdown;
using Toolbox.Metadata;
using Toolbox.Tests.Harness;

namespace Toolbox.Tests.Model;

/// <summary>What the reader of canonical YAML reads, it reads as the scanner for all of YAML does; the rest it leaves alone.</summary>
public sealed class CanonicalYamlReaderTests
{
    // Of these, mistakes and surprises in YAML are made.
    private const string Confusing = " \n:-#,[]{}'\"|>&*!%@`?\\~.\tax0é";

    [Fact]
    public void Our_own_files_and_those_that_are_measured_are_read_without_the_scanner()
    {
        foreach (var (path, yaml) in OwnYaml().Concat(MeasuredYaml()))
        {
            Assert.True(CanonicalYamlReader.Read(yaml, lineOffset: 1) is not null, path);
            AssertSame(yaml);
        }
    }

    [Fact]
    public void The_files_of_broken_sites_are_read_as_the_scanner_reads_them() =>
        Assert.All(YamlOf(InputFolder.Read(Repository.TestFolder("BrokenSites"))), file => AssertSame(file.Yaml));

    [Theory]
    [InlineData("a: b")]
    [InlineData("a: b\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("a:\n  - b\n  - c: d\n    e: f\n")]
    [InlineData("a:\n  b:\n    c: d\n  e: f\ng: h\n")]
    [InlineData("a: it's a \"b\" (c:d) no\n")]
    [InlineData("a: \"x: y # z\"\n")]
    [InlineData("a: \"\"\n")]
    [InlineData("a: ''\n")]
    [InlineData("a: \"q \\\"r\\\" \\\\ \\n \\t s\"\n")]
    [InlineData("a: 'it''s'\n")]
    [InlineData("a: ''''\n")]
    [InlineData("a: >-\n  one\n  two\nb: c\n")]
    [InlineData("a: >-\n  one")]
    [InlineData("a: |\n  one\n\n    two\n  # three\nb: c\n")]
    [InlineData("a: |-\n  one\n  two")]
    [InlineData("- |-\n  one\n  two\n- three\n")]
    [InlineData("- a: >-\n    one\n    two\n  b: c\n")]
    [InlineData("a: [b, c d, \"e, f\", 'g']\n")]
    [InlineData("a: [{ b: c }, { b: [d, e] }]\n")]
    [InlineData("a: { b: c, d: { e: f }, g: [h] }\n")]
    [InlineData("a: [ b ,c ]\n")]
    [InlineData("a: [http://b.c/d?e=f, g]\n")]
    [InlineData("a: { b: Wat doen we nu?, c: §7.9 – d }\n")]
    [InlineData("- { a: b }\n- { a: c }\n")]
    [InlineData("a: 2026-11-21\nb: 12\nc: no\nd: ~\ne: null\n")]
    [InlineData("twee woorden: x\n")]
    [InlineData("- een zin: met een dubbelepunt\n")]
    [InlineData("een-lange-naam-met-2-cijfers: x\n")]
    [InlineData("a: { 2-3: b, 40-plus: c }\n")]
    [InlineData("a:\n  2-3: b\n  40-plus: c\n")]
    [InlineData("a: https://b.c/d#e\n")]
    [InlineData("a: één – “twee” …\n")]
    public void What_we_write_is_read_as_the_scanner_reads_it(string yaml)
    {
        Assert.NotNull(CanonicalYamlReader.Read(yaml, lineOffset: 0));
        AssertSame(yaml);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("# a\n")]
    [InlineData("a: b # c\n")]
    [InlineData("a: b\n# c\n")]
    [InlineData("a: b\n\nc: d\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: b\n  c: d\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: b:\n")]
    [InlineData("a:b\n")]
    [InlineData("a : b\n")]
    [InlineData("a:  b\n")]
    [InlineData("a: b \n")]
    [InlineData("a: \n")]
    [InlineData("a:\nb: c\n")]
    [InlineData("a:\n- b\n")]
    [InlineData("a:\n    b: c\n")]
    [InlineData("a:\n  b: c\n d: e\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a: { b: c, b: d }\n")]
    [InlineData("a: {}\n")]
    [InlineData("a: []\n")]
    [InlineData("a: [b,\n  c]\n")]
    [InlineData("a: [b, c\n")]
    [InlineData("a: [b, ]\n")]
    [InlineData("a: [b] c\n")]
    [InlineData("a: [b: c]\n")]
    [InlineData("a: { b }\n")]
    [InlineData("a: { b:c }\n")]
    [InlineData("a: \"b\n  c\"\n")]
    [InlineData("a: \"b\" c\n")]
    [InlineData("a: \"b\n")]
    [InlineData("a: \"\\u0062\"\n")]
    [InlineData("a: >\n  b\n")]
    [InlineData("a: |+\n  b\n")]
    [InlineData("a: >2\n  b\n")]
    [InlineData("a: |\n  b")]
    [InlineData("a: |-\n  b\n\nc: d\n")]
    [InlineData("a: |\n\n  b\n")]
    [InlineData("a: |\n    b\n  c\n")]
    [InlineData("a: >-\n  b\n\n  c\n")]
    [InlineData("a: >-\n  b\n    c\n")]
    [InlineData("a: >-\n  b \n  c\n")]
    [InlineData("a: >-\n   b\n")]
    [InlineData("a: >-\nb: c\n")]
    [InlineData("a: &b c\n")]
    [InlineData("a: *b\n")]
    [InlineData("a: !b c\n")]
    [InlineData("a: -1\n")]
    [InlineData("a: @b\n")]
    [InlineData("a: `b`\n")]
    [InlineData("a: %b\n")]
    [InlineData("a: ? b\n")]
    [InlineData("<<: b\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("1: b\n")]
    [InlineData("\"a\": b\n")]
    [InlineData("- 'a': b\n")]
    [InlineData("- - a\n")]
    [InlineData("-\n  a: b\n")]
    [InlineData("-  a\n")]
    [InlineData("- a\nb: c\n")]
    [InlineData("a\n")]
    [InlineData("---\na: b\n")]
    [InlineData("a: b\n---\nc: d\n")]
    [InlineData("a: b\n...\n")]
    [InlineData("a:\tb\n")]
    [InlineData("a: b\tc\n")]
    [InlineData("a: b\r\n")]
    [InlineData("a: b\u0085c\n")]
    [InlineData("a: b\u2028c\n")]
    [InlineData("\ufeffa: b\n")]
    [InlineData("a: 😀\n")]
    [InlineData("a: b\0\n")]
    [InlineData(" a: b\n")]
    public void Anything_else_is_left_to_the_scanner(string yaml) => Assert.Null(CanonicalYamlReader.Read(yaml, lineOffset: 0));

    [Fact]
    public void Nesting_is_left_to_the_scanner_before_its_limit()
    {
        for (var levels = 1; levels <= YamlReader.DepthLimit + 1; levels++)
        {
            AssertSame(string.Concat(Enumerable.Range(0, levels).Select(l => $"\n{new string(' ', 2 * l)}a:"))[1..] + " b\n");
            AssertSame($"a: {string.Concat(Enumerable.Repeat("{ a: ", levels))}b{string.Concat(Enumerable.Repeat(" }", levels))}\n");
        }
    }

    [Fact]
    public void A_character_too_many_too_few_or_wrong_never_makes_a_difference()
    {
        var random = new Random(Seed: 1);
        var files = OwnYaml().Select(f => f.Yaml).Where(y => y.Length < 4_000).ToList();
        for (var round = 0; round < 4_000; round++)
        {
            var yaml = new StringBuilder(files[random.Next(files.Count)]);
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var at = random.Next(yaml.Length);
                yaml.Remove(at, random.Next(2));
                yaml.Insert(at, Confusing.AsSpan(random.Next(Confusing.Length), random.Next(2)));
            }

            AssertSame(yaml.ToString());
        }
    }

    private static void AssertSame(string yaml)
    {
        if (CanonicalYamlReader.Read(yaml, lineOffset: 1) is { } read)
        {
            var problems = new List<Diagnostic>();
            Assert.Equal(Outline(YamlReader.Scan(yaml, "a.yml", lineOffset: 1, problems)), Outline(read));
            Assert.Empty(problems);
        }
    }

    private static string Outline(YamlNode? node) => node switch
    {
        YamlScalar scalar => $"{Place(scalar.Position)} {(scalar.Quoted ? "quoted" : "plain")} <{scalar.Value}>\n",
        YamlList list => $"{Place(list.Position)} list\n{string.Concat(list.Items.Select(Outline))}end\n",
        YamlMap map => $"{Place(map.Position)} map\n{string.Concat(map.Entries.Select(e => $"{Place(e.Position)} <{e.Key}> {Outline(e.Value)}"))}end\n",
        _ => "nothing",
    };

    private static string Place(Position position) => $"{position.Line}:{position.Column}";

    private static IEnumerable<(string Path, string Yaml)> OwnYaml() => YamlOf(InputFolder.Read(Repository.Input));

    private static IEnumerable<(string Path, string Yaml)> MeasuredYaml() => YamlOf(SiteCorpus.Of(workForms: 20).ToInput());

    // The metadata of pages, and whole data files.
    private static IEnumerable<(string Path, string Yaml)> YamlOf(InputFolder input)
    {
        foreach (var file in input.Files.Where(f => !AssetTypes.IsAsset(f.Path)))
        {
            if (file.ReadText([]) is { } text)
            {
                yield return (file.Path, PageReader.IsPage(file) ? MarkdownReader.FrontMatterOf(MarkdownReader.Parse(text))?.Yaml ?? "" : text);
            }
        }
    }
}
