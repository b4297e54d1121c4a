namespace ZhengXie.Linked.Grains.Tests.Cluster;

/// <summary>A grain that remembers a sentence in grain storage and can ask to be woken.</summary>
internal interface IMemoGrain : IGrainWithStringKey
{
    Task Write(string text);

    Task<string?> Read();

    Task Erase();

    /// <summary>The silo that keeps it.</summary>
    Task<string> Place();

    /// <summary>Leaves memory; the next call activates it again.</summary>
    Task Leave();

    Task Wake(string name);

    Task Sleep(string name);

    Task<string[]> Reminders();
}
