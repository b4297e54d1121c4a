using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Gateway.Play;

/// <summary>The papers of stories S01 and S02 (演示文稿): invented sample data, with no names of people.</summary>
public static class JointResearchTexts
{
    private const int Goal = 3_100;

    private static readonly string[] Firms = ["汽车零部件", "农产品加工", "装备制造", "电子信息", "化工", "纺织"];

    /// <summary>课题.</summary>
    public const string Subject = "优化和稳定主导产业链供应链";

    /// <summary>数据表: six indicators.</summary>
    public static IReadOnlyList<PlanIndicator> Indicators { get; } =
    [
        new("firms", "规上企业数", "家", Combination.Sum) { Period = "2024年", Least = 0 },
        new("local-share", "本地配套率", "%", Combination.WeightedMean)
        {
            Weight = "firms",
            Decimals = 1,
            Least = 0,
            Most = 100,
        },
        new("broken", "断供企业数", "家", Combination.Sum) { Least = 0 },
        new("finance", "融资需求", "亿元", Combination.Sum) { Decimals = 2, Least = 0 },
        new("projects", "技改项目数", "个", Combination.Sum) { Least = 0 },
        new("labour", "用工缺口", "人", Combination.Sum) { Least = 0 },
    ];

    /// <summary>What the plan says.</summary>
    public static PlanText Plan { get; } =
        new(
            Subject,
            "主导产业链关键环节配套不足，部分企业断供停产，需要摸清底数、找准堵点。",
            "各县（市、区）政协自行组织调研，如实填报数据表，于截止时间前报送分报告。"
        )
        {
            Questions =
            [
                "本地主导产业链有哪些关键环节依赖外地配套？",
                "近两年发生断供的企业有多少，原因何在？",
                "本地配套率低的主要障碍是什么？",
                "企业融资需求满足得怎样？",
                "技术改造项目推进中有哪些难点？",
                "用工缺口集中在哪些工种？",
                "水电气和物流保障存在哪些短板？",
                "需要市级层面统筹解决哪些事项？",
            ],
            Sites = ["至少走访两家链主企业", "至少走访三家中小配套企业", "至少走访一个产业园区"],
            Questionnaire = ["贵企业关键零部件从何处采购？", "最近一次断供持续多少天？"],
        };

    /// <summary>The figures of a county, in the order of <see cref="Indicators"/>; blank where it has none.</summary>
    public static IReadOnlyList<FigureEntry> Figures(params IReadOnlyList<string> values) =>
        [.. values.Select((value, place) => new FigureEntry(Indicators[place].Key, value))];

    /// <summary>What a county found on the spot.</summary>
    /// <param name="forums">How many forums it held.</param>
    /// <param name="people">How many came, altogether.</param>
    /// <param name="sent">Questionnaires handed out.</param>
    /// <param name="returned">Questionnaires that came back.</param>
    public static FieldworkSheet Fieldwork(int forums, int people, int sent, int returned) =>
        new()
        {
            Sites =
            [
                new("链主企业总装车间", new DateOnly(2025, 3, 20)),
                new("高新区产业园", new DateOnly(2025, 3, 21)),
            ],
            Forums =
            [
                .. Enumerable
                    .Range(1, forums)
                    .Select(nth => new FieldForum(
                        $"第{nth}场企业座谈会",
                        (people / forums) + (nth <= people % forums ? 1 : 0),
                        new DateOnly(2025, 3, 21 + nth),
                        "与会企业反映配套半径过大、采购周期过长。"
                    )),
            ],
            Questionnaires = new(sent, returned),
            Problems = ["关键零部件本地配套不足", "中小企业抵押物少，贷款难"],
            Suggestions = ["编制配套目录，组织供需对接", "设立应急转贷资金"],
        };

    /// <summary>The part of a county: at least as many characters as asked for, each paragraph its own.</summary>
    /// <param name="county">The name of the county.</param>
    /// <param name="characters">How many characters the three sections have at least, altogether.</param>
    public static PartText Part(string county, int characters = Goal)
    {
        var section = characters / 3;
        return new(
            $"{county}主导产业链供应链调研报告",
            Written(
                section,
                nth =>
                    $"第{nth}组走访{county}{Firms[nth % Firms.Length]}企业{nth + 6}家，其中{nth + 2}家的关键部件需从外省采购，平均运距{nth * 37 + 260}公里，采购周期{nth % 5 + 9}天。"
            ),
            Written(
                section,
                nth =>
                    $"问题{nth}：{county}{Firms[nth % Firms.Length]}环节本地配套目录不全，企业之间信息不通，去年因断供停产{nth % 4 + 1}次，累计影响产值{nth * 13 + 120}万元。"
            ),
            Written(
                section,
                nth =>
                    $"建议{nth}：由市级牵头为{county}{Firms[nth % Firms.Length]}企业建立供需对接清单，按季更新，对新增本地配套的企业给予{nth % 3 + 2}个百分点贴息。"
            )
        );
    }

    private static string Written(int characters, Func<int, string> paragraph)
    {
        var paragraphs = new List<string>();
        for (var nth = 1; paragraphs.Sum(one => one.Length) < characters; nth++)
        {
            paragraphs.Add(paragraph(nth));
        }
        return string.Join('\n', paragraphs);
    }
}
