namespace ZhengXie.Linked.Fixtures;

/// <summary>A place in a network of a test: a namespace in which a process sees nothing but its own address.</summary>
/// <param name="Namespace">Its name in the operating system.</param>
/// <param name="Address">The address there, to listen at and to be reached at.</param>
public sealed record NetworkPlace(string Namespace, string Address)
{
    /// <summary>What stands before a command that is to run there.</summary>
    internal string[] Inside => ["ip", "netns", "exec", Namespace];
}
