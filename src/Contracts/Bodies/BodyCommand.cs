using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>What can be done with a body (机构). All of it belongs to the system administrator.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(RegisterBody), "register")]
[JsonDerivedType(typeof(RenameBody), "rename")]
[JsonDerivedType(typeof(MoveBody), "move")]
[JsonDerivedType(typeof(ChangeTier), "change-tier")]
[JsonDerivedType(typeof(JoinBody), "join")]
[JsonDerivedType(typeof(SetDirectTargets), "set-direct-targets")]
[JsonDerivedType(typeof(SucceedBody), "succeed")]
[JsonDerivedType(typeof(AddUnit), "add-unit")]
[JsonDerivedType(typeof(RenameUnit), "rename-unit")]
[JsonDerivedType(typeof(CloseUnit), "close-unit")]
public abstract record BodyCommand;

/// <summary>登记机构: brings a body into the tree, not yet joined.</summary>
/// <param name="Name">Name of the division, such as 常熟市; 1 to 60 characters.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Parent">The body it hangs from; none only for the nation.</param>
public sealed record RegisterBody(string Name, Tier Tier, BodyCode? Parent = null) : BodyCommand;

/// <summary>更名.</summary>
/// <param name="Name">The new name, 1 to 60 characters.</param>
public sealed record RenameBody(string Name) : BodyCommand;

/// <summary>变更隶属: the body hangs from another parent.</summary>
/// <param name="Parent">The new parent, of a higher tier.</param>
public sealed record MoveBody(BodyCode Parent) : BodyCommand;

/// <summary>变更层级.</summary>
/// <param name="Tier">The new tier, below the parent's.</param>
public sealed record ChangeTier(Tier Tier) : BodyCommand;

/// <summary>加入平台: from now on the body does its work here, not on paper.</summary>
public sealed record JoinBody : BodyCommand;

/// <summary>设定直报: the upper bodies that this one may report to directly, skipping tiers.</summary>
/// <param name="Targets">Bodies above this one; at most 8; an empty list ends direct reporting.</param>
public sealed record SetDirectTargets(IReadOnlyList<BodyCode> Targets) : BodyCommand;

/// <summary>撤并或改码: the body ends and another one takes its place. Its history stays.</summary>
/// <param name="Successor">The body that takes its place.</param>
/// <param name="Reason">Why.</param>
public sealed record SucceedBody(BodyCode Successor, SuccessionReason Reason) : BodyCommand;

/// <summary>增设单位.</summary>
/// <param name="Unit">Id of the new unit.</param>
/// <param name="Kind">Its kind, which never changes.</param>
/// <param name="Name">Its name, 1 to 60 characters, not borne by another open unit of the kind.</param>
public sealed record AddUnit(UnitId Unit, UnitKind Kind, string Name) : BodyCommand;

/// <summary>单位更名.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Name">The new name, 1 to 60 characters.</param>
public sealed record RenameUnit(UnitId Unit, string Name) : BodyCommand;

/// <summary>撤销单位: no new roles or work; what it did stays.</summary>
/// <param name="Unit">The unit.</param>
public sealed record CloseUnit(UnitId Unit) : BodyCommand;
