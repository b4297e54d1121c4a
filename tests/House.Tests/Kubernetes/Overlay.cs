using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;
using ZhengXie.Linked.House.Tests.Kubernetes.Shapes;

namespace ZhengXie.Linked.House.Tests.Kubernetes;

/// <summary>What an overlay sends to the cluster, read field by field.</summary>
internal sealed class Overlay(string name, IReadOnlyList<Resource> resources)
{
    private static readonly Dictionary<string, Type> Kinds = typeof(Resource)
        .Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(Resource)) && !type.IsAbstract)
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    private static readonly IDeserializer Reader = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    public IEnumerable<T> Of<T>() => resources.OfType<T>();

    public IReadOnlyList<Resource> All => resources;

    /// <summary>Every container, with what runs it.</summary>
    public IEnumerable<(IWorkload Owner, Container Container)> Containers =>
        Of<IWorkload>().SelectMany(one => one.Template.Spec.Containers.Select(container => (one, container)));

    /// <summary>What a selector finds among the pods.</summary>
    public IEnumerable<IWorkload> Found(Selector selector) =>
        Of<IWorkload>().Where(one => selector.Matches(one.Template.Metadata.Labels));

    /// <summary>Reads what was built; a field that our shapes do not know, or a kind, is an error.</summary>
    public static Overlay Read(string name, string yaml)
    {
        // The kind stands inside: each document is looked at once for it, and read once as what it is.
        var kinds = Documents(yaml, typeof(Dictionary<string, object>))
            .Select(document => (string)((Dictionary<string, object>)document)["kind"])
            .Select(kind => Kinds.TryGetValue(kind, out var type) ? type : throw new InvalidDataException(kind))
            .ToList();
        var next = 0;
        return new(name, [.. Documents(yaml, () => kinds[next++]).Cast<Resource>()]);
    }

    public override string ToString() => name;

    private static IEnumerable<object> Documents(string yaml, Type type) => Documents(yaml, () => type);

    private static IEnumerable<object> Documents(string yaml, Func<Type> type)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        while (parser.Accept<DocumentStart>(out _))
        {
            yield return Reader.Deserialize(parser, type())!;
        }
    }
}
