using System.Security.Cryptography;
using System.Xml.Linq;
using Dapper;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Storage.Tests.Accounts;

public sealed class ResealTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly byte[] former = RandomNumberGenerator.GetBytes(32);
    private readonly byte[] next = RandomNumberGenerator.GetBytes(32);
    private readonly TestClock clock = TestClock.OnMonday();

    [Fact]
    public async Task Afterwards_TheFormerKeyIsNotNeeded_AndASecondRunHasNothingToDo()
    {
        var old = new HouseKeys(former);
        var people = await Accounts(450);
        await Task.WhenAll(people.Select(person => Fill(person, old)));
        var protection = new ProtectionKeys(database.Service);
        var secret = new XElement("secret", "much");
        var sealedKey = new ProtectionKeySeal(old).Encrypt(secret).EncryptedElement;
        protection.StoreElement(new XElement("key", new XElement("descriptor", sealedKey)), "key-1");
        var both = new HouseKeys(next, former) { Algorithm = SealAlgorithm.Sm4 };

        var done = await new Reseal(database.Service, both).Run(CancellationToken.None);

        Assert.Equal(people.Count * 2 + 1, done);
        Assert.Equal(0, await new Reseal(database.Service, both).Run(CancellationToken.None));
        var alone = new HouseKeys(next) { Algorithm = SealAlgorithm.Sm4 };
        foreach (var person in people)
        {
            var contacts = await new ContactBook(database.Service, alone, clock).Read(person, CancellationToken.None);
            Assert.Equal("13800000000", contacts.Mobile);
            var factor = await new SecondFactors(database.Service, alone, clock).Find(person, CancellationToken.None);
            Assert.Equal(person.Value.ToByteArray(), factor!.Key);
        }
        var kept = Assert.Single(protection.GetAllElements()).Descendants("sealed").Single();
        Assert.True(XNode.DeepEquals(secret, new ProtectionKeySeal(alone).Decrypt(kept)));
        Assert.Equal([alone.SealId], await KeyIds());
    }

    [Fact]
    public async Task WithoutTheKeyThatSealed_ItSaysWhichIsMissing()
    {
        await using var other = await TestDatabase.CreateAsync();
        var person = new PersonId(Guid.NewGuid());
        var book = new ContactBook(other.Service, new HouseKeys(former), clock);
        await book.Keep(person, new(Mobile: "13800000000"), person, CancellationToken.None);

        var missing = await Assert.ThrowsAsync<CryptographicException>(() =>
            new Reseal(other.Service, new HouseKeys(next)).Run(CancellationToken.None)
        );

        Assert.Contains(new HouseKeys(former).CurrentId, missing.Message, StringComparison.Ordinal);
        Assert.Equal("13800000000", (await book.Read(person, CancellationToken.None)).Mobile);
    }

    private async Task Fill(PersonId person, HouseKeys keys)
    {
        await new ContactBook(database.Service, keys, clock).Keep(
            person,
            new(Mobile: "13800000000"),
            person,
            CancellationToken.None
        );
        await new SecondFactors(database.Service, keys, clock).Begin(
            person,
            person.Value.ToByteArray(),
            CancellationToken.None
        );
    }

    private async Task<IReadOnlyList<PersonId>> Accounts(int count)
    {
        var book = new AccountBook(database.Service, new HouseKeys(former), clock);
        var opened = Enumerable
            .Range(0, count)
            .Select(number => new NewAccount(new(Guid.NewGuid()), $"reseal.{number}", "-", false));
        return [.. await book.Open([.. opened], CancellationToken.None)];
    }

    private async Task<IEnumerable<string>> KeyIds()
    {
        await using var connection = await database.Service.OpenConnectionAsync();
        return await connection.QueryAsync<string>(
            "SELECT key_id FROM identity.contacts UNION SELECT key_id FROM identity.second_factors"
        );
    }
}
