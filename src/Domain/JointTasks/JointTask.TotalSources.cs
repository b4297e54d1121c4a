using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>What the total report is made of: the parts that were received, the questions of the outline.</content>
public sealed partial record JointTask
{
    /// <summary>Whether the total report may be written now, if it is not signed.</summary>
    public bool TotalIsOpen => IsRunning && Sort.Has(TaskStage.Summing);

    /// <summary>应报: the bodies that did not decline.</summary>
    public IEnumerable<Invitation> Expected => Invitations.Where(invited => !invited.Declined);

    /// <summary>贡献单位: those whose part is received; a body that declined never counts.</summary>
    public IEnumerable<BodyCode> Contributors =>
        Expected.Where(invited => invited.Delivery.ReceivedVersion is not null).Select(invited => invited.Body);

    /// <summary>How many questions the outline has.</summary>
    public int QuestionCount => Plan.Questions;

    /// <summary>Hash of the text of a version of the body's part that was sent; none if it never was.</summary>
    public string? SentText(BodyCode body, int version) =>
        InvitationOf(body)?.Delivery.Sendings.FirstOrDefault(sending => sending.Version == version)?.Text;

    private int? ReceivedVersionOf(BodyCode body) =>
        InvitationOf(body) is { Declined: false } invited ? invited.Delivery.ReceivedVersion : null;
}
