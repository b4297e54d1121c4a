namespace ZhengXie.Linked.Bench.Nation.Loading;

/// <summary>A part of the load (装载环节): walks that can be told side by side, each in streams of its own.</summary>
internal interface ILoadPart
{
    /// <summary>What the progress bar calls it.</summary>
    string Name { get; }

    /// <summary>How many walks there are.</summary>
    int Walks { get; }

    /// <summary>About how many acts they are.</summary>
    long Acts { get; }

    /// <summary>The streams of the walk, in an order of its own.</summary>
    IReadOnlyList<Guid> Streams(int walk);

    /// <summary>Tells what is missing of the walk.</summary>
    /// <param name="walk">Its number.</param>
    /// <param name="versions">How many events its streams have, in the same order; none where nobody has begun.</param>
    /// <param name="progress">Told of every act, and of those that were done before.</param>
    Task Tell(int walk, IReadOnlyList<int>? versions, Progress progress);
}
