using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Files;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Files;

/// <summary>Takes in one file as the bare body of a request (上传附件).</summary>
internal static class UploadEndpoint
{
    private const string Hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private const string AnyBytes = "application/octet-stream";

    public static void Map(RouteGroupBuilder files) =>
        files
            .MapPost("/", Upload)
            .Accepts<Stream>(AnyBytes)
            .WithMetadata(new RequestSizeLimitAttribute(FileCheck.MostBytes), new TooLarge(Refusals.FileTooLarge))
            .WithSummary("上传一个附件，最多20 MB")
            .WithDescription(
                "请求体就是文件内容，name 是文件名。类型按内容判断，带宏、脚本或密码的文件不收。"
                    + "回答中的 hash 填入信息的 files；7天内没有附到信息上的文件会被清理。同一文件重复上传不占空间。"
            )
            .WithAnswerExample(new UploadedFile(Hash, "现场照片.jpg", FileKind.Jpeg, 482_133));

    private static async Task<Results<Ok<UploadedFile>, RefusalResult>> Upload(
        string? name,
        HttpRequest request,
        Reading reading,
        UploadRoom room,
        CancellationToken cancellation
    )
    {
        if (request.ContentType is { } type && !type.StartsWith(AnyBytes, StringComparison.OrdinalIgnoreCase))
        {
            return Refusals.UnsupportedMedia.Result();
        }
        var (file, refusal) = await room.Take(request.Body, name, reading.By.Person, cancellation);
        return file is not null ? TypedResults.Ok(file) : refusal!.Result();
    }
}
