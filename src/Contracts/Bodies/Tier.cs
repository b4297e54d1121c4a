using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>Tier (层级) of a body, from the highest down. It is data: 常熟市 is called a city and is a county.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Tier>))]
public enum Tier
{
    /// <summary>全国.</summary>
    National,

    /// <summary>省, 自治区, 直辖市.</summary>
    Province,

    /// <summary>设区的市, 自治州, 盟, 地区.</summary>
    City,

    /// <summary>县, 县级市, 市辖区, 旗. Streets and villages below are units, not bodies.</summary>
    County,
}
