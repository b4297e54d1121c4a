using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Search;

/// <summary>
/// Likeness (相似度) of two reports: the Jaccard share of the bigrams of title and text, punctuation and spaces left out.
/// Whole archives cannot be compared pair by pair, so 64 min-hashes stand for a text: two texts agree in about as many of
/// them as their share says. Those that agree in a whole band of four are candidates, and only those are compared.
/// </summary>
public static class Likeness
{
    /// <summary>From this share on two reports are called similar (查重线). Source: issue of the editing desk; a default.</summary>
    public const double Threshold = 0.70;

    /// <summary>How many min-hashes stand for a text.</summary>
    public const int Hashes = 64;

    /// <summary>Min-hashes in a band. At the threshold 98.8 of 100 pairs agree in some band, at 0.8 all but one in 4,000.</summary>
    public const int InABand = 4;

    /// <summary>How many bands there are.</summary>
    public const int Bands = Hashes / InABand;

    /// <summary>Under so many bigrams a text is only a beginning: it is like nothing yet.</summary>
    public const int LeastBigrams = 10;

    private static readonly ImmutableArray<ulong> Turns = [.. Enumerable.Range(1, Hashes).Select(TurnOf)];

    /// <summary>What is compared of a report's text.</summary>
    public static ImmutableArray<int> BigramsOf(ReportText text) =>
        Bigrams.Of(FoldedText.Joined(string.Concat(text.Title, text.Situation, text.Analysis, text.Advice)));

    /// <summary>The min-hashes of a text.</summary>
    /// <param name="bigrams">Its bigrams; at least one.</param>
    public static ImmutableArray<uint> Sketch(ReadOnlySpan<int> bigrams)
    {
        if (bigrams.IsEmpty)
        {
            throw new ArgumentException("A text without bigrams has no sketch.", nameof(bigrams));
        }
        var least = new uint[Hashes];
        Array.Fill(least, uint.MaxValue);
        foreach (var bigram in bigrams)
        {
            for (var hash = 0; hash < Hashes; hash++)
            {
                least[hash] = Math.Min(least[hash], (uint)(Mix(unchecked((uint)bigram) ^ Turns[hash]) >> 32));
            }
        }
        return [.. least];
    }

    /// <summary>The bands of a sketch, each as one integer that also tells which band it is.</summary>
    public static ImmutableArray<int> BandsOf(ReadOnlySpan<uint> sketch)
    {
        var bands = ImmutableArray.CreateBuilder<int>(Bands);
        for (var band = 0; band < Bands; band++)
        {
            var mixed = (ulong)band;
            foreach (var hash in sketch.Slice(band * InABand, InABand))
            {
                mixed = Mix(mixed ^ hash);
            }
            bands.Add(unchecked((int)(mixed >> 32)));
        }
        return bands.DrainToImmutable();
    }

    /// <summary>The share that two sketches let expect, from 0 to 1.</summary>
    public static double Expected(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        var same = 0;
        for (var hash = 0; hash < Hashes; hash++)
        {
            same += first[hash] == second[hash] ? 1 : 0;
        }
        return (double)same / Hashes;
    }

    /// <summary>The share in whole percent, never rounded up over the threshold.</summary>
    public static int Percent(double share) => (int)Math.Floor(share * 100);

    // The same 64 hash functions for ever: sketches stand in lists.
    private static ulong TurnOf(int number) => Mix(0x9E37_79B9_7F4A_7C15UL * (ulong)number);

    // The finaliser of splitmix64: every bit of the input moves every bit of the output.
    private static ulong Mix(ulong value)
    {
        value = unchecked(value + 0x9E37_79B9_7F4A_7C15UL);
        value = unchecked((value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9UL);
        value = unchecked((value ^ (value >> 27)) * 0x94D0_49BB_1331_11EBUL);
        return value ^ (value >> 31);
    }
}
