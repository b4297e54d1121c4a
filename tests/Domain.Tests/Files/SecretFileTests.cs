using System.Text;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Files;

namespace ZhengXie.Linked.Domain.Tests.Files;

/// <summary>A file whose words bear the mark of a state secret is not taken in; pictures and PDF are not read.</summary>
public sealed class SecretFileTests
{
    [Theory]
    [InlineData("<t>机密★1年</t>")]
    [InlineData("<p><r><t>机</t></r><r><t>密</t></r><r><t>★1年</t></r></p>")]
    [InlineData("<p><t>标题</t></p><p><t>秘密</t></p><p><t>正文</t></p>")]
    [InlineData("<p><t>份号</t><br/><t>密级：绝密</t></p>")]
    public void Look_AWordDocumentThatBearsAMark_IsRefused(string body) =>
        Assert.Equal(Refusals.SecretMark, Look(body).Refusal);

    [Theory]
    [InlineData("<p><t>企业反映商业秘密保护不足。</t></p>")]
    [InlineData("<p><r><t>精</t></r><r><t>密仪器</t></r></p>")]
    public void Look_AWordDocumentThatSpeaksOfSecrets_IsTaken(string body) =>
        Assert.Equal(FileKind.Word, Look(body).Kind);

    [Fact]
    public void Look_AWordDocumentInsideAnother_IsReadToo()
    {
        var inner = Papers.Word(("word/header1.xml", Part("<p><t>机密★长期</t></p>")));
        Assert.Equal(Refusals.SecretMark, FileCheck.Look(Papers.Word(("word/embeddings/a.docx", inner))).Refusal);
    }

    [Fact]
    public void Look_ALongTextWithAMarkAnywhere_IsRefused()
    {
        var prose = string.Concat(Enumerable.Repeat("群众反映排涝口倒灌。", 20_000));
        foreach (var at in new[] { 0, 65_530, 65_536, prose.Length })
        {
            var text = prose.Insert(at, " 机密★10年 ");
            Assert.Equal(Refusals.SecretMark, FileCheck.Look(Encoding.UTF8.GetBytes(text)).Refusal);
        }
        Assert.Equal(FileKind.Text, FileCheck.Look(Encoding.UTF8.GetBytes(prose)).Kind);
    }

    private static FileVerdict Look(string body) => FileCheck.Look(Papers.Word(("word/body.xml", Part(body))));

    private static byte[] Part(string body) => Encoding.UTF8.GetBytes($"<document>{body}</document>");
}
