using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Domain.Files;

namespace ZhengXie.Linked.Domain.Tests.Files;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("现场照片.JPG", "现场照片.jpg")]
    [InlineData("现场照片.heic", "现场照片.jpg")]
    [InlineData("C:\\用户\\照片.jpeg", "照片.jpg")]
    [InlineData("../../etc/passwd", "passwd.jpg")]
    [InlineData("调研 第3.2节", "调研 第3.2节.jpg")]
    [InlineData("报告\u202Egpj.exe", "报告gpj.jpg")]
    [InlineData("a\u0000\r\nb<c>:\"|?*.jpg", "abc.jpg")]
    [InlineData("  .. ", "附件.jpg")]
    [InlineData("\ud83d照片", "照片.jpg")]
    [InlineData("", "附件.jpg")]
    [InlineData(null, "附件.jpg")]
    public void Clean_AnyName_IsHarmless(string? given, string kept) =>
        Assert.Equal(kept, FileName.Clean(given, FileKind.Jpeg));

    [Fact]
    public void Clean_LongName_IsShortenedBetweenCharacters()
    {
        var kept = FileName.Clean(new string('长', 115) + "😀.pdf", FileKind.Pdf);

        Assert.Equal(new string('长', 115) + ".pdf", kept);
    }
}
