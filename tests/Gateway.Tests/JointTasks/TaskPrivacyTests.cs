using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Tests.Stories;

namespace ZhengXie.Linked.Gateway.Tests.JointTasks;

/// <summary>
/// 保密: who was not invited finds nothing at any door; who was invited finds its own, and never notices what another does.
/// Every endpoint of the running house is tried, those that are yet to come too.
/// </summary>
public sealed class TaskPrivacyTests(LinkedHouse house) : IClassFixture<LinkedHouse>, IAsyncDisposable
{
    private const string City = "420600";
    private const string Gucheng = "420625";
    private const string Zaoyang = "420683";
    private const string Yicheng = "420684";

    private static readonly string Missing = Guid.NewGuid().ToString();

    private readonly StoryPeople people = new(house);

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Theory]
    [InlineData("420684.编辑")]
    [InlineData("420684.签发")]
    [InlineData("420684.主席")]
    [InlineData("420625.委员甲")]
    [InlineData("420000.编辑")]
    [InlineData("320500.编辑")]
    public async Task WhoWasNotInvited_FindsNoDoorThatAnswersOtherwiseThanForAMissingTask(string who)
    {
        var task = await Running();

        foreach (var door in Doors("/api/joint-tasks/{task}"))
        {
            var real = await Try(who, door, task, Gucheng);
            var missing = await Try(who, door, Missing, Gucheng);
            Assert.True(real == missing, $"{who} {door}: {real} instead of {missing}");
        }
    }

    [Fact]
    public async Task WhoWasInvited_FindsAnothersPartLikeThatOfABodyThatWasNot()
    {
        var task = await Running();
        var doors = Doors("/api/joint-tasks/{task}").Where(door => door.Path.Contains("{body}")).ToList();

        Assert.True(doors.Count > 20, "Too few doors of parts were found.");
        foreach (var door in doors)
        {
            foreach (var who in new[] { $"{Gucheng}.编辑", $"{Gucheng}.签发", $"{Gucheng}.主席" })
            {
                var another = await Try(who, door, task, Zaoyang);
                var uninvited = await Try(who, door, task, Yicheng);
                Assert.True(another == uninvited, $"{who} {door}: {another} instead of {uninvited}");
            }
        }
    }

    [Fact]
    public async Task WhatABodyCanRead_IsTheSameToTheLetter_WhateverAnotherDoes()
    {
        var task = await people.Launch(City, TieredTasks.Asking(0, Gucheng, Zaoyang, Yicheng));
        await people.Join(Gucheng, task);
        var before = await Everything(task);

        await people.Act(
            $"{Zaoyang}.编辑",
            $"/api/joint-tasks/{task}/parts/{Zaoyang}/adjustments",
            new AdjustmentAsking("人代会冲突", PlannedTasks.Plan.Dates.PartDue!.Value.AddDays(3))
        );
        Same(before, await Everything(task), "asked for an adjustment");
        await people.Act(
            $"{City}.编辑",
            $"/api/joint-tasks/{task}/parts/{Zaoyang}/adjustment-decisions",
            new AdjustmentDecision(true)
        );
        Same(before, await Everything(task), "was granted it");
        await people.Act(
            $"{Zaoyang}.编辑",
            $"/api/joint-tasks/{task}/parts/{Zaoyang}/progress",
            new ReportProgress(60)
        );
        await people.Send(Zaoyang, task, "310", "42.0");
        Same(before, await Everything(task), "sent its part");
        await people.Receive(City, Zaoyang, task);
        Same(before, await Everything(task), "had its part received");
        await people.Act(
            $"{City}.编辑",
            $"/api/joint-tasks/{task}/parts/{Zaoyang}/returns",
            new Contracts.Reports.ReasonRequest("数据表缺本地配套率")
        );
        Same(before, await Everything(task), "had its part returned");
        await people.Act(
            $"{Yicheng}.编辑",
            $"/api/joint-tasks/{task}/parts/{Yicheng}/declinings",
            new TaskDeclining("机构改革调整期")
        );
        Same(before, await Everything(task), "declined");
    }

    [Fact]
    public async Task AFeedOfAnother_IsNotOpenedByWhoeverWasInvited()
    {
        foreach (var feed in new[] { "desk:" + City, "desk:" + Zaoyang })
        {
            using var hidden = await (await people.At($"{Gucheng}.编辑")).Try($"/api/feeds/{feed}", people.Patience);
            Assert.False(hidden.IsSuccessStatusCode, feed);
        }
    }

    // 枣阳 has sent its part, which is received; 谷城 takes part.
    private async Task<string> Running()
    {
        var task = await people.Launch(City, TieredTasks.Asking(0, Gucheng, Zaoyang));
        await people.Join(Gucheng, task);
        await people.Join(Zaoyang, task);
        await people.Send(Zaoyang, task, "310", "42.0");
        await people.Receive(City, Zaoyang, task);
        return task;
    }

    private sealed record Door(string Method, string Path, object? Example);

    private List<Door> Doors(string under) =>
        [
            .. from endpoint in house
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
            where endpoint.RoutePattern.RawText!.StartsWith(under, StringComparison.Ordinal)
            from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
            select new Door(
                method,
                endpoint.RoutePattern.RawText!,
                endpoint.Metadata.GetOrderedMetadata<Example>().FirstOrDefault(example => example.OfRequest)?.Value
            ),
        ];

    private async Task<string> Try(string who, Door door, string task, string body)
    {
        var path = System.Text.RegularExpressions.Regex.Replace(
            door.Path.Replace("{task}", task, StringComparison.Ordinal)
                .Replace("{body}", body, StringComparison.Ordinal),
            @"\{(?<name>\w+)(:\w+)?\}",
            match =>
                match.Groups["name"].Value switch
                {
                    "hash" => new string('0', 64),
                    "form" => "fieldwork",
                    _ => "1",
                },
            System.Text.RegularExpressions.RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1)
        );
        using var answer = await (await people.At(who)).Send(
            new HttpMethod(door.Method),
            path + (door.Method == "GET" ? "?version=1&from=1&to=1" : ""),
            door.Method == "GET" ? null : door.Example ?? new { },
            door.Method == "GET" ? null : Guid.CreateVersion7(),
            people.Patience
        );
        var words = await answer.Content.ReadAsStringAsync(people.Patience);
        return $"{(int)answer.StatusCode} {Masked(words, task)}";
    }

    // Every problem names the request that it answers.
    private static string Masked(string words, string task)
    {
        var shown = words.Replace(task, "TASK", StringComparison.Ordinal);
        if (!shown.StartsWith('{'))
        {
            return shown;
        }
        var problem = JsonNode.Parse(shown)!.AsObject();
        problem.Remove("traceId");
        problem.Remove("instance");
        return problem.ToJsonString();
    }

    private async Task<IReadOnlyDictionary<string, string>> Everything(string task)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        string[] roles = ["编辑", "审核", "签发", "主席"];
        foreach (var who in roles.Select(role => $"{Gucheng}.{role}"))
        {
            string[] paths =
            [
                $"/api/joint-tasks/{task}",
                $"/api/joint-tasks/{task}/parts/{Gucheng}",
                $"/api/joint-tasks/{task}/total",
                $"/api/joint-tasks/{task}/figures",
                $"/api/desks/{Gucheng}/joint-tasks?list=Invited",
                $"/api/desks/{Gucheng}/joint-task-todos",
                $"/api/bodies/{Gucheng}/joint-task-figures",
                "/api/feeds",
                "/api/counts",
            ];
            foreach (var path in paths)
            {
                using var answer = await (await people.At(who)).Try(path, people.Patience);
                var words = await answer.Content.ReadAsStringAsync(people.Patience);
                read[$"{who} {path}"] = $"{(int)answer.StatusCode} {Masked(words, task)}";
            }
        }
        return read;
    }

    private static void Same(
        IReadOnlyDictionary<string, string> before,
        IReadOnlyDictionary<string, string> after,
        string what
    )
    {
        foreach (var (place, words) in before)
        {
            Assert.True(words == after[place], $"After another {what}, {place}: {after[place]} instead of {words}");
        }
    }
}
