using System.Collections.Immutable;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Domain.Search;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>
/// One text compared with many (逐件比对): the index names candidates, their sketches say which are worth a look, and at most
/// fifty are compared pair by pair.
/// </summary>
internal sealed class TwinComparison(
    NpgsqlConnection connection,
    ImmutableArray<int> bigrams,
    ReportId? self,
    DateTimeOffset since,
    CancellationToken cancellation
)
{
    /// <summary>How many are compared, and shown.</summary>
    public const int MostCompared = 50;

    /// <summary>How many candidates' sketches are read.</summary>
    public const int MostCandidates = 5_000;

    // Sketches err by some hundredths: what they put this much under the threshold may still be over it.
    private const double Doubt = 0.15;

    private const string Texts =
        "SELECT hash, bytes FROM record.texts WHERE hash = ANY (@hashes) AND bytes IS NOT NULL";

    private readonly ImmutableArray<uint> sketch = Likeness.Sketch(bigrams.AsSpan());

    /// <summary>The twins that the holders of the keys may open, most alike first, and whether there are likely more.</summary>
    public async Task<(IReadOnlyList<(Guid Report, double Share)> Found, bool More)> Among(ImmutableArray<string> keys)
    {
        var candidates = await Candidates(keys);
        var promising = candidates
            .Select(row =>
                (row.Report, row.TextHash, Expected: Likeness.Expected(sketch.AsSpan(), SketchBytes.Read(row.Sketch)))
            )
            .Where(candidate => candidate.Expected >= Likeness.Threshold - Doubt)
            .OrderByDescending(candidate => candidate.Expected)
            .DistinctBy(candidate => candidate.Report)
            .ToList();
        var compared = promising.Take(MostCompared).ToList();
        var shares = await Shares([.. compared.Select(candidate => candidate.TextHash)]);
        var found = compared
            .Select(candidate =>
                (candidate.Report, Share: shares.GetValueOrDefault(Convert.ToHexString(candidate.TextHash)))
            )
            .Where(twin => twin.Share >= Likeness.Threshold)
            .OrderByDescending(twin => twin.Share)
            .ToList();
        var more =
            candidates.Count == MostCandidates
            || promising.Skip(MostCompared).Any(candidate => candidate.Expected >= Likeness.Threshold);
        return (found, more);
    }

    /// <summary>What is shown of the twins, in the order given.</summary>
    public async Task<IReadOnlyList<Twin>> Lines(
        IReadOnlyList<(Guid Report, double Share)> found,
        ImmutableArray<string> keys,
        BodyTree tree
    )
    {
        var asking = new
        {
            reports = found.Select(twin => twin.Report).ToArray(),
            keys = keys.ToArray(),
            body = (string?)null,
            stage = (string?)null,
            kind = (string?)null,
        };
        var rows = await connection.QueryAsync<FoundRow>(
            new(SearchStatements.Lines, asking, cancellationToken: cancellation)
        );
        var nearest = rows.GroupBy(row => row.Report)
            .ToDictionary(group => group.Key, group => group.MinBy(row => row.Distance)!);
        return [.. found.Select(twin => nearest[twin.Report].Twin(Likeness.Percent(twin.Share), tree))];
    }

    private async Task<List<CandidateRow>> Candidates(ImmutableArray<string> keys)
    {
        var asking = new
        {
            bands = Likeness.BandsOf(sketch.AsSpan()).ToArray(),
            scopes = keys.Select(SearchMarks.Reader).ToArray(),
            keys = keys.ToArray(),
            since,
            report = self?.Value ?? Guid.Empty,
            most = MostCandidates,
        };
        var rows = await connection.QueryAsync<CandidateRow>(
            new(SearchStatements.Candidates, asking, cancellationToken: cancellation)
        );
        return rows.AsList();
    }

    private async Task<Dictionary<string, double>> Shares(byte[][] hashes)
    {
        var texts = await connection.QueryAsync<(byte[] Hash, byte[] Bytes)>(
            new(
                Texts,
                new { hashes = hashes.DistinctBy(Convert.ToHexString).ToArray() },
                cancellationToken: cancellation
            )
        );
        return texts.ToDictionary(
            row => Convert.ToHexString(row.Hash),
            row => Bigrams.Share(bigrams.AsSpan(), Likeness.BigramsOf(ReportPaper.Read(row.Bytes)).AsSpan())
        );
    }

    private sealed class CandidateRow
    {
        public Guid Report { get; init; }
        public byte[] TextHash { get; init; } = [];
        public byte[] Sketch { get; init; } = [];
    }
}
