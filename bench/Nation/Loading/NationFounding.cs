using ZhengXie.Linked.Bench.Nation.Bodies;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Bench.Nation.Loading;

/// <summary>
/// Founds the nation (建机构) by the orders that an operator gives: the divisions are imported, then every body joins and opens
/// the department that handles what comes to it. Whatever stands already is left as it is.
/// </summary>
/// <param name="house">Where it is done.</param>
/// <param name="bodies">The bodies.</param>
internal sealed class NationFounding(NationHouse house, NationBodies bodies)
{
    private const int AtOnce = 256;

    /// <summary>Does what is missing.</summary>
    /// <exception cref="InvalidOperationException">An order was refused.</exception>
    public async Task Found()
    {
        house.Clock.Now = NationYear.Founded;
        await house.Refresh();
        var directory = house.Get<BodyDirectory>();
        if (directory.Current.Count < bodies.All.Count)
        {
            var carried = await house
                .Get<DivisionRun>()
                .Carry(DivisionFile.OfThisBuild(), Caller.House, CancellationToken.None);
            Expect(carried.Refusal);
        }
        var tree = directory.Current;
        // One after the other, so that each body's history is the same in every load.
        await Do(bodies.All.Where(body => !Stands(body).Joined).Select(body => Order(body, new JoinBody())));
        await Do(bodies.All.Where(body => Stands(body).OpenUnit(body.Unit) is null).Select(Opening));
        await house.Refresh();

        BodyFacts Stands(NationBody body) => tree.Find(body.Code)!;
    }

    private Task Do(IEnumerable<BodyOrder> orders) =>
        Parallel.ForEachAsync(
            orders,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (order, cancellation) => Expect((await house.Get<IEngine>().Do(order, cancellation)).Refusal)
        );

    private static BodyOrder Opening(NationBody body) =>
        Order(body, new AddUnit(body.Unit, UnitKind.HandlingUnit, "政府办公室"));

    private static BodyOrder Order(NationBody body, BodyCommand command) =>
        new(
            body.Code,
            new(DerivedId.Of("nation-founding", body.Code.Value, command.GetType().Name)),
            Caller.House,
            command
        );

    private static void Expect(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"The rules refuse to found the nation: {refusal.Code}.");
        }
    }
}
