using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>A notice of an act, and the event it tells of.</summary>
/// <param name="Notice">The notice; the record gives it the feed's next number.</param>
/// <param name="Event">Index of the event among all events of the act, from 0.</param>
public sealed record ActNotice(Notice Notice, int Event);
