using System.Collections.Immutable;
using Toolbox.Benchmarks.Corpus;

namespace Toolbox.Benchmarks.Peers;

/// <summary>Both generators on one corpus, in turn, so that both have the same weather.</summary>
internal sealed record Match(int Pages, ImmutableArray<Measurement> Ours, ImmutableArray<Measurement> Theirs)
{
    public Measurement OurMedian => Measurement.MedianOf(Ours);

    public Measurement? TheirMedian => Theirs.IsEmpty ? null : Measurement.MedianOf(Theirs);

    /// <summary>Ours as a part of theirs: the median of the pairs.</summary>
    public Measurement? Ratio => Theirs.IsEmpty ? null : Measurement.MedianOf([.. Ours.Zip(Theirs, (our, their) => our.RatioTo(their))]);

    public static Match Play(int pages, int runs, Contestant ours, Contestant? theirs)
    {
        using var work = new WorkFolder();
        var (input, hugo, output) = (work.Path("input"), work.Path("hugo"), work.Path("output"));
        var corpus = SiteCorpus.Of(pages);
        corpus.WriteTo(input);
        HugoSite.Write(corpus, hugo);
        var (our, their) = (ImmutableArray.CreateBuilder<Measurement>(runs), ImmutableArray.CreateBuilder<Measurement>());
        for (var run = 0; run < runs; run++)
        {
            our.Add(ours.Build(input, output));
            if (theirs is not null)
            {
                their.Add(theirs.Build(hugo, output));
            }
        }

        return new Match(pages, our.DrainToImmutable(), their.DrainToImmutable());
    }
}
