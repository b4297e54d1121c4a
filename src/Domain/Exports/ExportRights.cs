using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Exports;

/// <summary>导出权限: a right of its own, beside the right to read the list.</summary>
public static class ExportRights
{
    private static readonly Competence House = Competence.Of(Holders.At(Place.House));

    /// <summary>The chapter.</summary>
    public static RightsChapter Chapter { get; } =
        new(
            "导出",
            [
                Right.To<AskExport>(Competence.Of(Holders.At(Place.Here, Role.Exporter))) with
                {
                    StepUp = true,
                    Where = "还须另有角色看得到这份清单",
                },
                Right.To<AskExport>(Competence.Of(Holders.At(Place.HereOrAbove, Role.SecurityAdministrator))) with
                {
                    StepUp = true,
                    Where = "只限任职清单",
                },
                Right.To<CancelExport>(Competence.Of(Holders.At(Place.Oneself))),
                Right.To<FinishExport>(House),
                Right.To<FailExport>(House),
                Right.To<ExpireExport>(House),
            ],
            [new("导出的文件", Competence.Of(Holders.At(Place.Oneself))) { Where = "24小时内，导出权仍在" }]
        );
}
