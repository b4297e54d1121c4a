using ZhengXie.Linked.Domain.Accounts;

namespace ZhengXie.Linked.Domain.Tests.Accounts;

public sealed class CommonPasswordTests
{
    [Theory]
    [InlineData("Password123")]
    [InlineData("P@ssw0rd-2025")]
    [InlineData("2025Admin!")]
    [InlineData("@dmin123456")]
    [InlineData("Qwerty12345")]
    [InlineData("Aa123456789")]
    [InlineData("1qaz2WSX3edc")]
    [InlineData("Zhengxie-2025")]
    public void WhatEverybodyTriesFirst_IsCommon_InWhateverDress(string password) =>
        Assert.True(CommonPasswords.Include(password));

    [Theory]
    [InlineData("Longenough-2025")]
    [InlineData("Kite-7-Lantern")]
    [InlineData("")]
    [InlineData("12345")]
    public void OtherWords_AreNot(string password) => Assert.False(CommonPasswords.Include(password));
}
