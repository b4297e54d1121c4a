using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ZhengXie.Linked.Gateway.OpenApi;

/// <summary>Gives every answer a Chinese description instead of the English reason phrase.</summary>
public sealed class AnswerDescriptions : IOpenApiOperationTransformer
{
    private static readonly Dictionary<string, string> Descriptions = new(StringComparer.Ordinal)
    {
        ["200"] = "成功",
        ["201"] = "已建立",
        ["202"] = "已受理",
        ["204"] = "成功，没有内容",
        ["400"] = "提交的内容无法读取",
        ["401"] = "没有登录，或登录已过期",
        ["403"] = "不能办理，或需要二次验证",
        ["404"] = "没有找到，或不在查看范围内",
        ["409"] = "情况已经变化",
        ["413"] = "内容太大",
        ["415"] = "不支持的内容类型",
        ["422"] = "填写的内容有误",
        ["429"] = "操作过于频繁，见 Retry-After",
        ["503"] = "暂时无法办理，见 Retry-After",
    };

    /// <inheritdoc/>
    public Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        foreach (var (status, answer) in operation.Responses ?? [])
        {
            if (answer is OpenApiResponse written && Descriptions.TryGetValue(status, out var description))
            {
                written.Description = description;
            }
        }
        return Task.CompletedTask;
    }
}
