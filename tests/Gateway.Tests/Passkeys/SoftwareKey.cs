using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ZhengXie.Linked.Gateway.Tests.Passkeys;

/// <summary>
/// An authenticator made of software: one ES256 key that makes and shows itself as a browser would pass it on, and can be
/// told to misbehave.
/// </summary>
internal sealed class SoftwareKey(string origin) : IDisposable
{
    private const byte Present = 0x01;
    private const byte Verified = 0x04;
    private const byte Attested = 0x40;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(32);

    /// <summary>From which page it believes to be asked.</summary>
    public string Origin { get; set; } = origin;

    /// <summary>Whether its owner opened it by finger or PIN.</summary>
    public bool Opened { get; set; } = true;

    /// <summary>How often it has signed.</summary>
    public uint Signs { get; set; }

    /// <summary>To which domain it believes to be bound; what it is asked for, if none is said.</summary>
    public string? Domain { get; set; }

    /// <summary>The answer to <c>navigator.credentials.create()</c>.</summary>
    public object Make(JsonElement options)
    {
        var domain = Domain ?? options.GetProperty("rp").GetProperty("id").GetString()!;
        byte[] data = [.. Head(domain, Attested), .. new byte[16], 0, (byte)id.Length, .. id, .. PublicKey()];
        return Credential(
            new
            {
                clientDataJSON = Text(Client("webauthn.create", options)),
                attestationObject = Text(Attestation(data)),
                transports = new[] { "internal" },
            }
        );
    }

    /// <summary>The answer to <c>navigator.credentials.get()</c>.</summary>
    public object Show(JsonElement options)
    {
        Signs++;
        var data = Head(Domain ?? options.GetProperty("rpId").GetString()!, 0);
        var client = Client("webauthn.get", options);
        byte[] signed = [.. data, .. SHA256.HashData(client)];
        return Credential(
            new
            {
                clientDataJSON = Text(client),
                authenticatorData = Text(data),
                signature = Text(key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)),
            }
        );
    }

    public void Dispose() => key.Dispose();

    private object Credential(object response) =>
        new
        {
            id = Text(id),
            rawId = Text(id),
            type = "public-key",
            clientExtensionResults = new { },
            response,
        };

    private byte[] Client(string type, JsonElement options) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type,
                challenge = options.GetProperty("challenge").GetString(),
                origin = Origin,
                crossOrigin = false,
            }
        );

    private byte[] Head(string domain, byte more)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, Signs);
        var flags = (byte)(Present | more | (Opened ? Verified : 0));
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(domain)), flags, .. count];
    }

    // COSE in CBOR: kty 2 (EC2), alg -7 (ES256), crv 1 (P-256), x, y.
    private byte[] PublicKey()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return [0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32, .. point.X!, 0x22, 0x58, 32, .. point.Y!];
    }

    // {"fmt": "none", "attStmt": {}, "authData": data} in CBOR.
    private static byte[] Attestation(byte[] data) =>
        [
            0xA3,
            0x63,
            .. "fmt"u8,
            0x64,
            .. "none"u8,
            0x67,
            .. "attStmt"u8,
            0xA0,
            0x68,
            .. "authData"u8,
            0x58,
            (byte)data.Length,
            .. data,
        ];

    private static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
