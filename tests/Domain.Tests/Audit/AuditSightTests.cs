using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Tests.Reports;

namespace ZhengXie.Linked.Domain.Tests.Audit;

public sealed class AuditSightTests
{
    private static readonly RuleFacts Facts = new(new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero), Family.Tree);

    [Fact]
    public void Of_TheNationsAuditor_IsEverything() =>
        Assert.Null(AuditSight.Of(Staff.Of(Role.AuditAdministrator, BodyCode.Nation), Facts)!.Bodies);

    [Fact]
    public void Of_ABodysAuditor_IsHisBodyAndThoseBelow()
    {
        var sight = AuditSight.Of(Staff.Of(Role.AuditAdministrator, Family.Suzhou), Facts)!;

        Assert.Contains(Family.Suzhou, sight.Bodies!);
        Assert.Contains(Family.Changshu, sight.Bodies!);
        Assert.DoesNotContain(Family.Jiangsu, sight.Bodies!);
        Assert.DoesNotContain(BodyCode.Nation, sight.Bodies!);
    }

    [Theory]
    [InlineData(Role.SystemAdministrator)]
    [InlineData(Role.SecurityAdministrator)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Chair)]
    public void Of_AnybodyElse_IsNothing(Role role) =>
        Assert.Null(AuditSight.Of(Staff.Of(role, BodyCode.Nation), Facts));
}
