using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Record;

public sealed class CommandContentTests
{
    private static readonly NoteOrder Order = NoteOrder.Of(Guid.NewGuid(), new ChangeNote("甲"));

    [Fact]
    public void Of_SameCommandUnderAnotherId_IsTheSame() =>
        Assert.Equal(CommandContent.Of(Order), CommandContent.Of(Order with { Id = new CommandId(Guid.NewGuid()) }));

    [Fact]
    public void Of_OtherMember_Differs() =>
        Assert.NotEqual(CommandContent.Of(Order), CommandContent.Of(Order with { Command = new ChangeNote("乙") }));

    [Fact]
    public void Of_OtherSubject_Differs() =>
        Assert.NotEqual(CommandContent.Of(Order), CommandContent.Of(Order with { Stream = Guid.NewGuid() }));

    [Fact]
    public void Of_OtherCommandWithTheSameMembers_Differs() =>
        Assert.NotEqual(
            CommandContent.Of(Order with { Command = new CloseNote() }),
            CommandContent.Of(Order with { Command = new ForgetNote() })
        );

    private sealed record ForgetNote : NoteCommand;
}
