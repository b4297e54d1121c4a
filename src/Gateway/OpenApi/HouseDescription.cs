using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ZhengXie.Linked.Gateway.OpenApi;

/// <summary>Says what the interface is, how to sign in, and what every answer has in common.</summary>
public sealed class HouseDescription : IOpenApiDocumentTransformer
{
    private const string Text = """
        政协机构上下联动平台的接口。要点：

        - 凡是办理（POST、PUT、DELETE）都带请求头 `Idempotency-Key`（UUID，由客户端生成）。同一指令号、同一内容重复提交，得到第一次的回执。
        - 拒绝一律是 `application/problem+json`（RFC 9457），`code` 固定不变，`detail` 是给人看的中文，`field` 指出哪一项。
        - 没有的和无权看的，回答完全一样：404。
        - 列表按键翻页：把上一页的 `next` 放进 `after`。
        - 时刻都是 UTC（RFC 3339），日期按北京时间。
        """;

    /// <inheritdoc/>
    public Task TransformAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "政协联动 ZhengXie.Linked",
            Version = "v1",
            Description = Text,
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            ["cookie"] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Cookie,
                Name = "linked",
                Description = "浏览器登录后的会话。",
            },
            ["bearer"] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "程序和手机端使用的令牌。",
            },
        };
        document.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("cookie", document)] = [] },
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("bearer", document)] = [] },
        ];
        return Task.CompletedTask;
    }
}
