using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Domain.Tests.People;

public sealed class NameTests
{
    [Theory]
    [InlineData("320581.编辑", true)]
    [InlineData("420600.承办:市经信局", true)]
    [InlineData("a_b-c", true)]
    [InlineData("ab", false)]
    [InlineData("a b", false)]
    [InlineData("a<script>", false)]
    [InlineData("编辑\u202Ea", false)]
    [InlineData(null, false)]
    public void UserName_IsLettersOfAnyScriptDigitsAndFourSigns(string? name, bool allowed) =>
        Assert.Equal(allowed, UserName.Allows(name));

    [Fact]
    public void UserName_IsAtMost64Characters()
    {
        Assert.True(UserName.Allows(new string('a', 64)));
        Assert.False(UserName.Allows(new string('a', 65)));
    }

    [Theory]
    [InlineData("mobile", 21)]
    [InlineData("telephone", 21)]
    [InlineData("identityNumber", 19)]
    [InlineData("address", 101)]
    [InlineData("mail", 101)]
    public void Contacts_ThatAreTooLong_NameTheField(string field, int length)
    {
        var text = new string('1', length);
        var contacts = new Contacts(
            field == "mobile" ? text : null,
            field == "telephone" ? text : null,
            field == "identityNumber" ? text : null,
            field == "address" ? text : null,
            field == "mail" ? text : null
        );

        var fault = ContactRules.Fault(contacts);

        Assert.Equal(("contacts.invalid", field), (fault!.Code, fault.Field));
    }

    [Fact]
    public void Contacts_ThatFit_HaveNoFault()
    {
        var contacts = new Contacts(
            "13900000000",
            "0512-52880000",
            "32058119700101001X",
            "虞山街道1号",
            "a@example.cn"
        );

        Assert.Null(ContactRules.Fault(contacts));
        Assert.Null(ContactRules.Fault(new Contacts()));
    }
}
