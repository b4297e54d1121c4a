namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Second factor (动态口令) of a person.</summary>
/// <param name="Key">The key of the code generator, 20 bytes.</param>
/// <param name="Confirmed">Whether the person has shown a code of it once.</param>
public sealed record SecondFactor(byte[] Key, bool Confirmed);
