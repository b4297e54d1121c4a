using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ZhengXie.Linked.Gateway.Tests.Doors;

namespace ZhengXie.Linked.Gateway.Tests.Bounds;

/// <summary>The house with a certificate from its configuration.</summary>
public sealed class TlsTests : IAsyncLifetime
{
    private const string Named = "linked.example";
    private const byte Alert = 0x15;

    // A greeting in TLS 1.1, which no library sends any more: two suites, one curve.
    private static readonly byte[] OldGreeting =
    [
        .. Convert.FromHexString("160301003F0100003B0302"),
        .. new byte[32],
        .. Convert.FromHexString("000004C013002F0100000E000A000400020017000B00020100"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("linked-tls-").FullName;
    private EchoHouse house = null!;

    public async Task InitializeAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=" + Named, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(
            DateTimeOffset.UtcNow.AddDays(-1),
            DateTimeOffset.UtcNow.AddDays(1)
        );
        var file = Path.Combine(folder, "house.pem");
        await File.WriteAllTextAsync(file, certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(file + ".key", key.ExportPkcs8PrivateKeyPem());
        house = await EchoHouse.Open(
            ("urls", "https://127.0.0.1:0"),
            ("Kestrel:Certificates:Default:Path", file),
            ("Kestrel:Certificates:Default:KeyPath", file + ".key"),
            ("Transport:StrictDays", "30")
        );
    }

    public async Task DisposeAsync()
    {
        await house.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(SslProtocols.Tls12)]
    [InlineData(SslProtocols.Tls13)]
    public async Task TheCertificateOfTheConfiguration_IsShown_OverCurrentTls(SslProtocols protocol)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(house.Client.BaseAddress!.Host, house.Client.BaseAddress.Port);
        await using var stream = new SslStream(client.GetStream());

        await stream.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions
            {
                TargetHost = Named,
                EnabledSslProtocols = protocol,
                RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.Subject == "CN=" + Named,
            }
        );

        Assert.Equal(protocol, stream.SslProtocol);
    }

    [Fact]
    public async Task OlderTls_IsRefused()
    {
        using var old = await RawClient.Connect(house.Client.BaseAddress!);
        await old.Send(OldGreeting);

        var heard = await old.Receive();

        Assert.True(heard is [] or [Alert, ..], Convert.ToHexString(heard));
    }

    [Fact]
    public async Task ABrowserIsToldToKeepToHttps_WhereTheHouseHasAName()
    {
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.Subject == "CN=" + Named;
        using var client = new HttpClient(handler) { BaseAddress = house.Client.BaseAddress };

        using var bare = await client.GetAsync("/api/bodies/320581");
        client.DefaultRequestHeaders.Host = Named;
        using var named = await client.GetAsync("/api/bodies/320581");

        Assert.False(bare.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal("max-age=2592000", named.Headers.GetValues("Strict-Transport-Security").Single());
    }
}
