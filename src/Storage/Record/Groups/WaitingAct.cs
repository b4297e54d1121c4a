namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>An act on its way, and the caller who waits for its answer.</summary>
/// <param name="Act">The act.</param>
/// <param name="Until">Timestamp after which the caller is told that the record is away.</param>
internal sealed record WaitingAct(Act Act, long Until)
{
    private readonly TaskCompletionSource<Appended> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Appended> Answer => answer.Task;

    /// <summary>Rough size of what it sends.</summary>
    public int Bytes { get; } =
        Act.Events.Sum(added => added.Event.Bytes.Length) + Act.Texts.Sum(text => text.Bytes.Length);

    public void Give(Appended given)
    {
        RecordMeter.Answered(given.Verdict);
        answer.TrySetResult(given);
    }

    public void Fail(Exception error) => answer.TrySetException(error);
}
