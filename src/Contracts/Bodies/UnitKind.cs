using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>Kind of unit (单位类别) within a body.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnitKind>))]
public enum UnitKind
{
    /// <summary>专门委员会.</summary>
    Committee,

    /// <summary>界别.</summary>
    Sector,

    /// <summary>民主党派, 工商联, 人民团体.</summary>
    Party,

    /// <summary>镇街联络组, 政协工委.</summary>
    StreetGroup,

    /// <summary>社情民意联系点, 直报点.</summary>
    InformationPoint,

    /// <summary>承办单位: a department that handles what is assigned to it.</summary>
    HandlingUnit,
}
