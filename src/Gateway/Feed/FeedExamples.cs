namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Values that the examples of this room share.</summary>
internal static class FeedExamples
{
    public const string Report = "0196f3a2-5b1c-7d4e-8f60-112233445566";

    public static DateTimeOffset At { get; } = new(2025, 3, 3, 1, 12, 0, TimeSpan.Zero);
}
