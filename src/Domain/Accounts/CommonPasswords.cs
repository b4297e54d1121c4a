using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.Accounts;

/// <summary>
/// Common passwords (常见密码): a word or a row of keys that everybody tries first stays one with a capital letter, with
/// <c>@</c> for a, and with a year or 123 before or behind it.
/// </summary>
public static class CommonPasswords
{
    private static readonly ImmutableHashSet<string> Words =
    [
        .. """
            a aa aaa ab abc abcd abcde abcdef abcdefg aabbcc qwe qwer qwert qwerty qwertyu qwertyuiop asd asdf asdfg asdfgh
            asdfghjkl zxc zxcv zxcvb zxcvbn zxcvbnm qaz qazwsx qazwsxedc wsx edc qweasd qweasdzxc password passwd pass pwd
            mima admin administrator root system sysadmin security audit auditor user guest test tester demo login master
            super superuser manager default changeme change letmein welcome hello secret temp office server database oracle
            postgres china zhongguo beijing woaini iloveyou iloveu love sunshine princess dragon monkey football baseball
            superman michael zhengxie cppcc zhengwu zhengfu xinxi linked huawei lenovo windows microsoft internet computer
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    private static readonly ImmutableHashSet<string> Rows =
    [
        "1qaz2wsx3edc",
        "1qaz2wsx3edc4rfv",
        "1q2w3e4r5t",
        "1q2w3e4r5t6y",
        "q1w2e3r4t5",
        "q1w2e3r4t5y6",
        "a1b2c3d4e5",
        "a1b2c3d4e5f6",
        "zaq12wsxcde3",
        "qwe123asd456",
    ];

    /// <summary>Whether the password is one of those, in whatever dress.</summary>
    public static bool Include(string password)
    {
        var small = password.ToLowerInvariant();
        var ends = small.Where(letter => !char.IsLetter(letter)).Distinct().ToArray();
        char[] plainEnds = [.. ends.Where(letter => letter is not ('@' or '$'))];
        return Rows.Contains(string.Concat(small.Where(char.IsLetterOrDigit)))
            || Words.Contains(Plain(small.Trim(ends)))
            || Words.Contains(Plain(small.TrimEnd(ends).TrimStart(plainEnds)));
    }

    private static string Plain(string word) =>
        string.Concat(
            word.Select(letter =>
                    letter switch
                    {
                        '@' => 'a',
                        '$' or '5' => 's',
                        '0' => 'o',
                        '1' or '!' => 'i',
                        '3' => 'e',
                        _ => letter,
                    }
                )
                .Where(char.IsLetter)
        );
}
