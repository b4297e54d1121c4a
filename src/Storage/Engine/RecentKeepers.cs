namespace ZhengXie.Linked.Storage.Engine;

/// <summary>
/// The keepers used last (近用守护者), up to a bound. One that was let go while still at work ends its order; a second
/// keeper of the same stream then meets it in the record, not here.
/// </summary>
/// <param name="most">How many are kept.</param>
public sealed class RecentKeepers(int most)
{
    private readonly Lock turn = new();
    private readonly Dictionary<(Type Orders, Guid Stream), LinkedListNode<Kept>> places = [];
    private readonly LinkedList<Kept> newestFirst = [];

    /// <summary>The keeper of the stream, opened if it is not among them.</summary>
    public TKeeper Take<TKeeper>(Type orders, Guid stream, Func<Guid, TKeeper> open)
        where TKeeper : class
    {
        lock (turn)
        {
            var key = (orders, stream);
            if (places.TryGetValue(key, out var place))
            {
                newestFirst.Remove(place);
            }
            else
            {
                place = new LinkedListNode<Kept>(new Kept(key, open(stream)));
                places.Add(key, place);
            }
            newestFirst.AddFirst(place);
            LetGo();
            return (TKeeper)place.Value.Keeper;
        }
    }

    private void LetGo()
    {
        while (places.Count > most)
        {
            places.Remove(newestFirst.Last!.Value.Key);
            newestFirst.RemoveLast();
        }
    }

    private sealed record Kept((Type Orders, Guid Stream) Key, object Keeper);
}
