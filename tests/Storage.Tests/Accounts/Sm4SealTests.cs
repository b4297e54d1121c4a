using System.Security.Cryptography;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Storage.Tests.Accounts;

public sealed class Sm4SealTests
{
    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);

    // RFC 8998, appendix A.1.
    [Fact]
    public void Seal_IsSm4Gcm_AsTheStandardHasIt()
    {
        var plain = Convert.FromHexString(
            "AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD"
                + "EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA"
        );
        var (closed, tag) = (new byte[plain.Length], new byte[16]);

        Sm4Seal.SealWith(
            Convert.FromHexString("0123456789ABCDEFFEDCBA9876543210"),
            Convert.FromHexString("00001234567800000000ABCD"),
            plain,
            closed,
            tag,
            Convert.FromHexString("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2")
        );

        Assert.Equal(
            "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
                + "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D",
            Convert.ToHexString(closed)
        );
        Assert.Equal("83DE3541E4C2B58177E065A9BF7B62EC", Convert.ToHexString(tag));
    }

    [Fact]
    public void Seal_NamesItsAlgorithm_AndOpensBesideTheOther()
    {
        var aes = new HouseKeys(key);
        var sm4 = new HouseKeys(key) { Algorithm = SealAlgorithm.Sm4 };
        var (one, other) = (SealedBytes.Seal(aes, "甲"u8, "p"), SealedBytes.Seal(sm4, "甲"u8, "p"));

        Assert.EndsWith("/AES-256-GCM", one.KeyId, StringComparison.Ordinal);
        Assert.EndsWith("/SM4-GCM", other.KeyId, StringComparison.Ordinal);
        Assert.Equal("甲"u8, one.Open(sm4, "p"));
        Assert.Equal("甲"u8, other.Open(aes, "p"));
        Assert.Equal("甲"u8, new SealedBytes(aes.CurrentId, one.Bytes).Open(aes, "p"));
    }

    [Fact]
    public void Open_ChangedOrForAnotherPurpose_IsRefused()
    {
        var keys = new HouseKeys(key) { Algorithm = SealAlgorithm.Sm4 };
        var closed = SealedBytes.Seal(keys, "甲"u8, "p");

        Assert.ThrowsAny<CryptographicException>(() => closed.Open(keys, "q"));
        closed.Bytes[^1] ^= 1;
        Assert.ThrowsAny<CryptographicException>(() => closed.Open(keys, "p"));
    }

    [Fact]
    public void Load_AnUnknownAlgorithm_IsRefused()
    {
        var given = new HouseKeyOptions { Current = Convert.ToBase64String(key), Algorithm = "DES" };

        Assert.Throws<CryptographicException>(() => HouseKeys.Load(given, "unused"));
        Assert.Equal("SM4-GCM", HouseKeys.Load(given with { Algorithm = "SM4-GCM" }, "unused").Algorithm.Name);
    }
}
