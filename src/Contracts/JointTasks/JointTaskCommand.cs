using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What can be done with a joint task (联动任务).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(SignForTask), "sign-for")]
[JsonDerivedType(typeof(JoinTask), "join")]
[JsonDerivedType(typeof(AskAdjustment), "ask-adjustment")]
[JsonDerivedType(typeof(DecideAdjustment), "decide-adjustment")]
[JsonDerivedType(typeof(DeclineTask), "decline")]
[JsonDerivedType(typeof(ClaimSubTopics), "claim-sub-topics")]
[JsonDerivedType(typeof(NameTeam), "name-team")]
[JsonDerivedType(typeof(UrgeInvited), "urge")]
[JsonDerivedType(typeof(SuspendTask), "suspend")]
[JsonDerivedType(typeof(ResumeTask), "resume")]
[JsonDerivedType(typeof(TerminateTask), "terminate")]
[JsonDerivedType(typeof(CloseTask), "close")]
[JsonDerivedType(typeof(ReachTaskClock), "reach-clock")]
[JsonDerivedType(typeof(DraftTask), "draft")]
[JsonDerivedType(typeof(RevisePlan), "revise-plan")]
[JsonDerivedType(typeof(SubmitPlan), "submit-plan")]
[JsonDerivedType(typeof(ReviewPlan), "review-plan")]
[JsonDerivedType(typeof(ReturnPlan), "return-plan")]
[JsonDerivedType(typeof(ApprovePlan), "approve-plan")]
[JsonDerivedType(typeof(WithdrawPlan), "withdraw-plan")]
[JsonDerivedType(typeof(AmendPlan), "amend-plan")]
[JsonDerivedType(typeof(MarkStep), "mark-step")]
[JsonDerivedType(typeof(SubmitPart), "submit-part")]
[JsonDerivedType(typeof(RecallPart), "recall-part")]
[JsonDerivedType(typeof(ReceivePart), "receive-part")]
[JsonDerivedType(typeof(ReturnPart), "return-part")]
[JsonDerivedType(typeof(TakeParagraphs), "take-paragraphs")]
[JsonDerivedType(typeof(TakeOutParagraph), "take-out-paragraph")]
[JsonDerivedType(typeof(ReviseTotal), "revise-total")]
[JsonDerivedType(typeof(ShareResults), "share-results")]
[JsonDerivedType(typeof(LinkToParent), "link-to-parent")]
[JsonDerivedType(typeof(UnlinkFromParent), "unlink-from-parent")]
[JsonDerivedType(typeof(DraftOutput), "draft-output")]
[JsonDerivedType(typeof(ReviseOutput), "revise-output")]
[JsonDerivedType(typeof(SubmitOutput), "submit-output")]
[JsonDerivedType(typeof(ApproveOutput), "approve-output")]
[JsonDerivedType(typeof(ReturnOutput), "return-output")]
[JsonDerivedType(typeof(SignOutput), "sign-output")]
[JsonDerivedType(typeof(WithdrawOutput), "withdraw-output")]
[JsonDerivedType(typeof(RecordTaskDirective), "record-directive")]
[JsonDerivedType(typeof(AssignTaskDirective), "assign-directive")]
[JsonDerivedType(typeof(SignForAssignment), "sign-for-assignment")]
[JsonDerivedType(typeof(AskMoreTime), "ask-more-time")]
[JsonDerivedType(typeof(DecideMoreTime), "decide-more-time")]
[JsonDerivedType(typeof(UrgeHandler), "urge-handler")]
[JsonDerivedType(typeof(ReplyToSuggestions), "reply-to-suggestions")]
[JsonDerivedType(typeof(CorrectReply), "correct-reply")]
[JsonDerivedType(typeof(RecordConversion), "record-conversion")]
[JsonDerivedType(typeof(ReportConversion), "report-conversion")]
[JsonDerivedType(typeof(LookBack), "look-back")]
public abstract record JointTaskCommand;

/// <summary>What is done with its plan (方案): draft, review, issue, amend.</summary>
public abstract record PlanCommand : JointTaskCommand;

/// <summary>What an invited body answers (回执), and what the launcher says to that.</summary>
public abstract record AnswerCommand : JointTaskCommand;

/// <summary>What keeps a task on its course (进程): urging, suspending, terminating, closing, its clocks.</summary>
public abstract record CourseCommand : JointTaskCommand;

/// <summary>What is done with a part on its way (分报告汇交): sent, recalled, received, returned.</summary>
public abstract record DeliveryCommand : JointTaskCommand;

/// <summary>What is done with the total report (总报告).</summary>
public abstract record TotalCommand : JointTaskCommand;

/// <summary>What comes out of a task (成果): papers, directives, replies, tracking.</summary>
public abstract record OutcomeCommand : JointTaskCommand;

/// <summary>What links a task with others (级联与协作).</summary>
public abstract record LinkCommand : JointTaskCommand;
