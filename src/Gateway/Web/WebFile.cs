namespace ZhengXie.Linked.Gateway.Web;

/// <summary>One file of the windows (网页文件), in each form in which it can be sent.</summary>
/// <param name="ContentType">Its media type.</param>
/// <param name="Kept">Whether its name changes with its content, so that a browser may keep it for good.</param>
/// <param name="Forms">Its forms, the smallest first, the plain one last.</param>
public sealed record WebFile(string ContentType, bool Kept, IReadOnlyList<WebForm> Forms);

/// <summary>A file's bytes in one content coding (压缩形式).</summary>
/// <param name="Coding">The coding, such as <c>br</c>; none for the plain bytes.</param>
/// <param name="Bytes">The bytes.</param>
/// <param name="Tag">The entity tag: other bytes have another one.</param>
public sealed record WebForm(string? Coding, byte[] Bytes, string Tag);
