using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>Doors to people (人员查询).</summary>
public static class PeopleEndpoints
{
    private const int PageSize = 100;

    /// <summary>Maps <c>/api/people</c>.</summary>
    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        var people = routes.MapGroup("/api/people").WithTags("人员").RequireAuthorization();
        people.AddEndpointFilter<ActingFilter>();
        people
            .MapGet("/", List)
            .WithSummary("机构的人员")
            .WithDescription(
                "所属或任职于该机构的人员，按姓名排序，每页100人。机构的编辑、审核、签发人和各级管理员可以查看。"
            );
        people.MapGet("/{person}", Find).WithSummary("人员信息").WithDescription("基本信息和全部任职。");
        people.MapPersonActs();
        people.MapContacts();
        people.MapHandOvers();
        people.MapAccountKeeping();
        people.MapSessionKeeping();
        routes.MapStandIns();
    }

    private static async Task<Results<Ok<Page<PersonLine>>, RefusalResult>> List(
        BodyCode body,
        PersonDesk desk,
        PeopleReader people,
        CancellationToken cancellation,
        string? search = null,
        string? after = null
    )
    {
        var facts = desk.Facts;
        if (!PeoplePermission.MayList(desk.Caller, body, facts))
        {
            return Refusals.NotFound.Result();
        }
        if (!PersonKey.TryParse(after, out var key))
        {
            return Refusals.WrongValue.At(nameof(after)).Result();
        }
        var found = await people.List(body, facts.Today, search, key, PageSize, cancellation);
        var next = found.Count == PageSize ? PersonKey.Write(found[^1]) : null;
        return TypedResults.Ok(
            new Page<PersonLine>([.. found.Select(one => new PersonLine(one.Id, one.Body, one.Details!))], next)
        );
    }

    private static async Task<Results<Ok<PersonView>, RefusalResult>> Find(
        PersonId person,
        PersonDesk desk,
        AccountBook accounts,
        StandInReader standIns,
        CancellationToken cancellation
    )
    {
        if (await desk.Find(person, cancellation) is not { } found)
        {
            return Refusals.NotFound.Result();
        }
        var keeps = PeoplePermission.MayKeepAccount(desk.Caller, found, desk.Facts) || desk.Caller.Person == person;
        var holders = await standIns.Names(GrantViews.Holders(found.Grants), cancellation);
        return TypedResults.Ok(
            new PersonView(
                found.Id,
                found.Body,
                found.Details!,
                keeps ? await accounts.NameOf(person, cancellation) : null,
                [.. GrantViews.Of(found.Grants, desk.Facts.Bodies, holders)]
            )
        );
    }
}
