namespace ZhengXie.Linked.Domain.Acts;

/// <content>Refusals that speak of signing in, passwords and the second factor (账号).</content>
public static partial class Refusals
{
    /// <summary>Unknown name, wrong password, locked account: the answer is the same.</summary>
    public static Refusal SignInRefused { get; } =
        new(
            "sign-in.refused",
            RefusalKind.SignedOut,
            "用户名或密码不正确，或者账号已锁定。连续5次不正确，账号锁定15分钟。"
        );

    /// <summary>The refresh token is not ours, or its session has ended.</summary>
    public static Refusal TokenRefused { get; } =
        new("token.refused", RefusalKind.SignedOut, "登录凭据已失效，请重新登录。", "refreshToken");

    /// <summary>The password is for one time, or too old: it must be changed before anything else.</summary>
    public static Refusal PasswordChangeNeeded { get; } =
        new(
            "password.change-needed",
            RefusalKind.Forbidden,
            "请先修改密码，再办理其他事项。一次性密码在首次登录时须修改，密码到期后也须修改。"
        );

    /// <summary>The present password was not the right one.</summary>
    public static Refusal PasswordWrong { get; } =
        new("password.wrong", RefusalKind.Invalid, "当前密码不正确。", "current");

    /// <summary>The new password does not meet the rules, or is the present one.</summary>
    public static Refusal PasswordWeak { get; } =
        new(
            "password.weak",
            RefusalKind.Invalid,
            "新密码应为10至128位，同时有大写字母、小写字母和数字，至少6个不同的字符，不含用户名，也不能与当前密码相同。",
            "next"
        );

    /// <summary>Somebody has the user name.</summary>
    public static Refusal UserNameTaken { get; } =
        new("account.name-taken", RefusalKind.Conflict, "这个用户名已经有人使用，请换一个。", "userName");

    /// <summary>The user name has other characters or another length than allowed.</summary>
    public static Refusal UserNameInvalid { get; } =
        new(
            "account.name-invalid",
            RefusalKind.Invalid,
            "用户名应为3至64个字，可用汉字、字母、数字和 . _ - : 。",
            "userName"
        );

    /// <summary>The person has an account.</summary>
    public static Refusal AccountAlreadyOpened { get; } =
        new("account.already-opened", RefusalKind.Conflict, "这个人员已经有账号。");

    /// <summary>The person has no account.</summary>
    public static Refusal AccountMissing { get; } =
        new("account.missing", RefusalKind.Conflict, "这个人员还没有账号，请先开通。");

    /// <summary>The person has no second factor, or has not confirmed it.</summary>
    public static Refusal SecondFactorMissing { get; } =
        new("second-factor.missing", RefusalKind.Conflict, "还没有启用动态口令。请先在“账号”页启用。");

    /// <summary>The sign-in is not complete: the second factor must be shown.</summary>
    public static Refusal SecondFactorNeeded { get; } =
        new("second-factor-needed", RefusalKind.Forbidden, "登录还差一步：请先完成二次验证，再办理其他事项。");

    /// <summary>The person's roles ask for a second factor, and none is enrolled.</summary>
    public static Refusal SecondFactorEnrolmentNeeded { get; } =
        new(
            "second-factor-enrolment-needed",
            RefusalKind.Forbidden,
            "您的岗位登录须用两种方式验证。请先启用动态口令或登记通行密钥，再办理其他事项。"
        );

    /// <summary>The code is wrong, or was used before.</summary>
    public static Refusal CodeWrong { get; } =
        new(
            "second-factor.wrong",
            RefusalKind.Invalid,
            "动态口令不正确或者已经用过。请等下一个口令出现后再输入。",
            "code"
        );

    /// <summary>Too many wrong codes.</summary>
    public static Refusal CodeLocked { get; } =
        new("second-factor.locked", RefusalKind.TooMany, "动态口令连续5次不正确，已停用15分钟。请稍后再试。");

    /// <summary>A contact is too long or not one readable line.</summary>
    public static Refusal ContactInvalid { get; } =
        new(
            "contacts.invalid",
            RefusalKind.Invalid,
            "电话至多20个字符，证件号码至多18个，地址、邮箱至多100个，都应为一行、不带脱敏的星号；没有则不填。",
            "mobile"
        );
}
