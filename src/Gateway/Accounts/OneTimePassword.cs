using System.Security.Cryptography;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>One-time password (一次性密码): random, meets the rules, and without characters that look alike.</summary>
public static class OneTimePassword
{
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Lower = "abcdefghijkmnpqrstuvwxyz";
    private const string Digits = "23456789";
    private const int Groups = 4;
    private const int GroupLength = 4;

    /// <summary>A new one: four groups of four, with all three kinds of characters (more than 80 bits).</summary>
    public static string New()
    {
        while (true)
        {
            var groups = Enumerable
                .Range(0, Groups)
                .Select(_ => RandomNumberGenerator.GetString(Upper + Lower + Digits, GroupLength));
            var password = string.Join('-', groups);
            if (password.Any(char.IsUpper) && password.Any(char.IsLower) && password.Any(char.IsDigit))
            {
                return password;
            }
        }
    }
}
