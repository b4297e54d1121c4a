using Microsoft.Extensions.Options;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Files;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Storage.Files;

namespace ZhengXie.Linked.Gateway.Tests.Files;

public sealed class UploadRoomTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly PersonId sender = new(Guid.NewGuid());

    [Fact]
    public async Task Take_WhileAllPlacesAreTaken_IsRefusedAtOnceAndFreeAfterwards()
    {
        var limits = Options.Create(new LimitOptions { UploadsAtOnce = 1 });
        using var room = new UploadRoom(new Uploads(database.Service, TestClock.OnMonday()), limits);
        using var slow = new SlowBody("一份正文"u8.ToArray());

        var first = room.Take(slow, "a.txt", sender, CancellationToken.None);
        var (_, refusal) = await room.Take(Body(), "b.txt", sender, CancellationToken.None);
        slow.Arrive();

        Assert.Equal(Refusals.TooBusy, refusal);
        Assert.Equal("a.txt", (await first).File?.Name);
        Assert.NotNull((await room.Take(Body(), "b.txt", sender, CancellationToken.None)).File);
    }

    [Fact]
    public async Task Take_SenderGoneHalfway_FreesThePlaceAndKeepsNothing()
    {
        var limits = Options.Create(new LimitOptions { UploadsAtOnce = 1 });
        using var room = new UploadRoom(new Uploads(database.Service, TestClock.OnMonday()), limits);
        using var slow = new SlowBody("半份"u8.ToArray());
        using var gone = new CancellationTokenSource();

        var first = room.Take(slow, "a.txt", sender, gone.Token);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.NotNull((await room.Take(Body(), "b.txt", sender, CancellationToken.None)).File);
    }

    private static MemoryStream Body() => new("另一份正文"u8.ToArray());

    /// <summary>A body that comes when the test says so.</summary>
    private sealed class SlowBody(byte[] bytes) : MemoryStream(bytes)
    {
        private readonly TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Arrive() => arrived.SetResult();

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            await arrived.Task.WaitAsync(cancellationToken);
            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
