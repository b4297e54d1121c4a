using System.Text.Json;
using Dapper;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.JointTasks.Templates;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.JointTasks;
using ZhengXie.Linked.Gateway.Tests.Stories;

namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>
/// One of every thing that can exist (实有之物), in 襄阳 and its counties, made through the doors: what an outsider will try
/// to reach.
/// </summary>
internal sealed partial class Things(LinkedHouse house, StoryPeople people)
{
    public const string City = "420600";
    public const string County = "420683";
    public const string Author = County + ".委员甲";
    public const string Editor = City + ".编辑";

    /// <summary>A report that went up: received from the county, sent on, marked, directed, being edited.</summary>
    public string Report { get; private set; } = "";

    /// <summary>A report that became a proposal lead.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>A report that was handed to a department.</summary>
    public string HandedOver { get; private set; } = "";

    public string Photo { get; private set; } = "";

    /// <summary>A photo on the fieldwork of a part that was not sent yet.</summary>
    public string PartPhoto { get; private set; } = "";

    /// <summary>A drafted task with a file on its plan.</summary>
    public string Planned { get; private set; } = "";

    public string PlanFile { get; private set; } = "";

    /// <summary>A unit that has sent a report and is asked for others.</summary>
    public string Committee { get; private set; } = "";

    public string Commission { get; private set; } = "";

    /// <summary>A joint task with parts, a total, an output, a directive, an assignment, and a conversion.</summary>
    public string Task { get; private set; } = "";

    public string Template { get; private set; } = "";

    public string Draft { get; private set; } = "";

    public string PlanDraft { get; } = Guid.CreateVersion7().ToString();

    public string SavedSearch { get; } = Guid.CreateVersion7().ToString();

    public string Duty { get; private set; } = "";

    /// <summary>A session of the city's editor.</summary>
    public string Session { get; private set; } = "";

    /// <summary>A passkey of the city's editor.</summary>
    public string Passkey { get; } = Guid.CreateVersion7().ToString();

    public string Unit { get; private set; } = "";

    public string Person { get; private set; } = "";

    public string BranchOf { get; private set; } = "";

    public async Task Make()
    {
        var units = await people.Read<UnitView[]>(Editor, $"/api/bodies/{City}/units");
        Unit = units.First(unit => unit.Name == "经信局").Unit.ToString();
        Committee = units.First(unit => unit.Kind == UnitKind.Committee).Unit.ToString();
        Person = (await people.Read<Me>(Author, "/api/me")).Person.ToString();
        BranchOf = (await people.Read<Me>(Editor, "/api/me")).Person.ToString();
        Photo = await Upload(Author);
        await MakeCommission();
        await MakeReport();
        Lead = await Editing("充电桩不足");
        await people.Act(Editor, Copy(Lead) + "/proposal-leads", new ReasonRequest("适合作为提案"));
        HandedOver = await Editing("路灯不亮");
        await people.Act(
            Editor,
            Copy(HandedOver) + "/handovers",
            new HandoverRequest(UnitId.Parse(Unit, null), "属部门职责")
        );
        await people.Act(Editor, $"/api/reports/{HandedOver}/handovers/1/urgings", Urging);
        await people.Submit(City + ".委员乙", Paper(City, "窑洞待收"));
        await MakeTask();
        await MakeOwnThings();
        await MakePasskey();
    }

    private async Task MakeReport()
    {
        Report = await people.Submit(Author, Paper(County, "窑洞养护") with { Files = [new(Photo, "现场.jpg")] });
        await people.Take(Report, County);
        await people.Adopt(Report, County, 7);
        await people.Forward(Report, County, City);
        await people.Receive(Report, City, 1);
        await people.Act(Editor, Copy(Report) + "/acceptances");
        await Put(Editor, HttpMethod.Post, Copy(Report) + "/editing");
        await Put(
            Editor,
            HttpMethod.Put,
            "/api/drafts/" + Report,
            new DraftRequest(0, new DraftContent(new(City), "改题", "改情况", BaseVersion: 1))
        );
        await people.Act(
            Editor,
            Copy(Report) + "/passages",
            new PassageMark(1, TextSection.Situation, 0, 2, "窑洞", "请写明哪些窑洞")
        );
        await people.Finish(Report, City, 9);
        await people.Forward(Report, City, "420000");
        await people.Act(
            Editor,
            Copy(Report) + "/directives",
            new DirectiveRequest(
                DirectiveLevel.Department,
                "分管副市长",
                "请研究。",
                new(2025, 3, 3),
                UnitId.Parse(Unit, null)
            )
        );
        await people.Act(Editor, $"/api/reports/{Report}/legs/2/urgings", Urging);
    }

    private async Task MakeCommission()
    {
        CommissionAddressee[] addressees =
        [
            new(new BodyCode(County)),
            new(new BodyCode(City), UnitId.Parse(Committee, null)),
        ];
        var asked = new IssueCommission(new(City), "征集窑洞线索", "每县一篇。", addressees);
        Commission = (await people.Act(Editor, "/api/commissions", asked)).Subject;
        var answer = Paper(City, "窑洞线索") with { Commission = CommissionId.Parse(Commission, null) };
        await people.Submit(City + ".专委会", answer with { Unit = UnitId.Parse(Committee, null) });
    }

