using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>Which of the lists of an author (我的信息) is asked for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FollowedList>))]
public enum FollowedList
{
    /// <summary>全部: all that the person submitted or signed with others.</summary>
    All,

    /// <summary>待办: what was sent back and waits on the author.</summary>
    Todo,

    /// <summary>已办: what has a result, at whatever tier, and does not wait on the author.</summary>
    Answered,

    /// <summary>未读: what the author was told about since he last marked his notices as read.</summary>
    Unread,
}
