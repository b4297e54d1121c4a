using System.Text;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Files;

namespace ZhengXie.Linked.Domain.Tests.Files;

public sealed class FileCheckTests
{
    public static TheoryData<FileKind, byte[]> Good { get; } =
        new()
        {
            { FileKind.Jpeg, [0xFF, 0xD8, 0xFF, 0xE0, 0, 0] },
            { FileKind.Png, [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0] },
            { FileKind.Webp, "RIFF\0\0\0\0WEBPVP8 "u8.ToArray() },
            { FileKind.Heic, "\0\0\0\u0018ftypheic\0\0\0\0"u8.ToArray() },
            { FileKind.Pdf, Papers.Pdf() },
            { FileKind.Pdf, Papers.Pdf(objects: Papers.Packed("<< /Type /Page >>")) },
            { FileKind.Pdf, Papers.Pdf(objects: "<< /Type /Page >>"u8.ToArray(), filter: "") },
            { FileKind.Word, Papers.Word() },
            { FileKind.Word, Papers.Word(("word/embeddings/figures.xlsx", Papers.Office(Sheet))) },
            { FileKind.Excel, Papers.Office(Sheet) },
            { FileKind.Slides, Papers.Office(Slides) },
            { FileKind.OldWord, Papers.Compound("Root Entry", "WordDocument", "1Table") },
            { FileKind.Text, "建议加快激光产业集聚。\r\n"u8.ToArray() },
            { FileKind.Text, Chinese.GetBytes("建议加快激光产业集聚。") },
        };

    public static TheoryData<string, byte[]> Bad { get; } =
        new()
        {
            { "file.empty", [] },
            { "file.too-large", new byte[FileCheck.MostBytes + 1] },
            { "file.kind-unknown", "MZ\u0090\0\u0003"u8.ToArray() },
            { "file.kind-unknown", "\0\0\0\u0018ftypisom\0\0\0\0"u8.ToArray() },
            { "file.kind-unknown", [0x80, 0x81, 0xFF, 0xFE, 0xFF] },
            { "file.kind-unknown", Papers.Zip(("virus.exe", "x"u8.ToArray())) },
            { "file.kind-unknown", Papers.Compound("Root Entry", "Workbook") },
            { "file.kind-unknown", Papers.Compound("Root Entry", "PowerPoint Document") },
            { "file.damaged", "PK\u0003\u0004 and no more"u8.ToArray() },
            { "file.damaged", Papers.Zip(("[Content_Types].xml", "<Types"u8.ToArray())) },
            { "file.damaged", Papers.Word(("word/media/zeros.bin", new byte[201 * 1024 * 1024])) },
            { "file.damaged", Papers.Pdf(objects: "not packed"u8.ToArray()) },
            {
                "file.damaged",
                Papers.Pdf(objects: Papers.Packed("x"), filter: "/Filter [/ASCII85Decode /FlateDecode]")
            },
            { "file.locked", Papers.Compound("Root Entry", "EncryptionInfo", "EncryptedPackage") },
            { "file.locked", Papers.Pdf("/Encrypt 9 0 R") },
            { "file.carries-program", Papers.Word(("word/vbaProject.bin", "x"u8.ToArray())) },
            { "file.carries-program", Papers.Word(("word/VBAPROJECT.BIN", "x"u8.ToArray())) },
            { "file.carries-program", Papers.Word(("word/media/image1.png", "MZ\u0090"u8.ToArray())) },
            { "file.carries-program", Papers.Office(Macro) },
            { "file.carries-program", Papers.Word(("word/activeX/activeX1.xml", "<x/>"u8.ToArray())) },
            {
                "file.carries-program",
                Papers.Word(("word/embeddings/a.docx", Papers.Word(("word/vbaProject.bin", [1]))))
            },
            { "file.carries-program", Papers.Word(("word/embeddings/a.bin", Papers.Compound("\u0001Ole10Native"))) },
            { "file.carries-program", Papers.Word(("word/_rels/settings.xml.rels", Papers.Utf8(ForeignTemplate))) },
            { "file.carries-program", Papers.Compound("Root Entry", "WordDocument", "Macros", "VBA") },
            { "file.carries-program", Papers.Compound("Root Entry", "WordDocument", "vba") },
            { "file.carries-program", Papers.Pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>") },
            { "file.carries-program", Papers.Pdf("/OpenAction << /S /J#61vaScript /JS (1) >>") },
            { "file.carries-program", Papers.Pdf("/A << /S /Launch /F (cmd.exe) >>") },
            { "file.carries-program", Papers.Pdf("/Names << /EmbeddedFiles 3 0 R >>") },
            { "file.carries-program", Papers.Pdf(objects: Papers.Packed("<< /S /JavaScript >>")) },
        };

    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string Slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    private const string Macro = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private const string ForeignTemplate = """
        <Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
        Target="https://example.invalid/a.dotm" TargetMode="External"/></Relationships>
        """;

    private static Encoding Chinese => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Theory]
    [MemberData(nameof(Good), DisableDiscoveryEnumeration = true)]
    public void Look_GoodContent_TellsItsKind(FileKind kind, byte[] content) =>
        Assert.Equal(new FileVerdict(kind, null), FileCheck.Look(content));

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public void Look_BadContent_IsRefusedByName(string code, byte[] content)
    {
        var verdict = FileCheck.Look(content);

        Assert.Equal((null, code), (verdict.Kind, verdict.Refusal?.Code));
    }

    [Fact]
    public void Look_PackageInPackageWithoutEnd_IsDamaged()
    {
        var innermost = Papers.Word();
        for (var depth = 0; depth < 3; depth++)
        {
            innermost = Papers.Word(("word/embeddings/a.docx", innermost));
        }

        Assert.Equal(Refusals.FileDamaged, FileCheck.Look(innermost).Refusal);
    }
}
