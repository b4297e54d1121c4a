using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Command (指令) to one report. The names stand in content hashes and on the wire and do not change.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "command")]
[JsonDerivedType(typeof(SubmitReport), "submit")]
[JsonDerivedType(typeof(ResubmitReport), "resubmit")]
[JsonDerivedType(typeof(WithdrawReport), "withdraw")]
[JsonDerivedType(typeof(TakeReport), "take")]
[JsonDerivedType(typeof(AcceptReport), "accept")]
[JsonDerivedType(typeof(ReviseText), "revise")]
[JsonDerivedType(typeof(ReturnReport), "return")]
[JsonDerivedType(typeof(DeclineReport), "decline")]
[JsonDerivedType(typeof(RequestReview), "request-review")]
[JsonDerivedType(typeof(ApproveReport), "approve")]
[JsonDerivedType(typeof(RequestChanges), "request-changes")]
[JsonDerivedType(typeof(SignReport), "sign")]
[JsonDerivedType(typeof(ReopenReport), "reopen")]
[JsonDerivedType(typeof(ArchiveReport), "archive")]
[JsonDerivedType(typeof(ForwardReport), "forward")]
[JsonDerivedType(typeof(RecallLeg), "recall")]
[JsonDerivedType(typeof(ReceiveLeg), "receive")]
[JsonDerivedType(typeof(EnterOfflineResult), "enter-offline-result")]
[JsonDerivedType(typeof(RecordDirective), "record-directive")]
[JsonDerivedType(typeof(ReplyToDirective), "reply-to-directive")]
[JsonDerivedType(typeof(CorrectResult), "correct-result")]
[JsonDerivedType(typeof(MergeReports), "merge")]
[JsonDerivedType(typeof(UndoMerge), "undo-merge")]
public abstract record ReportCommand;
