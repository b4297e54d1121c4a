using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Engine;

public sealed class FoldedStreamsTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    [Fact]
    public async Task Read_AfterEachAct_IsTheStreamAsItStandsInTheRecord()
    {
        var gateway = house.Gateway();
        var engine = gateway.GetRequiredService<IEngine>();
        var streams = gateway.GetRequiredService<Streams>();
        using var folded = new FoldedStreams<Note, Note, NoteEvent, NoteOrder, NoteFacts>(streams);
        var opened = NoteOrder.Of(Guid.NewGuid(), new OpenNote(new BodyCode("321101"), "甲"));
        Assert.Null(await folded.Read(opened.Stream));

        await engine.Do(opened);
        Assert.Equal(0, (await folded.Read(opened.Stream))!.Changes);
        foreach (var changes in new[] { 1, 2 })
        {
            await engine.Do(opened with { Id = new CommandId(Guid.NewGuid()), Command = new ChangeNote("乙") });
            Assert.Equal(changes, (await folded.Read(opened.Stream))!.Changes);
        }
        var whole = Fold.Of<Note, Note, NoteEvent, NoteOrder, NoteFacts>(await streams.Load(opened.Stream));
        Assert.Equal(whole.State, await folded.Read(opened.Stream));
    }
}
