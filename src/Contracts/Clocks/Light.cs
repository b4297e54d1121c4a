using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Clocks;

/// <summary>Light (亮灯) of something with a due moment. Source: DOMAIN §3.5.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Light>))]
public enum Light
{
    /// <summary>绿灯: more than three working days are left.</summary>
    Green,

    /// <summary>黄灯: three working days or fewer are left; an urgent paper that is still in time.</summary>
    Yellow,

    /// <summary>红灯: overdue (逾期).</summary>
    Red,
}
