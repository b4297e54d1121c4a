namespace ZhengXie.Linked.Domain.Rights;

/// <summary>Place (处所): where, seen from a thing, somebody must hold his role to do something with it or to see it.</summary>
public enum Place
{
    /// <summary>本机构: the body at which the thing stands.</summary>
    Here,

    /// <summary>本机构或其上级: that body or one above it; only for administrators, and for figures.</summary>
    HereOrAbove,

    /// <summary>全国.</summary>
    Nation,

    /// <summary>本人: the person whom it concerns, whatever role he holds.</summary>
    Oneself,

    /// <summary>反映人: the first author, holding a role at the body it was submitted to.</summary>
    Author,

    /// <summary>提交单位: the unit for which it was submitted.</summary>
    OwnUnit,

    /// <summary>上报机构: the body that sent a leg.</summary>
    Sender,

    /// <summary>接收机构: the body that a leg was sent to.</summary>
    Receiver,

    /// <summary>承办单位: the unit that handles it.</summary>
    HandlingUnit,

    /// <summary>约稿机构: the body that asks.</summary>
    Giver,

    /// <summary>约稿对象机构: the body that is asked.</summary>
    AskedBody,

    /// <summary>约稿对象单位: the unit that is asked.</summary>
    AskedUnit,

    /// <summary>牵头机构: the body that launched a joint task.</summary>
    Launcher,

    /// <summary>牵头单位: the launcher's unit that leads it.</summary>
    LeadUnit,

    /// <summary>参与机构: the invited body whose answer or part it is.</summary>
    Invited,

    /// <summary>代办的牵头机构: the launcher, where the invited body has not joined and the launcher carries it (线下).</summary>
    Carrier,

    /// <summary>被代理人: whoever holds the role that is lent.</summary>
    Holder,

    /// <summary>任一登录人员: anybody who is signed in.</summary>
    Anybody,

    /// <summary>本系统: the house itself, its clocks and its console.</summary>
    House,
}
