using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What somebody does in a team (调研组分工). The names stand in events and do not change.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TeamPost>))]
public enum TeamPost
{
    /// <summary>组长.</summary>
    Leader,

    /// <summary>成员.</summary>
    Member,

    /// <summary>专家.</summary>
    Expert,

    /// <summary>联系人.</summary>
    Contact,
}
