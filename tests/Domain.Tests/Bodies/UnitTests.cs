using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using static ZhengXie.Linked.Domain.Tests.Bodies.BodyGiven;

namespace ZhengXie.Linked.Domain.Tests.Bodies;

public sealed class UnitTests
{
    private static readonly UnitId Bureau = new(Guid.Parse("00000000-0000-0000-0000-000000000001"));
    private static readonly UnitId Other = new(Guid.Parse("00000000-0000-0000-0000-000000000002"));

    [Theory]
    [InlineData(UnitKind.Committee)]
    [InlineData(UnitKind.Sector)]
    [InlineData(UnitKind.Party)]
    [InlineData(UnitKind.StreetGroup)]
    [InlineData(UnitKind.InformationPoint)]
    [InlineData(UnitKind.HandlingUnit)]
    public void Add_AnyKind_StandsOpen(UnitKind kind)
    {
        var after = StateOf(Changshu).After(new AddUnit(Bureau, kind, "市经信局"));

        var unit = after.Facts!.OpenUnit(Bureau);
        Assert.Equal((kind, "市经信局"), (unit!.Kind, unit.Name));
    }

    [Fact]
    public void Add_TheSameUnitAgain_IsRefused() =>
        Assert.Equal(
            Refusals.UnitAlreadyAdded,
            WithBureau.When(new AddUnit(Bureau, UnitKind.Sector, "经济界")).Refused
        );

    [Fact]
    public void Add_ANameTheKindHas_IsRefused_ButAnotherKindMayBearIt()
    {
        Assert.Equal(
            Refusals.UnitNameTaken,
            WithBureau.When(new AddUnit(Other, UnitKind.HandlingUnit, "市经信局")).Refused
        );
        Assert.Null(WithBureau.When(new AddUnit(Other, UnitKind.InformationPoint, "市经信局")).Refused);
    }

    [Fact]
    public void Add_UnderABlankName_IsRefused() =>
        Assert.Equal(Refusals.NameInvalid, WithBureau.When(new AddUnit(Other, UnitKind.Sector, " ")).Refused);

    [Fact]
    public void Add_ByAnAdministratorElsewhere_IsRefused() =>
        Assert.Equal(
            Refusals.NotAllowed,
            WithBureau.When(new AddUnit(Other, UnitKind.Sector, "经济界"), Administrator(Kunshan)).Refused
        );

    [Fact]
    public void Rename_GivesTheNewName_AndTheSameNameIsRefused()
    {
        var after = WithBureau.After(new RenameUnit(Bureau, "市工信局"));

        Assert.Equal("市工信局", after.Facts!.Units[Bureau].Name);
        Assert.Equal(Refusals.BodyUnchanged, after.When(new RenameUnit(Bureau, "市工信局")).Refused);
        Assert.Equal(Refusals.NameInvalid, after.When(new RenameUnit(Bureau, "\t")).Refused);
    }

    [Fact]
    public void Rename_ToATakenName_IsRefused() =>
        Assert.Equal(
            Refusals.UnitNameTaken,
            WithBureau
                .After(new AddUnit(Other, UnitKind.HandlingUnit, "市财政局"))
                .When(new RenameUnit(Other, "市经信局"))
                .Refused
        );

    [Fact]
    public void Close_FreesTheName_AndTheUnitTakesNoMore()
    {
        var closed = WithBureau.After(new CloseUnit(Bureau));

        Assert.Null(closed.Facts!.OpenUnit(Bureau));
        Assert.Equal(Refusals.UnitAlreadyClosed, closed.When(new CloseUnit(Bureau)).Refused);
        Assert.Equal(Refusals.UnitAlreadyClosed, closed.When(new RenameUnit(Bureau, "市工信局")).Refused);
        Assert.Null(closed.When(new AddUnit(Other, UnitKind.HandlingUnit, "市经信局")).Refused);
    }

    [Fact]
    public void AnUnknownUnit_IsRefused()
    {
        Assert.Equal(Refusals.UnitUnknown, WithBureau.When(new CloseUnit(Other)).Refused);
        Assert.Equal(Refusals.UnitUnknown, WithBureau.When(new RenameUnit(Other, "市财政局")).Refused);
    }

    private static Domain.Bodies.Body WithBureau =>
        StateOf(Changshu).After(new AddUnit(Bureau, UnitKind.HandlingUnit, "市经信局"));
}
