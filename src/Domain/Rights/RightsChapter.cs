using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.Rights;

/// <summary>Chapter (一章) of the catalogue: the acts and the sights of one noun.</summary>
/// <param name="Noun">信息, 约稿 …</param>
/// <param name="Rights">Who may do what; a command may have several lines.</param>
/// <param name="Sights">Who may read what.</param>
public sealed record RightsChapter(string Noun, ImmutableArray<Right> Rights, ImmutableArray<Sight> Sights);
