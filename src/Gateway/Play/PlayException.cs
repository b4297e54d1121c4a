namespace ZhengXie.Linked.Gateway.Play;

/// <summary>The gateway refused a person of the story (演示中断).</summary>
/// <param name="userName">Who was refused.</param>
/// <param name="answer">What the gateway answered.</param>
public sealed class PlayException(string userName, string answer) : Exception($"{userName}: {answer}");
