using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.JointTasks.Parts;

/// <summary>分报告权限: work on a part while it is at home, and its way to the launcher.</summary>
public static class PartRights
{
    /// <summary>The chapter.</summary>
    public static RightsChapter Chapter { get; } =
        new(
            "分报告",
            [
                AtHome<SaveFieldwork>(TaskCompetences.Answering),
                AtHome<FillFigures>(TaskCompetences.Answering),
                AtHome<ReportProgress>(TaskCompetences.Answering),
                AtHome<WritePart>(TaskCompetences.Answering),
                AtHome<BringTotal>(TaskCompetences.Answering),
                AtHome<HandInPart>(TaskCompetences.Answering),
                AtHome<SignPart>(TaskCompetences.SigningPart) with
                {
                    StepUp = true,
                },
                AtHome<SubmitPart>(TaskCompetences.Sending) with
                {
                    Where = "已签发的版本",
                },
                Right.To<RecallPart>(TaskCompetences.Sending, DeliveryState.Sent),
                Right.To<ReceivePart>(TaskCompetences.Editing, DeliveryState.Sent),
                Right.To<ReturnPart>(TaskCompetences.Editing, DeliveryState.Sent, DeliveryState.Received),
            ],
            [
                new(
                    "分报告的全部：调研记录、数据、各版本",
                    Competence.Of(
                        new Holders(Place.Invited, RoleSets.Watchers),
                        new Holders(Place.Carrier, RoleSets.Watchers)
                    )
                ),
                new(
                    "报来的版本",
                    Competence.Of(
                        new Holders(Place.Launcher, RoleSets.Watchers),
                        Holders.At(Place.LeadUnit, Role.UnitOfficer)
                    )
                )
                {
                    Where = "报送以后；写作中的不可见",
                },
            ]
        );

    private static Right AtHome<TCommand>(Competence who) =>
        Right.To<TCommand>(who, DeliveryState.None, DeliveryState.Returned, DeliveryState.Recalled);
}
