using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.Tests.Rights.Reports;

/// <summary>The second reading: what <see cref="ReportRules"/> say to somebody who asks, from plain facts alone.</summary>
internal static class ReportReading
{
    /// <summary>The answer that he must get.</summary>
    public static Verdict Of(string act, Asker asker, ReportScene scene)
    {
        var rules = ReportRules.Acts[act].ToList();
        if (!IsThere(act, scene) || !Knows(rules[0].Place, act, asker, scene))
        {
            return Verdict.Missing;
        }
        var his = rules.Where(rule => Holds(rule, asker, scene)).ToList();
        if (his.Count == 0)
        {
            return Verdict.NotAllowed;
        }
        var line = his.Find(rule => rule.Starts(StateOf(rule.Place, act, scene)));
        return line is null ? StepUpFirst(act, his, asker)
            : line.StepUp && !asker.SteppedUp ? Verdict.StepUp
            : Verdict.Through;
    }

    /// <summary>Which copies he knows of, the county's first.</summary>
    public static bool[] Copies(Asker asker, ReportScene scene)
    {
        var known = new bool[World.Line.Length];
        foreach (var sight in ReportRules.Sights.SelectMany(lines => lines))
        {
            foreach (var at in PlacesOf(sight, asker, scene).Where(at => sight.Starts(StageAt(at, scene))))
            {
                for (var copy = 0; copy <= scene.Tier; copy++)
                {
                    known[copy] |= sight.Act.Contains(
                        copy == at ? "本级"
                            : copy > at ? "上级"
                            : "下级",
                        StringComparison.Ordinal
                    );
                }
            }
        }
        return known;
    }

    // Correcting is judged by who he is before it is judged by how far things are.
    private static Verdict StepUpFirst(string act, List<Rule> his, Asker asker) =>
        act.StartsWith("更正", StringComparison.Ordinal) && his[0].StepUp && !asker.SteppedUp
            ? Verdict.StepUp
            : Verdict.WrongState;

    private static bool IsThere(string act, ReportScene scene) =>
        act switch
        {
            "回复批注" or "办结批注" => scene.Passage < 99,
            "签收提案线索" => scene.Stage == "已转提案",
            "签收转办件" or "答复转办件" => scene.Stage == "已转部门",
            "签收批示" or "答复批示" or "申请延期" or "审批延期" or "催办批示" => scene.Extra.Length > 0,
            "到时" => false,
            _ => true,
        };

    // A leg is known to whoever knows of the copy that it left; comments stay inside the office.
    private static bool Knows(string place, string act, Asker asker, ReportScene scene)
    {
        var known = Copies(asker, scene);
        return place switch
        {
            "作者" => known.Contains(true),
            "源头" => known[0],
            "发方" or "收方" => scene.Tier > 0 && known[scene.Tier - 1],
            _ when act is "回复批注" or "办结批注" => InOffice(asker, scene),
            _ => known[scene.Tier],
        };
    }

    private static bool InOffice(Asker asker, ReportScene scene) =>
        asker.InForce && asker.Body == scene.Here && (asker.Role is Role.Editor or Role.Reviewer or Role.Signer);

    private static bool Holds(Rule rule, Asker asker, ReportScene scene) =>
        asker.InForce
        && rule.Roles.Contains(asker.Role)
        && rule.Place switch
        {
            "本级" or "收方" => asker.Body == scene.Here,
            "发方" => asker.Body == World.Line[scene.Tier - 1],
            "源头" => asker.Body == World.Line[0],
            "作者" => asker.Author && asker.Body == World.Line[0],
            "承办" => asker.Unit == World.HandlerOf(scene.Here),
            _ => false,
        };

    private static string StateOf(string place, string act, ReportScene scene) =>
        (place, act) switch
        {
            ("发方" or "收方", _) => scene.LegState,
            ("作者" or "源头", _) => StageAt(0, scene),
            (_, "签收提案线索" or "签收转办件") => "未签收",
            (_, "申请延期" or "审批延期") => scene.Extra == "延期" ? "已申请" : "未申请",
            _ => scene.Stage,
        };

    private static string StageAt(int tier, ReportScene scene) => tier < scene.Tier ? "已签发" : scene.Stage;

    // From where on the line he looks, by this sight.
    private static IEnumerable<int> PlacesOf(Rule sight, Asker asker, ReportScene scene)
    {
        var holds = asker.InForce && sight.Roles.Contains(asker.Role);
        return sight.Place switch
        {
            "作者" when asker.Author => [0],
            "提交单位" when holds && asker.Unit == World.CommitteeOf(World.Line[0]) => [0],
            "承办单位" when holds && asker.Unit == World.HandlerOf(scene.Here) && HasHandler(scene) => [scene.Tier],
            "提案委" when holds && asker.Body == scene.Here && scene.Stage == "已转提案" => [scene.Tier],
            "在途机构" when holds => Enumerable.Range(0, scene.Tier + 1).Where(at => World.Line[at] == asker.Body),
            _ => [],
        };
    }

    private static bool HasHandler(ReportScene scene) => scene.Extra.Length > 0 || scene.Stage == "已转部门";
}
