using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Tests.Acts;

public sealed class CallerTests
{
    private static readonly BodyCode Changshu = new("320581");
    private static readonly BodyCode Kunshan = new("320583");
    private static readonly DateOnly Day = new(2025, 3, 3);

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(-1, 1, true)]
    [InlineData(-1, null, true)]
    [InlineData(1, null, false)]
    [InlineData(-9, -1, false)]
    public void HoldsOn_CountsTheFirstAndTheLastDay(int from, int? until, bool holds)
    {
        var grant = Grant(Role.Editor, Changshu) with
        {
            From = Day.AddDays(from),
            Until = until is { } days ? Day.AddDays(days) : null,
        };

        Assert.Equal(holds, grant.HoldsOn(Day));
    }

    [Fact]
    public void As_FindsTheGrantOfOneOfTheRolesAtThatBodyOnThatDay()
    {
        var ended = Grant(Role.Signer, Changshu) with { Until = Day.AddDays(-1) };
        var editor = Grant(Role.Editor, Changshu);
        var caller = new Caller(new(Guid.NewGuid()), [ended, Grant(Role.Signer, Kunshan), editor], false);

        Assert.Same(editor, caller.As(Day, Changshu, Role.Signer, Role.Editor));
        Assert.Null(caller.As(Day, Changshu, Role.Signer));
        Assert.Null(caller.As(Day, Changshu));
        Assert.NotNull(caller.As(Day, Kunshan, Role.Signer));
        Assert.Equal(2, caller.On(Day).Count());
    }

    [Fact]
    public void TheHouse_IsNobodyWithARole()
    {
        Assert.True(Caller.House.IsHouse);
        Assert.Empty(Caller.House.Grants);
        Assert.False(new Caller(new(Guid.NewGuid()), [], true).IsHouse);
    }

    private static RoleGrant Grant(Role role, BodyCode body) => new(role, body, null, new(2025, 1, 1), null);
}
