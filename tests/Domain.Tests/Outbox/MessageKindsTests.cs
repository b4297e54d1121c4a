using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Domain.Tests.Outbox;

public sealed class MessageKindsTests
{
    [Theory]
    [InlineData("commission.reminded.day-before", "commission.reminded", "约稿到期提醒")]
    [InlineData("report.clock-reached.overtime", "report.clock-reached.overtime", "急件超时")]
    [InlineData("report.clock-reached", "report.clock-reached", "到期和逾期提醒")]
    [InlineData("something.else", "something.else", "something.else")]
    public void Kind_IsCalledByTheFamilyItBelongsTo(string kind, string family, string name)
    {
        Assert.Equal(family, MessageKinds.Family(kind));
        Assert.Equal(name, MessageKinds.NameOf(kind));
    }
}
