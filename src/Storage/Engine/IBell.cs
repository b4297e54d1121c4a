namespace ZhengXie.Linked.Storage.Engine;

/// <summary>Bell (门铃): whoever wants to hear rings in this process. Called after the commit, never before.</summary>
public interface IBell
{
    /// <summary>Feeds have grown. Must return at once; losing a ring costs delay, never data.</summary>
    void Ring(IReadOnlyCollection<Ring> rings);

    /// <summary>The figures of a body have changed (统计变化): an un-numbered ring.</summary>
    void FiguresChanged(string body);
}
