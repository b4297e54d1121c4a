using System.Collections.Concurrent;

namespace ZhengXie.Linked.Gateway.Tests.Fuzz;

/// <summary>
/// 乱敲: requests that chance has made from the interface document, and messages it has made from the hub's methods. Whatever
/// comes, nothing breaks, and whoever is refused is told why in the same words as everybody.
/// </summary>
public sealed class FuzzTests(FuzzHouse house) : IClassFixture<FuzzHouse>
{
    private const int AtOnce = 8;
    private const int MostNamed = 40;

    // The way out is tried by nobody: the others would not be signed in any more.
    private static readonly string[] WaysOut = ["POST /api/sign-out"];

    [Fact]
    public async Task WhateverIsSentToADoor_NothingBreaks_AndEveryRefusalIsARealOne()
    {
        var operations = Operation
            .AllOf(house.Document)
            .Where(operation => !WaysOut.Contains(operation.ToString(), StringComparer.Ordinal))
            .ToList();
        Assert.True(operations.Count > 200, $"only {operations.Count} operations");
        var faults = new ConcurrentQueue<string>();
        house.House.Log.Lines.Clear();

        await Parallel.ForAsync(
            0,
            FuzzPlan.Requests,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (number, patience) =>
            {
                var request = FuzzRequest.Of(
                    operations[number % operations.Count],
                    FuzzHouse.People,
                    RealOf,
                    FuzzPlan.Of(number)
                );
                if (await FaultAfter(request, patience) is { } fault)
                {
                    faults.Enqueue($"#{number} {fault}\n  after {request}");
                }
            }
        );

        Nothing(faults);
        Nothing(house.House.Log.Lines);
    }

    [Fact]
    public async Task WhateverIsSentToTheHub_ItAnswersTheNextOne()
    {
        var faults = new List<string>();
        house.House.Log.Lines.Clear();
        await using var fuzzer = new HubFuzzer(house.House, "420600.编辑");

        for (var number = 0; number < FuzzPlan.Messages; number++)
        {
            if (await fuzzer.Try(FuzzPlan.Of(-number)) is { } fault)
            {
                faults.Add($"#{number} {fault}");
            }
        }

        Nothing(faults);
        Nothing(house.House.Log.Lines);
    }

    private async Task<string?> FaultAfter(FuzzRequest request, CancellationToken patience)
    {
        using var message = request.Message(house.TokenOf(request.Who));
        try
        {
            using var answer = await house.Http.SendAsync(message, patience);
            return request.IsNoHttp ? null : await FuzzVerdict.FaultOf(answer, patience);
        }
        catch (HttpRequestException) when (request.IsHuge)
        {
            // Whoever is refused while he still sends may find the connection closed before he has read why.
            return null;
        }
    }

    private static void Nothing(IReadOnlyCollection<string> faults) =>
        Assert.True(
            faults.Count == 0,
            $"Seed {FuzzPlan.Seed}, {faults.Count} faults:\n{string.Join("\n\n", faults.Take(MostNamed))}"
        );

    private string? RealOf(Operation operation, string name) => house.Words.Maybe(operation.Path, name);
}
