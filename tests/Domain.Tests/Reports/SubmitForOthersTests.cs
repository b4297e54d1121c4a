using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>代录, 联名 and 附件.</summary>
public sealed class SubmitForOthersTests
{
    private static readonly SubmitReport Entered = Papers.Submit(Changshu) with
    {
        Author = MemberA.Person,
        Channel = SourceChannel.Telephone,
    };

    [Fact]
    public void Submit_ByAnEditorForAMember_NamesBoth()
    {
        var story = new Story().When(Editor(Changshu), Entered).SignedBy(Editor(Changshu), Role.Editor).After;

        Assert.Equal(MemberA.Person, Assert.Single(story.Report.Authors));
        Assert.Equal(Editor(Changshu).Person, story.Report.EnteredBy);
        Assert.Equal(SourceChannel.Telephone, story.Report.Channel);
    }

    [Fact]
    public void Submit_ByAnEditorForAMember_LendsItNoUnitOfTheEditor()
    {
        var editor = Of(Role.Editor, Changshu, Economy);

        Assert.Null(new Story().Given(editor, Entered).Report.Unit);
        Assert.Equal(Economy, new Story().Given(editor, Entered with { Unit = Economy }).Report.Unit);
    }

    [Fact]
    public void Submit_ByAnEditorWithoutNamingTheMember_IsRefused() =>
        new Story().When(Editor(Changshu), Papers.Submit(Changshu)).Refused(Refusals.AuthorMissing);

    [Fact]
    public void Submit_ByAnEditorForSomebodyWhoIsNoMemberNow_IsRefused()
    {
        var others = new[]
        {
            FormerMember,
            KunshanMember,
            Editor(Changshu) with
            {
                Person = new(Guid.NewGuid()),
            },
            Caller.House,
        };
        Assert.All(
            others,
            other =>
                new Story()
                    .When(Editor(Changshu), Entered with { Author = other.Person })
                    .Refused(Refusals.AuthorUnknown)
        );
    }

    [Fact]
    public void Submit_ByAMemberForAnother_IsNotAllowed() =>
        new Story().When(MemberB, Entered).Refused(Refusals.NotAllowed);

    [Fact]
    public void Submit_ByAnEditorWhoIsAlsoAMember_IsHisOwn()
    {
        var both = MemberB.And(Editor(Changshu));

        var story = new Story().When(both, Papers.Submit(Changshu)).SignedBy(MemberB, Role.Member).After;

        Assert.Null(story.Report.EnteredBy);
        Assert.Equal(MemberB.Person, Assert.Single(story.Report.Authors));
    }

    [Fact]
    public void Submit_NamingOneselfAsAuthor_IsNoEntryForAnother() =>
        Assert.Null(
            new Story().Given(MemberA, Papers.Submit(Changshu) with { Author = MemberA.Person }).Report.EnteredBy
        );

    [Fact]
    public void Submit_WithCoAuthors_TellsEachOfThem() =>
        new Story()
            .When(MemberA, Papers.Submit(Changshu) with { CoAuthors = [MemberB.Person, MemberC.Person] })
            .Tells("desk:320581", "person:" + MemberA.Person, "person:" + MemberB.Person, "person:" + MemberC.Person);

    [Fact]
    public void Submit_WithTwentyCoAuthors_ComesIn_And21AreTooMany()
    {
        Assert.Null(WithCoAuthors([.. Members(20)]).Decision.Refused);
        WithCoAuthors([.. Members(21)]).Refused(Refusals.CoAuthorInvalid);
    }

    [Fact]
    public void Submit_WithACoAuthorTwiceOrUnknownOrFormer_IsRefused()
    {
        WithCoAuthors(MemberA.Person).Refused(Refusals.CoAuthorInvalid);
        WithCoAuthors(MemberB.Person, MemberB.Person).Refused(Refusals.CoAuthorInvalid);
        WithCoAuthors(KunshanMember.Person).Refused(Refusals.CoAuthorInvalid);
        WithCoAuthors(FormerMember.Person).Refused(Refusals.CoAuthorInvalid);
        WithCoAuthors(Editor(Changshu).Person).Refused(Refusals.CoAuthorInvalid);
        WithCoAuthors(new PersonId(Guid.NewGuid())).Refused(Refusals.CoAuthorInvalid);
    }

    [Fact]
    public void Submit_WithNineFiles_ComesIn_And10AreTooMany()
    {
        var story = new Story() with { Uploads = [.. Enumerable.Range(0, 10).Select(Hash)] };

        Assert.Null(WithFiles(story, [.. Files(9)]).Decision.Refused);
        WithFiles(story, [.. Files(10)]).Refused(Refusals.FilesTooMany);
    }

    [Fact]
    public void Submit_WithAFileTwiceOrUnknownOrUnnamed_IsRefused()
    {
        WithFiles(new Story(), Papers.Photo, Papers.Photo with { Name = "另一个名字.jpg" })
            .Refused(Refusals.FilesTooMany);
        WithFiles(new Story(), Papers.Photo with { Hash = new('b', 64) }).Refused(Refusals.FileUnknown);
        WithFiles(new Story(), Papers.Photo with { Name = " " }).Refused(Refusals.FileUnknown);
        WithFiles(new Story(), [null!]).Refused(Refusals.FileUnknown);
    }

    [Fact]
    public void Submit_WithAFileNameOf120Characters_ComesIn_AndLongerOrBrokenOnesAreRefused()
    {
        Assert.Null(WithFiles(new Story(), Papers.Photo with { Name = Papers.Words(120) }).Decision.Refused);
        WithFiles(new Story(), Papers.Photo with { Name = Papers.Words(121) })
            .Refused(Refusals.TooLong(120).At("files"));
        WithFiles(new Story(), Papers.Photo with { Name = "照\n片" }).Refused(Refusals.ControlCharacter.At("files"));
        WithFiles(new Story(), Papers.Photo with { Name = "照\ud800片" }).Refused(Refusals.BrokenText.At("files"));
    }

    private static Answer WithCoAuthors(params PersonId[] persons) =>
        new Story().When(MemberA, Papers.Submit(Changshu) with { CoAuthors = persons });

    private static Answer WithFiles(Story story, params AttachedFile[] files) =>
        story.When(MemberA, Papers.Submit(Changshu) with { Files = files });

    private static IEnumerable<PersonId> Members(int count) =>
        Enumerable.Range(1, count).Select(number => CoAuthor(number).Person);

    private static IEnumerable<AttachedFile> Files(int count) =>
        Enumerable.Range(0, count).Select(number => new AttachedFile(Hash(number), $"附件{number}.pdf"));

    private static string Hash(int number) => new((char)('a' + number), 64);
}
