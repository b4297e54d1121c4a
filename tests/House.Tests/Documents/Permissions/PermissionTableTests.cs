using System.Text.Json.Serialization;
using ZhengXie.Linked.Domain.Rights;
using ZhengXie.Linked.House.Tests.Code;

namespace ZhengXie.Linked.House.Tests.Documents.Permissions;

/// <summary>The catalogue of rights leaves nothing out, and <c>docs/permissions.md</c> says what it says.</summary>
public sealed class PermissionTableTests
{
    private static readonly IReadOnlyList<Type> Commands =
    [
        .. Rooms
            .Contracts.Written()
            .SelectMany(family => family.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false))
            .Cast<JsonDerivedTypeAttribute>()
            .Select(command => command.DerivedType)
            .Where(type => type.BaseType!.Name.EndsWith("Command", StringComparison.Ordinal)),
    ];

    [Fact]
    public void EveryCommand_StandsInTheCatalogue()
    {
        Assert.True(Commands.Count > 100, "the commands of every noun are found");
        Found.Nothing(Commands.Except(RightsCatalogue.Rights.Select(right => right.Command)));
    }

    [Fact]
    public void EveryCompetenceThatRulesAsk_StandsInTheCatalogue()
    {
        var listed = RightsCatalogue
            .Chapters.SelectMany(chapter =>
                chapter.Rights.Select(right => right.Who).Concat(chapter.Sights.Select(sight => sight.Who))
            )
            .SelectMany(who => who.Holders)
            .ToHashSet();
        var asked = Rooms
            .Domain.Written()
            .Where(type => type.Name.EndsWith("Competences", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties())
            .Where(property => property.PropertyType == typeof(Competence))
            .ToList();

        Assert.NotEmpty(asked);
        Found.Nothing(
            asked.Where(property => !((Competence)property.GetValue(null)!).Holders.All(one => listed.Any(one.IsLike)))
        );
    }

    [Fact]
    public void Administrators_MayDoNothingWithPapers()
    {
        string[] papers = ["信息", "约稿", "联动任务", "分报告", "成果", "方案模板", "值班"];
        var chapters = RightsCatalogue.Chapters.Where(chapter => papers.Contains(chapter.Noun)).ToList();

        Assert.Equal(papers.Length, chapters.Count);
        Found.Nothing(
            chapters
                .SelectMany(chapter =>
                    chapter.Rights.Select(right => right.Who).Concat(chapter.Sights.Select(sight => sight.Who))
                )
                .SelectMany(who => who.Holders)
                .Where(holders => holders.Roles.Any(role => RoleSets.Administrators.Contains(role)))
        );
    }

    [Fact]
    public void Document_SaysWhatTheCatalogueSays() => Document.Check("docs/permissions.md", PermissionTable.Write());
}
