using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Domain.Tests.Reports;

namespace ZhengXie.Linked.Domain.Tests.Exports;

public sealed class ExportTests
{
    private static readonly DateTimeOffset Now = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);
    private static readonly Caller Editor = Staff.Editor(Family.Changshu);
    private static readonly Caller Exporter = Editor.And(Staff.Of(Role.Exporter, Family.Changshu));
    private static readonly AskExport Reports = new(ExportList.Reports, Family.Changshu, ExportFormat.Xlsx);
    private static readonly FinishExport Finished = new(1, 12, 3_000, new string('a', 64));

    [Fact]
    public void Ask_WithTheRightAndTheFactor_IsNumbered_AndSignedAsTheExporter()
    {
        var (decision, after) = Do(ExportBook.Start, Exporter, Reports);

        var asked = Assert.IsType<ExportAsked>(Assert.Single(decision.Events));
        Assert.Equal("320581-DC-2025", asked.Register);
        Assert.Equal((Role.Exporter, Family.Changshu), (decision.By!.Role, decision.By.Body));
        Assert.Equal(ExportState.Waiting, Assert.Single(after.Jobs).State);
    }

    [Fact]
    public void Ask_WithoutTheRight_IsRefusedToAReader_AndUnknownToOthers()
    {
        Assert.Equal(Refusals.ExportRightMissing, Refused(Editor, Reports));
        Assert.Equal(Refusals.NotFound, Refused(Staff.Editor(Family.Kunshan), Reports));
        Assert.Equal(Refusals.NotFound, Refused(Staff.Of(Role.Exporter, Family.Changshu), Reports));
        Assert.Equal(Refusals.NotFound, Refused(Exporter, Reports with { Body = new("999999") }));
        // The right of one body is none at another, even for who reads there.
        var elsewhere = Editor.And(Staff.Of(Role.Exporter, Family.Suzhou));
        Assert.Equal(Refusals.ExportRightMissing, Refused(elsewhere, Reports));
    }

    [Fact]
    public void Ask_WithoutTheSecondFactor_IsRefused() =>
        Assert.Equal(Refusals.StepUpNeeded, Refused(Exporter.WithoutSecondFactor(), Reports));

    [Fact]
    public void Ask_InAnotherPersonsBook_IsRefused()
    {
        var order = new ExportOrder(Editor.Person, new CommandId(Guid.NewGuid()), Staff.MemberB, Reports);
        Assert.Equal(Refusals.NotFound, ExportBook.Decide(ExportBook.Start, order, Facts(Now)).Refused);
    }

    [Theory]
    [InlineData(Role.Editor, true, true, true)]
    [InlineData(Role.Reviewer, true, true, true)]
    [InlineData(Role.Signer, true, true, true)]
    [InlineData(Role.Chair, false, true, false)]
    [InlineData(Role.ProposalCommittee, false, false, true)]
    [InlineData(Role.Member, false, false, false)]
    [InlineData(Role.SystemAdministrator, false, false, false)]
    [InlineData(Role.SecurityAdministrator, false, false, false)]
    public void Right_OpensNothingThatTheRoleDoesNotRead(Role role, bool reports, bool tasks, bool leads)
    {
        var caller = Staff.Of(role, Family.Changshu).And(Staff.Of(Role.Exporter, Family.Changshu));
        bool May(ExportList list) =>
            ExportPermission.Grant(caller, list, Family.Changshu, ChinaTime.DayOf(Now), Family.Tree) is not null;

        Assert.Equal(
            [reports, reports, reports, reports, reports],
            [
                May(ExportList.Reports),
                May(ExportList.Sent),
                May(ExportList.Directives),
                May(ExportList.Handovers),
                May(ExportList.Search),
            ]
        );
        Assert.Equal(
            [tasks, tasks, tasks, tasks],
            [
                May(ExportList.LaunchedTasks),
                May(ExportList.InvitedTasks),
                May(ExportList.Assignments),
                May(ExportList.Conversions),
            ]
        );
        Assert.Equal(leads, May(ExportList.ProposalLeads));
        Assert.Equal(role == Role.SecurityAdministrator, May(ExportList.Rights));
    }

    [Fact]
    public void Rights_AreTheSecurityAdministrators_OfTheBodyAndAbove_AndNobodyElses()
    {
        var rights = Reports with { List = ExportList.Rights };
        Assert.Null(Refused(Staff.Of(Role.SecurityAdministrator, Family.Suzhou), rights));
        Assert.Equal(Refusals.NotFound, Refused(Staff.Of(Role.SecurityAdministrator, Family.Kunshan), rights));
        Assert.Equal(Refusals.NotFound, Refused(Exporter, rights));
    }

    [Fact]
    public void Ask_WithAFilterOfAnotherList_IsRefused()
    {
        Assert.Equal(
            Refusals.ExportFilterUnfit,
            Refused(Exporter, Reports with { Filter = new(JointTasks: new JointTaskFilter(Year: 2025)) })
        );
        Assert.Equal(Refusals.ExportFilterUnfit, Refused(Exporter, Reports with { List = ExportList.Search }));
        Assert.Equal(
            Refusals.ExportFilterUnfit,
            Refused(
                Exporter,
                Reports with
                {
                    List = ExportList.Search,
                    Filter = new(Search: new SearchQuery("激光", Body: Family.Kunshan)),
                }
            )
        );
    }

    [Fact]
    public void Search_KeepsItsWordsOutOfTheEvent()
    {
        var search = Reports with { List = ExportList.Search, Filter = new(Search: new SearchQuery("激光企业")) };

        var (decision, _) = Do(ExportBook.Start, Exporter, search);

        var asked = Assert.IsType<ExportAsked>(Assert.Single(decision.Events));
        Assert.Null(asked.Filter.Search!.Words);
        Assert.Equal(Assert.Single(decision.Texts).Hash, asked.Words);
    }

    [Fact]
    public void Ask_AFourthThatWaits_IsRefused_UntilOneIsGivenUp()
    {
        var book = ExportBook.Start;
        for (var asked = 0; asked < ExportRules.MostWaiting; asked++)
        {
            book = Do(book, Exporter, Reports).After;
        }
        Assert.Equal(Refusals.ExportsWaitingTooMany, Refused(Exporter, Reports, book));
        Assert.Null(Refused(Exporter, Reports, Do(book, Exporter, new CancelExport(2)).After));
    }

    [Fact]
    public void Ask_WhenTooManyFilesAreKept_OrTooManyWait_IsRefused()
    {
        var book = ExportBook.Start;
        for (var asked = 1; asked <= ExportRules.MostKept; asked++)
        {
            book = Do(book, Exporter, Reports).After;
            book = House(book, Finished with { Export = asked }).After;
        }
        Assert.Equal(Refusals.ExportsKeptTooMany, Refused(Exporter, Reports, book));
        var busy = Facts(Now) with { WaitingInHouse = ExportRules.MostWaitingInHouse };
        var order = new ExportOrder(Exporter.Person, new CommandId(Guid.NewGuid()), Exporter, Reports);
        Assert.Equal(Refusals.ExportsBusy, ExportBook.Decide(ExportBook.Start, order, busy).Refused);
    }

    [Fact]
    public void Finish_TellsThePerson_AndTheFileLivesADay()
    {
        var waiting = Do(ExportBook.Start, Exporter, Reports).After;

        var (decision, ready) = House(waiting, Finished);

        var made = Assert.IsType<ExportReady>(Assert.Single(decision.Events));
        Assert.Equal(Now.AddHours(24), made.Until);
        var notice = Assert.Single(ExportBook.Tell(ready, new(made, Now, null, null)));
        Assert.Equal(("person:" + Exporter.Person, "export.ready", 1), (notice.Feed, notice.Kind, notice.Item));
        Assert.Equal(Refusals.ExportOver, House(ready, Finished).Decision.Refused);
        Assert.Equal(Refusals.ExportOver, House(ready, new ExpireExport(1)).Decision.Refused);
        var (_, gone) = House(ready, new ExpireExport(1), Now.AddHours(24));
        Assert.Equal(ExportState.Expired, gone.Jobs[0].State);
        Assert.Equal(Refusals.ExportOver, House(gone, new ExpireExport(1), Now.AddHours(25)).Decision.Refused);
    }

    [Fact]
    public void Cancel_IsTheOwners_WhileThereIsSomethingToGiveUp()
    {
        var waiting = Do(ExportBook.Start, Exporter, Reports).After;
        Assert.Equal(Refusals.NotFound, Refused(Exporter, new CancelExport(2), waiting));
        var cancelled = Do(waiting, Editor, new CancelExport(1)).After;
        Assert.Equal(Refusals.ExportOver, Refused(Exporter, new CancelExport(1), cancelled));
        Assert.Equal(Refusals.ExportOver, House(cancelled, Finished).Decision.Refused);
        Assert.Equal(Refusals.ExportOver, House(cancelled, new FailExport(1, ExportFault.Broken)).Decision.Refused);
    }

    [Fact]
    public void Finish_ByAPerson_IsRefused() =>
        Assert.Equal(Refusals.NotAllowed, Refused(Exporter, Finished, Do(ExportBook.Start, Exporter, Reports).After));

    private static ExportFacts Facts(DateTimeOffset now) => new(now, Family.Tree, 0);

    private static Refusal? Refused(Caller caller, ExportCommand command, ExportBook? book = null) =>
        Do(book ?? ExportBook.Start, caller, command).Decision.Refused;

    private static (Decision<ExportEvent> Decision, ExportBook After) House(
        ExportBook book,
        ExportCommand command,
        DateTimeOffset? now = null
    ) => Fold(book, ExportOrder.OfHouse(Exporter.Person, command), now ?? Now);

    private static (Decision<ExportEvent> Decision, ExportBook After) Do(
        ExportBook book,
        Caller caller,
        ExportCommand command
    ) => Fold(book, new(caller.Person, new CommandId(Guid.NewGuid()), caller, command), Now);

    private static (Decision<ExportEvent> Decision, ExportBook After) Fold(
        ExportBook book,
        ExportOrder order,
        DateTimeOffset now
    )
    {
        var decision = ExportBook.Decide(book, order, Facts(now));
        var after = decision.Events.Aggregate(
            book,
            (state, happened) => ExportBook.Evolve(state, new(happened, now, decision.By, null))
        );
        return (decision, after);
    }
}
