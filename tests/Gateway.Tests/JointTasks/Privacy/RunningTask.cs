using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using ZhengXie.Linked.Contracts.Files;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Stories;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks.Privacy;

/// <summary>
/// A task of 襄阳 (进行中的任务) for its counties but one. Everybody acts at the same moment: a clock that stands still makes two
/// readings comparable.
/// </summary>
internal sealed class RunningTask(StoryPeople people)
{
    public const string City = "420600";
    public const string Gucheng = "420625";
    public const string Zaoyang = "420683";
    public const string Baokang = "420626";
    public const string Nanzhang = "420624";
    public const string Uninvited = "420602";

    /// <summary>What the others say: none of it may ever be read elsewhere.</summary>
    public static readonly string[] Secrets =
    [
        "机构改革调整期不便参加",
        "人代会冲突请求顺延",
        "汉江水电配套自拟题",
        "枣阳调研组组长某",
        "73219486",
        "枣阳链主企业断供清单",
        "第三方物流退出枣阳",
        "数据表缺本地配套率",
    ];

    public string Id { get; private set; } = "";

    public string Path => "/api/joint-tasks/" + Id;

    /// <summary>A photo that 枣阳 took, as it is named in paths.</summary>
    public string Photo { get; private set; } = "";

    public async Task Draft(TaskPlan? plan = null) =>
        Id = (
            await Act($"{City}.编辑", "/api/joint-tasks", new DraftTask(new(City), "joint-research", plan ?? Plan))
        ).Subject;

    public async Task Issue()
    {
        await Act($"{City}.编辑", Path + "/plan-submissions");
        await Act($"{City}.审核", Path + "/plan-reviews", new ReviewPlan("同意"));
        await Act($"{City}.签发", Path + "/plan-approvals");
    }

    /// <summary>谷城, which reads: it has answered and works on its part.</summary>
    public async Task ReaderAnswers()
    {
        await Act($"{Gucheng}.编辑", Part(Gucheng) + "/signings-for", new TaskSigningFor());
        await Act($"{Gucheng}.编辑", Part(Gucheng) + "/joinings", new TaskJoining("由经济委牵头"));
        await Act($"{Gucheng}.编辑", Part(Gucheng) + "/progress", new ReportProgress(40));
    }

    /// <summary>All that the others can do short of sending: they sign for, join, decline, ask, claim, fill in.</summary>
    public async Task OthersAnswer()
    {
        foreach (var other in new[] { Zaoyang, Baokang, Nanzhang })
        {
            await Act($"{other}.编辑", Part(other) + "/signings-for", new TaskSigningFor());
        }
        await Act($"{Baokang}.编辑", Part(Baokang) + "/declinings", new TaskDeclining(Secrets[0]));
        await Act(
            $"{Nanzhang}.编辑",
            Part(Nanzhang) + "/adjustments",
            new AdjustmentAsking(Secrets[1], Plan.Dates.PartDue!.Value.AddDays(5))
        );
        await Act($"{City}.编辑", Part(Nanzhang) + "/adjustment-decisions", new AdjustmentDecision(true, "同意"));
        await Act($"{Zaoyang}.编辑", Part(Zaoyang) + "/joinings", new TaskJoining("参加"));
        await Act($"{Zaoyang}.编辑", Part(Zaoyang) + "/sub-topics", new SubTopicClaim([Secrets[2]]));
        await Act(
            $"{Zaoyang}.编辑",
            Part(Zaoyang) + "/teams",
            new TeamNaming([new(TeamPost.Leader, Secrets[3], "县政协副主席")])
        );
        await Act(
            $"{City}.编辑",
            Part("420682") + "/urgings",
            new InvitedUrging("请尽快答复", UrgingChannel.Telephone)
        );
    }

    /// <summary>枣阳's part: filled in, written, signed, sent, returned, and sent again; then received.</summary>
    public async Task OthersSend()
    {
        Photo = await Upload($"{Zaoyang}.编辑");
        var sheet = JointResearchTexts.Fieldwork(2, 37, 60, 52) with { Files = [new(Photo, "现场.jpg")] };
        await Act($"{Zaoyang}.编辑", Part(Zaoyang) + "/fieldwork", new SaveFieldwork(0, sheet));
        await Act($"{Zaoyang}.编辑", Part(Zaoyang) + "/figures", new FillFigures(0, [new("firms", Secrets[4])]));
        await Act($"{Zaoyang}.编辑", Part(Zaoyang) + "/progress", new ReportProgress(90));
        await Send(1);
        await Act($"{City}.编辑", Part(Zaoyang) + "/returns", new ReasonRequest(Secrets[7]));
        await Send(2);
        await Act($"{City}.编辑", Part(Zaoyang) + "/receptions");
    }

    public static string PartOf(string task, string body) => $"/api/joint-tasks/{task}/parts/{body}";

    private static TaskPlan Plan { get; } =
        new(
            JointResearchTexts.Plan,
            new(AllBelow: true, Except: [new(Uninvited)]),
            new(new(2025, 3, 10), new(2025, 4, 25), new DateTimeOffset(2025, 4, 18, 17, 30, 0, TimeSpan.FromHours(8)))
        )
        {
            Topics = [new("hydropower", "水电配套")],
            Indicators = JointResearchTexts.Indicators,
        };

    private string Part(string body) => PartOf(Id, body);

    private async Task Send(int version)
    {
        var text = new PartText(Secrets[5], $"第{version}稿。", Secrets[6], "建议设立应急转贷资金。");
        await Act($"{Zaoyang}.编辑", Part(Zaoyang) + "/versions", new WritePart(version - 1, text));
        await Act($"{Zaoyang}.编辑", Part(Zaoyang) + "/hand-ins", new PartVersionRequest(version));
        await Act($"{Zaoyang}.签发", Part(Zaoyang) + "/signatures", new PartVersionRequest(version));
        await Act($"{Zaoyang}.编辑", Part(Zaoyang) + "/submissions", new PartVersionRequest(version));
    }

    private async Task<Contracts.Acts.Receipt> Act(string who, string path, object? content = null) =>
        await (await people.At(who)).Act(path, content, people.Patience);

    private async Task<string> Upload(string who)
    {
        using var photo = new ByteArrayContent([0xFF, 0xD8, 0xFF, .. RandomNumberGenerator.GetBytes(500)]);
        photo.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var player = await people.At(who);
        using var answer = await player.Send(
            HttpMethod.Post,
            "/api/files?name=photo.jpg",
            photo,
            Guid.CreateVersion7(),
            people.Patience
        );
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<UploadedFile>(people.Patience))!.Hash;
    }
}
