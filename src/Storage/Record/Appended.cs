using System.Collections.Immutable;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>The record's answer to one act.</summary>
/// <param name="Verdict">What became of it.</param>
/// <param name="Numbers">Paper number of each of its events, where one was asked for; empty unless done.</param>
/// <param name="Rings">The feeds that grew, each with its newest number; empty unless done.</param>
public sealed record Appended(Verdict Verdict, ImmutableArray<string?> Numbers, ImmutableArray<Ring> Rings)
{
    /// <summary>Nothing was committed by this try.</summary>
    public static Appended Not(Verdict verdict) => new(verdict, [], []);
}
