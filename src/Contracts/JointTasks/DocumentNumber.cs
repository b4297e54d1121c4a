namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Number of an official paper (公文字号), such as 襄政协办〔2025〕9号.</summary>
/// <param name="Prefix">发文机关代字.</param>
/// <param name="Year">年.</param>
/// <param name="Number">号, from 1.</param>
public sealed record DocumentNumber(string Prefix, int Year, int Number)
{
    /// <summary>As it is printed.</summary>
    public override string ToString() => $"{Prefix}〔{Year}〕{Number}号";
}
