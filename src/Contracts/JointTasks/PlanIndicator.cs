namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>One row of the data table (数据表指标) that each body is asked to fill in.</summary>
/// <param name="Key">Stable key within the task: letters, digits, hyphens, at most 40.</param>
/// <param name="Name">指标名称, 1 to 60 characters.</param>
/// <param name="Unit">计量单位, such as 家, %, 亿元; at most 20 characters.</param>
/// <param name="Combine">汇总方式.</param>
public sealed record PlanIndicator(string Key, string Name, string Unit, Combination Combine)
{
    /// <summary>口径期间, such as 2024年; at most 20 characters.</summary>
    public string? Period { get; init; }

    /// <summary>填报口径: what is counted and what is not, at most 200 characters.</summary>
    public string? Meaning { get; init; }

    /// <summary>权重: the key of the indicator by which a weighted mean is weighed; none for the other ways.</summary>
    public string? Weight { get; init; }

    /// <summary>小数位, 0 to 6; 0 takes whole numbers only.</summary>
    public int Decimals { get; init; }

    /// <summary>最小值.</summary>
    public decimal? Least { get; init; }

    /// <summary>最大值.</summary>
    public decimal? Most { get; init; }
}
