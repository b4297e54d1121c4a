namespace ZhengXie.Linked.Storage.Engine;

/// <summary>A list row (统计行) that changes what the screens of a body and of those above it count.</summary>
public interface IFiguresRow
{
    /// <summary>The acting body, as six digits.</summary>
    string Body { get; }
}
