using System.Security.Cryptography;
using System.Xml.Linq;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Storage.Tests.Accounts;

public sealed class SealedBytesTests
{
    private static readonly byte[] Plain = [1, 2, 3, 4, 5];
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);

    [Fact]
    public void Open_WithTheSameKeyAndPurpose_GivesBackWhatWasSealed()
    {
        var keys = new HouseKeys(key);

        Assert.Equal(Plain, SealedBytes.Seal(keys, Plain, "contacts:a").Open(keys, "contacts:a"));
    }

    [Fact]
    public void Open_ForAnotherPersonOrWithChangedBytes_IsRefused()
    {
        var keys = new HouseKeys(key);
        var closed = SealedBytes.Seal(keys, Plain, "contacts:a");

        Assert.ThrowsAny<CryptographicException>(() => closed.Open(keys, "contacts:b"));
        closed.Bytes[^1] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => closed.Open(keys, "contacts:a"));
        Assert.ThrowsAny<CryptographicException>(() => new SealedBytes(keys.CurrentId, [1]).Open(keys, "contacts:a"));
    }

    [Fact]
    public void Open_AfterTheKeyWasChanged_NeedsTheFormerOneAtHand()
    {
        var closed = SealedBytes.Seal(new HouseKeys(key), Plain, "p");
        var next = RandomNumberGenerator.GetBytes(32);

        Assert.Equal(Plain, closed.Open(new HouseKeys(next, key), "p"));
        var missing = Assert.Throws<CryptographicException>(() => closed.Open(new HouseKeys(next), "p"));
        Assert.Contains(closed.KeyId, missing.Message, StringComparison.Ordinal);
        Assert.NotEqual(closed.KeyId, SealedBytes.Seal(new HouseKeys(next, key), Plain, "p").KeyId);
    }

    [Fact]
    public void Load_WithoutAGivenKey_KeepsOneInAFileThatOnlyWeMayRead()
    {
        var folder = Directory.CreateTempSubdirectory("linked-keys-").FullName;
        try
        {
            var first = HouseKeys.Load(new(), folder);
            var second = HouseKeys.Load(new(), folder);

            Assert.Equal(first.CurrentId, second.CurrentId);
            var file = Assert.Single(Directory.GetFiles(Path.Combine(folder, "keys")));
            Assert.True(
                OperatingSystem.IsWindows()
                    || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite)
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Load_AGivenKey_OfAnotherLength_IsRefused()
    {
        var given = new HouseKeyOptions
        {
            Current = Convert.ToBase64String(key),
            Former = [Convert.ToBase64String([1])],
        };

        Assert.Throws<CryptographicException>(() => HouseKeys.Load(given, "unused"));
        Assert.Equal(new HouseKeys(key).CurrentId, HouseKeys.Load(given with { Former = [] }, "unused").CurrentId);
    }

    [Fact]
    public void ProtectionKey_GoesToTheDatabaseSealed_AndComesBack()
    {
        var seal = new ProtectionKeySeal(new HouseKeys(key));
        var plain = new XElement("key", new XElement("secret", "much"));

        var closed = seal.Encrypt(plain);

        Assert.DoesNotContain("much", closed.EncryptedElement.ToString(), StringComparison.Ordinal);
        Assert.True(XNode.DeepEquals(plain, seal.Decrypt(closed.EncryptedElement)));
    }
}
