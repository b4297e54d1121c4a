using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Tests.Reports;

namespace ZhengXie.Linked.Domain.Tests.Rights.Reports;

/// <summary>Every act on a report that exists, under the name of its line in the tables, well filled in.</summary>
internal static class ReportActs
{
    private static readonly WaitingItem Directive = WaitingItem.Directive(1);

    public static RequestExtension AskForTime { get; } = new(Directive, new(2025, 4, 30), "需要会商。");

    public static IEnumerable<(string Act, ReportCommand Command)> Of(ReportScene scene)
    {
        var (here, leg) = (scene.Here, Math.Max(1, scene.Tier));
        var last = scene.Story.Report.Results.LastOrDefault()?.Number ?? 0;
        var up = scene.Tier + 1 < World.Line.Length ? World.Line[scene.Tier + 1] : here;
        yield return ("收稿", new TakeReport(here));
        yield return ("初审通过", new AcceptReport(here));
        yield return ("编辑", new ReviseText(here, Papers.Third, scene.Story.At(here).Current));
        yield return ("退回", Papers.Return(here));
        yield return ("不采用", Papers.Decline(here));
        yield return ("转提案", Papers.Turn(here));
        yield return ("转部门", Papers.HandOver(here, World.HandlerOf(here)));
        yield return ("送审", new RequestReview(here));
        yield return ("审核通过", new ApproveReport(here));
        yield return ("退改", new RequestChanges(here, "请改。"));
        yield return ("批注", new CommentOnPassage(here, Papers.Mark(comment: "再核。")));
        yield return ("签发", Papers.Sign(here));
        yield return ("重新采编", new ReopenReport(here, "另有修改。"));
        yield return ("归档", new ArchiveReport(here));
        yield return ("上报", new ForwardReport(here, [up]));
        yield return ("登记批示", Papers.Directive(here) with { Leader = "另一位领导" });
        yield return ("标明约稿", ReportScene.Naming(here));
        yield return ("签阅", new OpenReport(here));
        yield return ("催办本级件", new UrgeItem(WaitingItem.Copy(here), "请办理。", UrgingChannel.Telephone));
        if (scene.Stage is "已签发" or "已归档")
        {
            yield return ("更正采用", new CorrectResult(last, "登记有误。", AdoptionKind.Transferred));
        }
        if (scene.Stage is "退回补充" or "不采用")
        {
            yield return ("更正退稿", new CorrectResult(last, "登记有误。"));
        }
        if (scene.Extra.Length > 0)
        {
            yield return ("更正批示", new CorrectResult(last, "登记有误。", Leader: "省长"));
        }
        yield return ("回复批注", new AnswerPassage(scene.Passage, "已改。"));
        yield return ("办结批注", new ResolvePassage(scene.Passage));
        yield return ("撤销综合", new UndoMerge("不合并。"));
        yield return ("撤回", new WithdrawReport());
        yield return ("重新提交", new ResubmitReport(Papers.Third));
        yield return ("撤回上报", new RecallLeg(leg));
        yield return ("催办上报件", new UrgeItem(WaitingItem.Leg(leg), "请接收。", UrgingChannel.Telephone));
        yield return ("登记线下结果", new EnterOfflineResult(leg, ResultKind.OfflineReceived, "电话告知。"));
        yield return ("转为在线", new BringLegOnline(leg));
        yield return ("接收", new ReceiveLeg(leg));
        yield return ("代录修改稿", new MendPaper(leg, Papers.Third, "来函。"));
        yield return ("签收提案线索", new TakeLead(1));
        yield return ("签收转办件", new SignForHandover(1));
        yield return ("答复转办件", new AnswerHandover(1, ReplyOutcome.Accepted, "已办。"));
        yield return ("签收批示", new SignForDirective(1));
        yield return ("答复批示", Papers.Reply());
        yield return ("申请延期", AskForTime);
        yield return ("审批延期", new DecideExtension(Directive, true));
        yield return ("催办批示", new UrgeItem(Directive, "请答复。", UrgingChannel.Telephone));
        yield return ("到时", new ReachClock("copy:" + here.Value));
    }

    public static ImmutableDictionary<PersonId, ImmutableArray<RoleGrant>> ToDictionaryOfGrants(
        this IEnumerable<Caller> people
    ) => people.ToImmutableDictionary(person => person.Person, person => person.Grants);
}
