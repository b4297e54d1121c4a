namespace ZhengXie.Linked.Storage.Engine;

/// <summary>The way up the tree of bodies (上级路径).</summary>
public interface IBodyPath
{
    /// <summary>The body itself and each body above it, as six digits, lowest first; only itself where it is not known.</summary>
    IEnumerable<string> Upward(string body);
}
