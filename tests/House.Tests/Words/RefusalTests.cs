using System.Reflection;
using System.Text.RegularExpressions;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.House.Tests.Tree;

namespace ZhengXie.Linked.House.Tests.Words;

/// <summary>Every refusal has a code of its own and a Chinese sentence that says what can be done.</summary>
public sealed partial class RefusalTests
{
    private static readonly MemberInfo[] Members =
    [
        .. typeof(Refusals)
            .GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member =>
                member is PropertyInfo
                || (member is MethodInfo { IsSpecialName: false } made && made.ReturnType == typeof(Refusal))
            ),
    ];

    [Fact]
    public void Code_IsStable_AndGivenOnce()
    {
        var codes = Members.Select(member => Of(member).Code).ToList();

        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Matches(Form(), code));
        Found.Nothing(codes.GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Sentence_IsChinese_AndWhole() =>
        Assert.All(Members, member => Assert.Matches(Sentence(), Of(member).Sentence));

    [Fact]
    public void Refusal_IsNamedInATest()
    {
        var tests = string.Join(
            '\n',
            Repository
                .Under("tests", ".cs")
                .Where(file => !file.Path.StartsWith("tests/House.Tests/", StringComparison.Ordinal))
                .Select(file => file.Text)
        );

        Found.Nothing(
            Members
                .Where(member =>
                    !Regex.IsMatch(tests, $@"\bRefusals\.{member.Name}\b")
                    && !tests.Contains($"\"{Of(member).Code}\"", StringComparison.Ordinal)
                )
                .Select(member => member.Name)
        );
    }

    // Some sentences name a number or a state; any will do here.
    private static Refusal Of(MemberInfo member) =>
        member is PropertyInfo property
            ? (Refusal)property.GetValue(null)!
            : (Refusal)
                ((MethodInfo)member).Invoke(
                    null,
                    [.. ((MethodInfo)member).GetParameters().Select(parameter => Any(parameter.ParameterType))]
                )!;

    private static object Any(Type type) => type == typeof(string) ? "某项" : Activator.CreateInstance(type)!;

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)?$")]
    private static partial Regex Form();

    [GeneratedRegex(@"^\P{IsBasicLatin}.*[。？]$")]
    private static partial Regex Sentence();
}
