using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Grains.Tests.Reports;

/// <summary>常熟 and the bodies above it, its people, and what they send.</summary>
internal static class Changshu
{
    public static readonly BodyCode Body = new("320581");

    public static readonly Caller Member = Holding(Role.Member);
    public static readonly Caller Editor = Holding(Role.Editor);
    public static readonly Caller OtherEditor = Holding(Role.Editor);
    public static readonly Caller Reviewer = Holding(Role.Reviewer);
    public static readonly Caller Signer = Holding(Role.Signer);

    public static readonly SubmitReport Submission = new(
        Body,
        new("加快我国激光产业集聚高质量发展", "近年来产业规模扩大。", "布局分散。", "建议统筹规划。"),
        ReportCategory.Economy
    );

    public static BodyTree Tree { get; } =
        BodyTree.Of([
            Joined(BodyCode.Nation, "全国", Tier.National, null),
            Joined(new("320000"), "江苏省", Tier.Province, BodyCode.Nation),
            Joined(new("320500"), "苏州市", Tier.City, new("320000")),
            Joined(Body, "常熟市", Tier.County, new("320500")),
        ]);

    /// <summary>From the desk's taking to the signature, in order.</summary>
    public static (Caller By, ReportCommand Command)[] ToSignature { get; } =
    [
        (Editor, new TakeReport(Body)),
        (Editor, new AcceptReport(Body)),
        (Editor, new RequestReview(Body)),
        (Reviewer, new ApproveReport(Body)),
        (Signer, new SignReport(Body, AdoptionKind.Single, new("常熟社情民意", 2025, 5))),
    ];

    public static RecordDirective Directive(string text) =>
        new(Body, DirectiveLevel.County, "市委书记", text, new DateOnly(2025, 3, 3));

    public static ReportId NewReport() => new(Guid.CreateVersion7());

    /// <summary>An order under a command id of its own.</summary>
    public static ReportOrder Order(this ReportId report, Caller by, ReportCommand command) =>
        new(report, new CommandId(Guid.NewGuid()), by, command);

    private static Caller Holding(Role role) =>
        new(new PersonId(Guid.NewGuid()), [new RoleGrant(role, Body, null, new(2024, 1, 1), null)], SteppedUp: true);

    private static BodyFacts Joined(BodyCode code, string name, Tier tier, BodyCode? parent) =>
        new(code, name, tier, parent, Joined: true, [], null, [], ImmutableDictionary<UnitId, UnitFacts>.Empty);
}