    private async Task MakeTask()
    {
        Task = await people.TaskWithTwoParts();
        await MakeAttachments();
        var task = "/api/joint-tasks/" + Task;
        var paragraphs = new TakeParagraphs(0, [new(ReceivedParts.Gucheng, 1, PartSection.Situation, 1)]);
        await people.Act(Editor, task + "/total/takings", paragraphs);
        await people.Act(Editor, $"/api/bodies/{City}/output-words", new OutputWordStart(true, "襄政协专报", 2025, 3));
        var words = new OutputText("关于窑洞产业链的建议", "中共襄阳市委", [new("设立专项资金。", [1])])
        {
            Paragraphs = [new("基本情况", "总体稳定，配套不足。")],
        };
        await people.Act(
            Editor,
            task + "/outputs",
            new DraftOutput(OutputKind.SpecialReport, words, "襄政协办", 1, "襄政协专报")
        );
        await people.Act(Editor, task + "/outputs/1/submissions", new OutputStep(1));
        await people.Act(City + ".审核", task + "/outputs/1/approvals", new OutputStep(1));
        await people.Act(City + ".签发", task + "/outputs/1/signatures", new OutputStep(1));
        var directive = new TaskDirectiveRequest(
            DirectiveLevel.Department,
            "市厅级主要领导",
            "请逐条研究。",
            new(2025, 3, 3),
            [new(UnitId.Parse(Unit, null))]
        );
        await people.Act(Editor, task + "/outputs/1/directives", directive);
        await people.Act(Editor, task + "/outputs/1/directives", directive with { Text = "请再研究。" });
        await people.Act(Bureau, task + "/assignments/1/receipts");
        var funds = new SuggestionReply(
            1,
            SuggestionOutcome.Adopted,
            null,
            [new(ConversionKind.Funds, "专项资金", "襄财预〔2025〕31号", 1200.5m)]
        );
        await people.Act(Bureau, task + "/assignments/1/replies", new SuggestionReplies([funds]));
    }

    private async Task MakeAttachments()
    {
        var yicheng = ReceivedParts.Yicheng + ".编辑";
        PartPhoto = await Upload(yicheng);
        var part = $"/api/joint-tasks/{Task}/parts/{ReceivedParts.Yicheng}";
        await people.Act(yicheng, part + "/joinings", new TaskJoining());
        var sheet = JointResearchTexts.Fieldwork(2, 37, 60, 52) with { Files = [new(PartPhoto, "现场.jpg")] };
        await people.Act(yicheng, part + "/fieldwork", new SaveFieldwork(0, sheet));
        PlanFile = await Upload(Editor);
        var plan = PlannedTasks.Plan with { Files = [new(PlanFile, "方案.jpg")] };
        Planned = (await people.Draft(plan)).Subject;
    }

    private async Task MakeOwnThings()
    {
        var template = new TemplateRequest("年度联合调研", JointTaskId.Parse(Task, null));
        Template = Number(await people.Act(Editor, $"/api/bodies/{City}/task-templates", template));
        Draft = Guid.CreateVersion7().ToString();
        await Put(
            Author,
            HttpMethod.Put,
            "/api/drafts/" + Draft,
            new DraftRequest(0, new DraftContent(new(County), "未完稿", "情况"))
        );
        await Put(
            Editor,
            HttpMethod.Put,
            "/api/plan-drafts/" + PlanDraft,
            new PlanDraftRequest(0, JsonElement.Parse("""{"kind":"joint-research"}"""))
        );
        await Put(
            Editor,
            HttpMethod.Put,
            "/api/saved-searches/" + SavedSearch,
            new SavedSearchRequest("窑洞", new SearchQuery("窑洞"))
        );
        await Put(
            Editor,
            HttpMethod.Put,
            "/api/desk-views/" + SavedSearch,
            new DeskViewRequest("急件", new(City), DeskList.Todo, new(Urgency: Urgency.Urgent))
        );
        await Put(
            ReceivedParts.Yicheng + ".编辑",
            HttpMethod.Put,
            $"/api/joint-tasks/{Task}/parts/{ReceivedParts.Yicheng}/drafts/Report",
            new { revision = 1, content = new { title = "未完稿" } }
        );
        var duty = new
        {
            person = BranchOf,
            from = "2025-03-03T18:00:00+08:00",
            until = "2025-03-04T08:30:00+08:00",
        };
        Duty = Number(await people.Act(Editor, $"/api/desks/{City}/duties", duty));
    }

    // No door makes one without a device.
    private async Task MakePasskey()
    {
        await using var connection = await house.Database.Owner.OpenConnectionAsync(people.Patience);
        var session = await connection.QuerySingleAsync<Guid>(
            "SELECT id FROM identity.sessions WHERE person = @person AND ended_at IS NULL LIMIT 1",
            new { person = Guid.Parse(BranchOf) }
        );
        Session = session.ToString();
        await connection.ExecuteAsync(
            """
            INSERT INTO identity.passkeys
                (id, person, credential, public_key, name, signs, transports, backup_eligible, backed_up, created_at)
            VALUES (@id, @person, '\x01', '\x02', '办公电脑', 0, '{}', false, false, now())
            """,
            new { id = Guid.Parse(Passkey), person = Guid.Parse(BranchOf) }
        );
    }
}
