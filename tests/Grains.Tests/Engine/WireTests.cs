using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Grains.Tests.Engine;

public sealed class WireTests : IDisposable
{
    private static readonly UnitId Unit = new(Guid.NewGuid());

    private static readonly Caller Caller = new(
        new PersonId(Guid.NewGuid()),
        [
            new(Role.Editor, new BodyCode("320581"), null, new DateOnly(2024, 1, 1), null),
            new(Role.HandlingUnit, BodyCode.Nation, Unit, new DateOnly(2023, 1, 1), new DateOnly(2025, 12, 31)),
        ],
        SteppedUp: true
    );

    private readonly ServiceProvider services = new ServiceCollection().AddWire().BuildServiceProvider();

    public static TheoryData<Type> Commands { get; } = [.. Samples.Commands];

    public static TheoryData<string> RefusalNames { get; } =
    [.. typeof(Refusals).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(refusal => refusal.Name)];

    [Fact]
    public void Orders_OfEveryNoun_HaveAGrain() =>
        Assert.Equal(Samples.Orders.ToHashSet(), GrainRoutes.Orders.ToHashSet());

    [Fact]
    public void Commands_AllOfThem_HaveANameOnTheWire() =>
        Assert.Equal(Samples.Commands.ToHashSet(), Samples.Named.ToHashSet());

    [Theory]
    [MemberData(nameof(Commands))]
    public void Order_OfAnyCommand_ArrivesAsItWasSent(Type command)
    {
        foreach (var whole in new[] { true, false })
        {
            AssertArrives(command, Samples.OrderOf(Samples.Of(command, whole), Caller));
        }
    }

    [Fact]
    public void Order_OfTheHouseItself_ArrivesAsTheHouses() =>
        Assert.True(Cross(new ReportOrder(default, default, Caller.House, new ReceiveLeg(1))).Caller.IsHouse);

    [Theory]
    [MemberData(nameof(RefusalNames))]
    public void Outcome_Refused_ArrivesEqual(string name)
    {
        Outcome refused = ((Refusal)typeof(Refusals).GetProperty(name)!.GetValue(null)!).At("text.title");

        Assert.Equal(refused, Cross(refused));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("320581-XX-2025-0001", 2)]
    public void Outcome_Done_ArrivesEqual(string? number, int? item)
    {
        Outcome done = new Receipt(
            new CommandId(Guid.NewGuid()),
            "320581",
            new DateTimeOffset(2025, 3, 3, 1, 2, 3, 4, 5, TimeSpan.Zero),
            number,
            item
        );

        Assert.Equal(done, Cross(done));
    }

    [Fact]
    public void Anything_Else_DoesNotCross() =>
        Assert.Throws<CodecNotFoundException>(() => Cross<object>(new RecordOptions()));

    public void Dispose() => services.Dispose();

    private void AssertArrives(Type command, IOrder sent)
    {
        var arrived = Cross(sent);

        Assert.IsType(command, arrived.Command);
        Assert.Equivalent(sent, arrived, strict: true);
        Assert.Equal(CommandContent.Of(sent), CommandContent.Of(arrived));
    }

    private T Cross<T>(T sent)
    {
        var serializer = services.GetRequiredService<Serializer>();
        return serializer.Deserialize<T>(serializer.SerializeToArray(sent))!;
    }
}
