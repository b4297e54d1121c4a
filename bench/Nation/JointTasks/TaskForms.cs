using System.Globalization;

namespace ZhengXie.Linked.Bench.Nation.JointTasks;

/// <summary>What the form of each kind asks besides (专用字段).</summary>
internal static class TaskForms
{
    /// <summary>The fields of a kind, filled in.</summary>
    public static IReadOnlyDictionary<string, string> Of(string kind, DateOnly today) =>
        kind switch
        {
            "joint-consultation" => Fields(("consultedWith", "发展改革委")),
            "joint-supervision" => Fields(("supervised", "有关部门"), ("ground", "年度协商计划")),
            "joint-inspection" => Fields(("route", "园区、企业、社区")),
            "gathering" => Fields(("gathered", "协商议题")),
            "meeting" => Fields(("opensAt", OpensAt(today)), ("place", "政协会议中心")),
            _ => Fields(),
        };

    private static string OpensAt(DateOnly today) =>
        today.AddDays(30).ToString("yyyy-MM-dd'T09:00:00+08:00'", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Fields(params ReadOnlySpan<(string Key, string Value)> fields)
    {
        var filled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in fields)
        {
            filled[key] = value;
        }
        return filled;
    }
}
