using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tests.Notes;

namespace ZhengXie.Linked.Storage.Tests.Feed;

/// <summary>The promise of the doorbell: a snapshot and the notices after it show what a fresh snapshot shows.</summary>
[Trait("Rules", "CatchingUp")]
public sealed class CatchingUpTests(NoteHouse house) : IClassFixture<NoteHouse>
{
    private const int Notes = 4;

    private int bodies;

    [Fact]
    public void SnapshotAndNotices_AnyCommands_EqualAFreshSnapshot()
    {
        var engine = house.Gateway().GetRequiredService<IEngine>();
        // Each number is a note and what is done to it; the snapshot is taken after the first list, beside the second.
        var commands = Gen.Choose(0, Notes * 4 - 1).ListOf();
        var property = Prop.ForAll(
            commands.ToArbitrary(),
            commands.ToArbitrary(),
            (before, after) => ShowsTheSame(engine, before, after).GetAwaiter().GetResult()
        );

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), property);
    }

    private async Task<bool> ShowsTheSame(IEngine engine, IEnumerable<int> before, IEnumerable<int> after)
    {
        var body = $"{++bodies:D6}";
        var notes = Enumerable.Range(0, Notes).Select(_ => Guid.CreateVersion7()).ToList();
        await Do(engine, body, notes, before);
        var screen = new NoteScreen(house.Service, body);
        var acting = Do(engine, body, notes, after);
        await screen.Snapshot();
        await acting;
        await screen.CatchUp();

        var fresh = new NoteScreen(house.Service, body);
        await fresh.Snapshot();
        return screen.Shown.SequenceEqual(fresh.Shown);
    }

    private static async Task Do(IEngine engine, string body, List<Guid> notes, IEnumerable<int> commands)
    {
        foreach (var number in commands)
        {
            NoteCommand command = (number % 4) switch
            {
                0 => new OpenNote(new(body), "正文"),
                1 => new CloseNote(),
                _ => new ChangeNote($"{number}"),
            };
            await engine.Do(NoteOrder.Of(notes[number / 4], command));
        }
    }
}
