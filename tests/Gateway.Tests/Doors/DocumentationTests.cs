using System.Net.Http.Json;
using System.Text.Json;

namespace ZhengXie.Linked.Gateway.Tests.Doors;

/// <summary>The OpenAPI document shows what is really on the wire.</summary>
public sealed class DocumentationTests : IAsyncLifetime
{
    private EchoHouse house = null!;
    private JsonElement document;

    private JsonElement Operation =>
        document.GetProperty("paths").GetProperty("/api/bodies/{body}/notes/{report}").GetProperty("post");

    public async Task InitializeAsync()
    {
        house = await EchoHouse.Open();
        document = await house.Client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
    }

    public Task DisposeAsync() => house.DisposeAsync().AsTask();

    [Fact]
    public void Summary_IsChinese() => Assert.Equal("记一笔", Operation.GetProperty("summary").GetString());

    [Fact]
    public void Examples_AreWrittenAsTheDoorsWrite()
    {
        var sent = Operation.GetProperty("requestBody").GetProperty("content").GetProperty("application/json");
        var answered = Operation
            .GetProperty("responses")
            .GetProperty("200")
            .GetProperty("content")
            .GetProperty("application/json");

        Assert.Equal("加快激光产业集聚", sent.GetProperty("example").GetProperty("title").GetString());
        Assert.Equal("320581", answered.GetProperty("example").GetProperty("subject").GetString());
    }

    [Theory]
    [InlineData("400")]
    [InlineData("401")]
    [InlineData("403")]
    [InlineData("404")]
    [InlineData("409")]
    [InlineData("422")]
    [InlineData("429")]
    [InlineData("503")]
    public void EveryProblemOfARule_IsListedInChinese(string status)
    {
        var problem = Operation.GetProperty("responses").GetProperty(status);

        Assert.True(problem.GetProperty("content").TryGetProperty("application/problem+json", out _));
        Assert.Contains(problem.GetProperty("description").GetString()!, c => c is >= '\u4e00' and <= '\u9fff');
    }

    [Theory]
    [InlineData("body", "path", "pattern", "^[0-9]{6}$")]
    [InlineData("report", "path", "format", "uuid")]
    [InlineData("Idempotency-Key", "header", "format", "uuid")]
    public void Ids_AreStrings(string name, string place, string what, string value)
    {
        var parameter = Operation.GetProperty("parameters").EnumerateArray().Single(one => Text(one, "name") == name);

        Assert.Equal(place, Text(parameter, "in"));
        var schema = Resolve(parameter.GetProperty("schema"));
        Assert.Equal(("string", value), (Text(schema, "type"), Text(schema, what)));
    }

    [Fact]
    public void IdsInsideAnswers_AreStringsToo()
    {
        var receipt = document.GetProperty("components").GetProperty("schemas").GetProperty("Receipt");

        var command = Resolve(receipt.GetProperty("properties").GetProperty("command"));

        Assert.Equal(("string", "uuid"), (Text(command, "type"), Text(command, "format")));
    }

    [Theory]
    [InlineData("cookie")]
    [InlineData("bearer")]
    public void WaysToSignIn_AreNamed(string scheme) =>
        Assert.True(document.GetProperty("components").GetProperty("securitySchemes").TryGetProperty(scheme, out _));

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.GetString() : null;

    private JsonElement Resolve(JsonElement schema) =>
        Text(schema, "$ref") is { } reference
            ? document.GetProperty("components").GetProperty("schemas").GetProperty(reference.Split('/')[^1])
            : schema;
}
