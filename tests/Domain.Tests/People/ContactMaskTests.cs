using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Domain.Tests.People;

public sealed class ContactMaskTests
{
    [Fact]
    public void Mask_LeavesEnoughToTellApart_AndTheOfficeTelephone()
    {
        var whole = new Contacts(
            "13800000000",
            "0512-00000000",
            "320000199001010011",
            "江苏省苏州市某路1号",
            "someone@linked.example"
        );

        var masked = ContactMask.Of(whole);

        Assert.Equal(
            new Contacts("138****0000", "0512-00000000", "320****11", "江苏省苏州市****", "s****@linked.example"),
            masked
        );
    }

    [Fact]
    public void Mask_OfWhatIsShortOrMissing_ShowsNothingOfIt()
    {
        Assert.Equal(
            new Contacts("****", null, "****", "****", "****"),
            ContactMask.Of(new Contacts("1380000", null, "32001", "甲路1号", "a@b"))
        );
        Assert.Equal(new Contacts(), ContactMask.Of(new Contacts()));
    }

    [Fact]
    public void WhatWasMasked_IsNotKeptInPlaceOfTheWhole() =>
        Assert.Equal(Refusals.ContactInvalid.At("mobile"), ContactRules.Fault(new Contacts(Mobile: "138****0000")));
}
