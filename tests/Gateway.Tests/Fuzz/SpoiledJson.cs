using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZhengXie.Linked.Gateway.Tests.Fuzz;

/// <summary>Spoils a good piece of JSON (改坏的内容) at one place or several; what comes out need not be JSON any more.</summary>
internal static class SpoiledJson
{
    // Stands for an oddity until all else is written: some oddities cannot be held as JSON.
    private const string Hole = "@hole@";

    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(string good, Random chance)
    {
        if (chance.In(10))
        {
            return good[..chance.Next(good.Length)];
        }
        if (chance.In(8))
        {
            return chance.One(Oddities.Json);
        }
        var root = JsonNode.Parse(good)!;
        for (var times = chance.Next(1, 4); times > 0; times--)
        {
            SpoilOnce(root, chance);
        }
        var text = root.ToJsonString(Plain);
        while (text.Contains('"' + Hole + '"', StringComparison.Ordinal))
        {
            var place = text.IndexOf('"' + Hole + '"', StringComparison.Ordinal);
            text = string.Concat(
                text.AsSpan(0, place),
                chance.One(Oddities.Json),
                text.AsSpan(place + Hole.Length + 2)
            );
        }
        return text;
    }

    private static void SpoilOnce(JsonNode root, Random chance)
    {
        var places = Containers(root).ToList();
        switch (chance.One(places))
        {
            case JsonObject { Count: > 0 } members:
                SpoilMember(members, chance);
                break;
            case JsonObject empty:
                empty["unexpected"] = Hole;
                break;
            case JsonArray { Count: > 0 } elements when chance.In(70):
                elements[chance.Next(elements.Count)] = Hole;
                break;
            case JsonArray elements:
                elements.Add(Hole);
                break;
            default:
                break;
        }
    }

    private static void SpoilMember(JsonObject members, Random chance)
    {
        var name = chance.One([.. members.Select(member => member.Key)]);
        switch (chance.Next(10))
        {
            case 0:
                members.Remove(name);
                break;
            case 1:
                members["unexpected"] = Hole;
                break;
            case 2:
                members[name.ToUpperInvariant()] = members[name]?.DeepClone();
                break;
            default:
                members[name] = Hole;
                break;
        }
    }

    private static IEnumerable<JsonNode> Containers(JsonNode node) =>
        node switch
        {
            JsonObject members => members
                .Where(member => member.Value is not null)
                .SelectMany(member => Containers(member.Value!))
                .Prepend(members),
            JsonArray elements => elements.OfType<JsonNode>().SelectMany(Containers).Prepend(elements),
            _ => [],
        };
}
