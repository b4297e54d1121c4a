using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZhengXie.Linked.Gateway.Tests.Doors;

/// <summary>The part of the OpenAPI document from which the windows take their types: shapes, and which door takes and answers which.</summary>
internal static class WindowShapes
{
    private static readonly JsonSerializerOptions Written = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Examples = ["example", "examples"];

    /// <summary>The file that the build of the windows reads.</summary>
    public static string File([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Web/openapi.json"));

    /// <summary>The text of that file, the same for the same shapes: everything in order, without examples and addresses.</summary>
    public static string Of(JsonObject document)
    {
        var schemas = document["components"]!["schemas"]!.AsObject();
        var info = document["info"]!;
        var shapes = new JsonObject
        {
            ["components"] = new JsonObject { ["schemas"] = Each(schemas, schema => Plain(schema)) },
            ["info"] = new JsonObject { ["title"] = Copy(info["title"]), ["version"] = Copy(info["version"]) },
            ["openapi"] = Copy(document["openapi"]),
            ["paths"] = Each(document["paths"]!.AsObject(), path => Each(path!.AsObject(), Operation)),
        };
        return shapes.ToJsonString(Written) + "\n";
    }

    private static JsonObject Operation(JsonNode? operation)
    {
        var bare = new JsonObject();
        if (operation!["requestBody"] is { } taken)
        {
            bare["requestBody"] = new JsonObject { ["content"] = Media(taken["content"]!) };
        }
        var answers = operation["responses"]!.AsObject().Where(answer => answer.Key[0] == '2');
        bare["responses"] = Each(answers, Answer);
        return bare;
    }

    private static JsonObject Answer(JsonNode? answer)
    {
        var bare = new JsonObject { ["description"] = "" };
        if (answer!["content"] is JsonObject { Count: > 0 } content)
        {
            bare["content"] = Media(content);
        }
        return bare;
    }

    private static JsonObject Media(JsonNode content) =>
        Each(
            content.AsObject(),
            media => media!["schema"] is { } schema ? new JsonObject { ["schema"] = Plain(schema) } : new JsonObject()
        );

    private static JsonNode? Plain(JsonNode? node) =>
        node switch
        {
            JsonObject some => Each(some.Where(member => !Examples.Contains(member.Key)), Member),
            JsonArray some => new JsonArray([.. some.Select(Plain)]),
            _ => Copy(node),
        };

    private static JsonNode? Member(string name, JsonNode? value) =>
        (name, value) switch
        {
            ("properties", JsonObject members) => Each(members, Plain),
            ("required", JsonArray names) => new JsonArray([
                .. names.OrderBy(one => one!.GetValue<string>(), StringComparer.Ordinal).Select(Copy),
            ]),
            _ => Plain(value),
        };

    private static JsonObject Each(
        IEnumerable<KeyValuePair<string, JsonNode?>> members,
        Func<JsonNode?, JsonNode?> value
    ) => Each(members, (_, one) => value(one));

    private static JsonObject Each(
        IEnumerable<KeyValuePair<string, JsonNode?>> members,
        Func<string, JsonNode?, JsonNode?> value
    ) =>
        new(
            members
                .OrderBy(member => member.Key, StringComparer.Ordinal)
                .Select(member => KeyValuePair.Create(member.Key, value(member.Key, member.Value)))
        );

    private static JsonNode? Copy(JsonNode? node) => node?.DeepClone();
}
