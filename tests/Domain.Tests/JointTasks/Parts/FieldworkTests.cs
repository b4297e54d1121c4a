using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using static ZhengXie.Linked.Domain.Tests.JointTasks.JointTaskStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Parts.PartStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Parts.Refused;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Parts;

/// <summary>Saving fieldwork and progress: who may, what is possible, who hears of it.</summary>
public sealed class FieldworkTests
{
    private static readonly string Photo = new('a', 64);

    private static readonly FieldworkSheet Sheet = new()
    {
        Sites = [new("城东园区", new(2025, 3, 12)) { Photos = [new(Photo, "车间.jpg")] }],
        Forums = [new("配套企业座谈", 18), new("部门座谈", 19)],
        Questionnaires = new(60, 52),
        Problems = ["配套率偏低"],
        Suggestions = ["供需对接", "技改贴息"],
        Cases = [new("轴承断供", "三家企业停线。")],
    };

    [Fact]
    public void Save_CountsWhatWasDone_AndTellsItsOwnDeskAlone()
    {
        var saved = Begun.Uploaded(Photo).Given(Editor(Gucheng), new SaveFieldwork(0, Sheet));

        Assert.Equal(new FieldworkTotals(1, 2, 37, 60, 52, 1, 1, 2, 1), saved.Part.Fieldwork!.Totals);
        Assert.Equal(["desk:420625"], saved.Told);
        Assert.Equal((Id, Gucheng, Xiangyang), (saved.Part.Task, saved.Part.Body, saved.Part.Launcher));
        var paper = FieldworkPaper.Written(Sheet);
        Assert.Equal(paper.Hash, saved.Part.Fieldwork.Sheet);
        Assert.Equal(paper.Hash, FieldworkPaper.Written(FieldworkPaper.Read(paper.Bytes.Span)).Hash);
    }

    [Fact]
    public void Save_FromARevisionNoLongerInForce_OrWithoutAChange_IsRefused()
    {
        var saved = Begun.Uploaded(Photo).Given(Editor(Gucheng), new SaveFieldwork(0, Sheet));

        Is(Refusals.FieldworkStale, saved.When(Editor(Gucheng), new SaveFieldwork(0, Sheet with { Problems = [] })));
        Is(Refusals.FieldworkUnchanged, saved.Uploaded().When(Editor(Gucheng), new SaveFieldwork(1, Sheet)));
    }

    [Fact]
    public void Save_WithAFileThatWasNotUploaded_OrTwice_IsRefused()
    {
        Is(Refusals.FileUnknown.At("sheet.files"), Begun.When(Editor(Gucheng), new SaveFieldwork(0, Sheet)));
        Is(
            Refusals.PartFilesTooMany.At("sheet.files"),
            Begun
                .Uploaded(Photo)
                .When(Editor(Gucheng), new SaveFieldwork(0, Sheet with { Files = [new(Photo, "又一张.jpg")] }))
        );
    }

    [Fact]
    public void Save_OfWhatCannotBe_IsRefusedByField()
    {
        Wrong(Refusals.QuestionnairesWrong, new() { Questionnaires = new(52, 60) });
        Wrong(Refusals.FieldworkCountWrong.At("sheet.questionnaires.sent"), new() { Questionnaires = new(-1, 0) });
        Wrong(Refusals.FieldworkCountWrong.At("sheet.forums[0].people"), new() { Forums = [new("座谈", 1_000_001)] });
        Wrong(Refusals.Missing.At("sheet.sites[1].place"), new() { Sites = [new("甲厂"), new(" ")] });
        Wrong(Refusals.Missing.At("sheet.problems[0]"), new() { Problems = [""] });
        Wrong(Refusals.TooLong(500).At("sheet.suggestions[0]"), new() { Suggestions = [new string('多', 501)] });
        Wrong(
            Refusals.FieldworkTooLong.At("sheet.cases"),
            new() { Cases = [.. Enumerable.Repeat(new FieldCase("案例", "内容。"), 31)] }
        );
        Wrong(
            Refusals.TooLong(FieldworkRules.MostCharacters).At("sheet"),
            new() { Forums = [.. Enumerable.Repeat(new FieldForum("座谈", 1, null, new string('录', 5000)), 41)] }
        );
    }

    [Fact]
    public void Save_ByWhoeverDoesNotWorkOnThePart_IsNotFoundOrNotAllowed()
    {
        var save = new SaveFieldwork(0, new() { Problems = ["配套率偏低"] });

        Is(Refusals.NotAllowed, Begun.When(Signer(Gucheng), save));
        // The launcher works on no part of a body that has joined; another county knows of none.
        Is(Refusals.NotFound, Begun.When(Editor(Xiangyang), save));
        Is(Refusals.NotFound, Begun.When(Editor(Zaoyang), save));
        Is(Refusals.NotFound, Begun.When(Editor(Huaibei), save));
        Is(Refusals.NotFound, (Begun with { Body = Nanyang }).When(Editor(Nanyang), save));
        Assert.Null((Begun with { Body = Baokang }).When(Editor(Xiangyang), save).Refused);
    }

    [Fact]
    public void Progress_IsToldToTheLauncherToo()
    {
        var reported = Begun.Given(Editor(Gucheng), new ReportProgress(60));

        Assert.Equal(60, reported.Part.Percent);
        Assert.Equal(["desk:420600", "desk:420625"], reported.Told);
        Is(Refusals.FieldworkUnchanged, reported.When(Editor(Gucheng), new ReportProgress(60)));
        Is(Refusals.ProgressWrong, reported.When(Editor(Gucheng), new ReportProgress(101)));
        Is(Refusals.ProgressWrong, reported.When(Editor(Gucheng), new ReportProgress(-1)));
    }

    private static void Wrong(Refusal expected, FieldworkSheet sheet) =>
        Is(expected, Begun.When(Editor(Gucheng), new SaveFieldwork(0, sheet)));
}
