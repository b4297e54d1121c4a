using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.Play;

/// <summary>
/// Story S02 (分报告汇交、总报告、专报、批示与转化), which goes on from S01: eight counties send their parts, one is returned and
/// mended, the city makes one report of them, its special report is given a directive, and every result reaches all eight.
/// </summary>
/// <param name="cast">The people.</param>
/// <param name="first">The story so far.</param>
/// <param name="today">The gateway's day as it is then: directives are dated by it.</param>
public sealed partial class StoryS02(Cast cast, StoryS01 first, Func<DateOnly> today)
{
    private const string City = StoryS01.City;

    /// <summary>保康: its first part lacks a figure.</summary>
    public const string Returned = StoryS01.Claiming;

    /// <summary>Quoted in the total report, with how many paragraphs: 谷城 3, 枣阳 2, 宜城 1, 樊城 1.</summary>
    public static IReadOnlyList<(string Body, int Paragraphs)> Quoted { get; } =
    [("420625", 3), ("420683", 2), ("420684", 1), ("420606", 1)];

    /// <summary>The figures of the eight, by body, in the order of the data table; 老河口 has none for 融资需求.</summary>
    public static IReadOnlyDictionary<string, string[]> Figures { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["420625"] = ["126", "38.5", "4", "7.2", "31", "2,150"],
            ["420683"] = ["310", "42.0", "6", "15.5", "58", "3,900"],
            ["420684"] = ["140", "35.2", "3", "6.8", "22", "1,480"],
            ["420682"] = ["118", "31.6", "5", "", "19", "1,220"],
            ["420607"] = ["205", "44.1", "2", "11.3", "40", "2,600"],
            ["420606"] = ["188", "47.3", "3", "12.9", "36", "2,050"],
            ["420624"] = ["76", "28.4", "2", "3.6", "12", "860"],
            ["420626"] = ["64", "26.9", "1", "2.9", "9", "540"],
        };

    private string Path => first.Path;

    /// <summary>Everything, from the first part to the last reply.</summary>
    /// <exception cref="PlayException">The gateway refused somebody.</exception>
    public async Task Play(CancellationToken cancellation)
    {
        foreach (var county in StoryS01.Taking)
        {
            await Send(county, cancellation);
        }
        await ReturnAndMend(cancellation);
        await Sum(cancellation);
        await Issue(cancellation);
        await Direct(cancellation);
        await Reply(cancellation);
    }

    /// <summary>调研、填表、写分报告、签发、报送、接收 of one county.</summary>
    public async Task Send(string county, CancellationToken cancellation)
    {
        // 保康 forgets 本地配套率 at first.
        var values =
            county == Returned ? [.. Figures[county].Select((one, at) => at == 1 ? "" : one)] : Figures[county];
        await Work(
            county,
            "fieldwork",
            new SaveFieldwork(0, JointResearchTexts.Fieldwork(2, 37, 60, 52)),
            "保存调研记录",
            "task-part.fieldwork-saved",
            cancellation
        );
        await Work(
            county,
            "figures",
            new FillFigures(0, JointResearchTexts.Figures(values)),
            "填报数据表",
            "task-part.figures-filled",
            cancellation
        );
        await WriteAndSend(county, 1, cancellation);
        await cast.Act(
            Editor(City),
            $"{Path}/parts/{county}/receptions",
            null,
            "接收分报告",
            "joint-task.part-received",
            null,
            [Editor(county)],
            cancellation
        );
    }

    /// <summary>退回、补正、再报送: the county reads the reason, its first version stays.</summary>
    public async Task ReturnAndMend(CancellationToken cancellation)
    {
        await cast.Act(
            Editor(City),
            $"{Path}/parts/{Returned}/returns",
            new ReasonRequest("数据表缺本地配套率"),
            "退回分报告",
            "joint-task.part-returned",
            null,
            [Editor(Returned)],
            cancellation
        );
        var part = await cast.Read<PartView>(Editor(Returned), $"{Path}/parts/{Returned}", cancellation);
        await Work(
            Returned,
            "figures",
            new FillFigures(part.FiguresRevision!.Value, [new("local-share", Figures[Returned][1])]),
            "补填本地配套率",
            "task-part.figures-filled",
            cancellation
        );
        await WriteAndSend(Returned, 2, cancellation);
        await cast.Act(
            Editor(City),
            $"{Path}/parts/{Returned}/receptions",
            null,
            "接收分报告",
            "joint-task.part-received",
            null,
            [Editor(Returned)],
            cancellation
        );
    }

    /// <summary>汇总: seven paragraphs of four counties, and the city's own words before them.</summary>
    public async Task Sum(CancellationToken cancellation)
    {
        var version = 0;
        foreach (var (body, paragraphs) in Quoted)
        {
            var places = Enumerable
                .Range(1, paragraphs)
                .Select(nth => new PartPlace(new BodyCode(body), 1, PartSection.Problems, nth));
            var taken = await cast.Act(
                Editor(City),
                Path + "/total/takings",
                new TakeParagraphs(version, [.. places], Question: 3),
                $"引用分报告{paragraphs}段",
                "joint-task.paragraphs-taken",
                null,
                [Editor(City)],
                cancellation
            );
            version = taken.Item!.Value;
        }
        var total = await cast.Read<TotalView>(Editor(City), Path + "/total", cancellation);
        await cast.Act(
            Editor(City),
            Path + "/total/versions",
            new ReviseTotal(
                version,
                [
                    new(null, "一、总体情况", "八个县（市、区）政协参加联合调研，走访企业，召开座谈会，回收问卷。"),
                    .. total.Paragraphs!.Select(one => new TotalPiece(one.Id, one.Heading, one.Text, one.Question)),
                ]
            ),
            "加写总体情况",
            "joint-task.total-revised",
            null,
            [Editor(City)],
            cancellation
        );
    }

    private async Task WriteAndSend(string county, int version, CancellationToken cancellation)
    {
        var name = (await cast.Read<PartView>(Editor(county), $"{Path}/parts/{county}", cancellation)).Body.Name;
        await Work(
            county,
            "versions",
            new WritePart(version - 1, JointResearchTexts.Part(name)),
            $"写分报告第{version}版",
            "task-part.written",
            cancellation
        );
        await Work(county, "hand-ins", new PartVersionRequest(version), "送签", "task-part.handed-in", cancellation);
        await cast.Act(
            $"{county}.签发",
            $"{Path}/parts/{county}/signatures",
            new PartVersionRequest(version),
            "签发分报告",
            "task-part.signed",
            first.Task,
            [Editor(county)],
            cancellation
        );
        await cast.Act(
            Editor(county),
            $"{Path}/parts/{county}/submissions",
            new PartVersionRequest(version),
            "报送分报告",
            "joint-task.part-submitted",
            null,
            [Editor(county), Editor(City)],
            cancellation
        );
    }

    private Task<Receipt> Work(
        string county,
        string act,
        object content,
        string what,
        string kind,
        CancellationToken cancellation
    ) =>
        cast.Act(
            Editor(county),
            $"{Path}/parts/{county}/{act}",
            content,
            what,
            kind,
            first.Task,
            [Editor(county)],
            cancellation
        );

    private static string Editor(string body) => StoryS01.Editor(body);
}
