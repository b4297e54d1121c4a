using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.Play;

/// <summary>The texts of story S03 (演示文稿). Written for the demo; figures and places in them are invented.</summary>
public static class StoryTexts
{
    /// <summary>What the member hands in.</summary>
    public static ReportText Submitted { get; } =
        new(
            "加快我国激光产业集聚高质量发展",
            "近年来各地激光企业数量增长较快，但多数规模偏小，分布零散。调研的三十六家企业中，年产值不足五千万元的占七成，"
                + "同城企业之间协作配套率不到三成，常常舍近求远采购光学元件和控制系统。高功率器件、特种光纤仍以外购为主，"
                + "供货周期长，价格波动大，企业不敢接大订单。",
            "一是缺少统筹布局，各地产业目录相近，招商条件相互攀比。二是检测、试制等公共平台少，小企业独自承担试错成本。"
                + "三是标准不统一，整机厂与元件厂对接困难。四是既懂光学又懂工艺的技术工人不足，院校课程与岗位脱节。",
            "一是由国家有关部门出台激光产业布局指引，支持条件较好的地区建设集聚区，避免重复建设。"
                + "二是在集聚区布点开放共享的检测与中试平台，按服务量给予补助。三是加快制定元件接口和测试方法标准。"
                + "四是支持职业院校与龙头企业共建工艺班，把现场教师纳入职称评定。"
        );

    /// <summary>What the county's editor makes of it.</summary>
    public static ReportText Edited { get; } =
        Submitted with
        {
            Situation =
                "近年来各地激光企业数量增长较快，但规模偏小、分布零散。调研的三十六家企业中，年产值不足五千万元的占七成，"
                + "同城协作配套率不到三成。高功率器件、特种光纤仍以外购为主，供货周期长，企业不敢接大订单。",
            Advice =
                "一是出台激光产业布局指引，支持条件较好的地区建设集聚区，避免重复建设。"
                + "二是在集聚区布点开放共享的检测与中试平台。三是加快制定元件接口和测试方法标准。"
                + "四是支持职业院校与龙头企业共建工艺班。",
        };
}
