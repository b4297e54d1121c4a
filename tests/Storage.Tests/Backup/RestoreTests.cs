using System.Diagnostics;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Tests.Notes;
using ZhengXie.Linked.Storage.Upkeep;

namespace ZhengXie.Linked.Storage.Tests.Backup;

/// <summary>The disk is lost; the record comes back from the base backup and the archive.</summary>
[Trait("Server", "Private")]
public sealed class RestoreTests
{
    private const string Body = "320581";
    private const int Margin = 40;

    [Fact]
    public async Task Restore_ToAMomentThenToTheEnd_KeepsWhatWasAcknowledgedAndGivesNoNumberTwice()
    {
        var backups = await ServerCopy.EmptyFolderAsync();
        var (kept, moment) = await LoseTheDisk(backups);

        // To a moment, from a backup that was made under load.
        var second = await ServerCopy.EmptyFolderAsync();
        var restored = await BackedUpHouse.Restore.Run(backups, second, moment, Margin);
        await using (var house = await BackedUpHouse.OpenAsync(second, backups))
        {
            Assert.Equal(kept, await house.Numbers());
            Assert.Equal((1, Margin), (restored.Registers, restored.Margin));
            Assert.True(restored.Epoch > 1);
            Assert.InRange(restored.Reaches, moment.AddMinutes(-1), moment);
            Assert.Equal(NumberAt(kept.Count + Margin + 1), await house.Write());
            // A register that the record does not know may have begun in what was lost.
            Assert.Equal("320582-XX-2025-0041", await house.Write("320582"));
            Assert.Equal("320582-XX-2025-0042", await house.Write("320582"));
            Assert.Null((await Verify(house)).First);
            await house.Archived();
            Kill(house);
        }

        // Once more, along the timeline that the first restoration opened; the backup made before leads there too.
        var third = await ServerCopy.EmptyFolderAsync();
        var again = await BackedUpHouse.Restore.Run(backups, third, until: null, Margin);
        await using (var house = await BackedUpHouse.OpenAsync(third, backups))
        {
            Assert.Equal(kept.Count + 3, (await house.Numbers()).Count);
            Assert.Equal(2, again.Registers);
            Assert.True(again.Epoch > restored.Epoch);
            Assert.Equal(NumberAt(kept.Count + (2 * Margin) + 2), await house.Write());
            Assert.Null((await Verify(house)).First);
        }
    }

    [Fact]
    public async Task Restore_WhatIsNotWhole_IsRefusedAndLeavesNothing()
    {
        var (backups, data) = (await ServerCopy.EmptyFolderAsync(), await ServerCopy.EmptyFolderAsync());
        var none = await Refusal(backups, data);
        string folder;
        await using (var house = await BackedUpHouse.OpenAsync(await ServerCopy.NewFolderAsync(), backups))
        {
            folder = (await house.BaseBackups.Make(backups, keep: 1)).Folder;
            var there = await Refusal(backups, house.DataFolder);
            Assert.Contains("正被另一个进程使用", there, StringComparison.Ordinal);
        }
        var early = await Refusal(backups, data, DateTimeOffset.UtcNow.AddDays(-1));
        var file = Path.Combine(folder, "data", "global", "pg_control");
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
        var damaged = await Refusal(folder, data);

        Assert.Contains("没有基础备份", none, StringComparison.Ordinal);
        Assert.Contains("没有早于", early, StringComparison.Ordinal);
        Assert.Contains(file, damaged, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(Path.Combine(data, "postgres"), "data*"));
    }

    [Fact]
    public async Task Archive_FolderOfAnotherServer_IsRefusedAtTheStart()
    {
        var backups = await ServerCopy.EmptyFolderAsync();
        await File.WriteAllTextAsync(Path.Combine(backups, "server"), "1");

        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(async () =>
            await BackedUpHouse.OpenAsync(await ServerCopy.NewFolderAsync(), backups)
        );

        Assert.Contains("属于另一个数据库", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Writes under load around two base backups, then loses the disk.</summary>
    /// <returns>The numbers acknowledged up to a moment, and that moment; more was written after it.</returns>
    private static async Task<(IReadOnlyList<string> Kept, DateTimeOffset Moment)> LoseTheDisk(string backups)
    {
        await using var house = await BackedUpHouse.OpenAsync(await ServerCopy.NewFolderAsync(), backups);
        var writing = Enumerable.Range(0, 4).Select(_ => Task.Run(() => Write(house, 50))).ToList();
        await house.BaseBackups.Make(backups, keep: 1);
        await house.BaseBackups.Make(backups, keep: 1);
        var kept = (await Task.WhenAll(writing)).SelectMany(numbers => numbers).Order(StringComparer.Ordinal).ToList();
        var moment = DateTimeOffset.UtcNow;
        await Write(house, 3);
        await house.Archived();
        Assert.Null((await house.Look()).Fault(DateTimeOffset.UtcNow));
        await Write(house, 2);
        Kill(house);
        Assert.Single(Directory.GetDirectories(Path.Combine(backups, "base")));
        return (kept, moment);
    }

    private static async Task<List<string>> Write(BackedUpHouse house, int many)
    {
        var numbers = new List<string>();
        for (var written = 0; written < many; written++)
        {
            numbers.Add(await house.Write());
        }
        return numbers;
    }

    private static void Kill(BackedUpHouse house)
    {
        using var server = Process.GetProcessById(house.Database.PrivateServer!.ProcessId!.Value);
        server.Kill();
        server.WaitForExit();
        Directory.Delete(Path.Combine(house.DataFolder, "postgres", "data"), recursive: true);
    }

    private static async Task<string> Refusal(string backups, string data, DateTimeOffset? until = null)
    {
        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            BackedUpHouse.Restore.Run(backups, data, until, Margin)
        );
        return refused.Message;
    }

    private static Task<Verified> Verify(BackedUpHouse house) =>
        new Verification(house.Database.Service, NoteHouse.Codec).Run();

    private static string NumberAt(int number) => $"{Body}-XX-2025-{number:D4}";
}
