namespace ZhengXie.Linked.House.Tests.Code;

/// <summary>A class is sealed, or abstract with a family of its own: nothing is open by accident.</summary>
public sealed class SealedTests
{
    [Fact]
    public void Class_ThatIsNotAbstract_IsSealed() =>
        Found.Nothing(
            Rooms
                .All.SelectMany(Rooms.Written)
                .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false })
                .Select(type => type.FullName)
        );
}
