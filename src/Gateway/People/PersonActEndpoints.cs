using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>Doors through which people are registered and roles granted (人员与任职管理).</summary>
public static class PersonActEndpoints
{
    private static readonly PersonDetails Member = new(
        "委员甲",
        "经济界",
        "总经理",
        "某激光公司",
        ProvincialMember: true
    );

    /// <summary>Maps the doors under <c>/api/people</c>.</summary>
    public static void MapPersonActs(this IEndpointRouteBuilder people)
    {
        people
            .MapPost("/", Register)
            .WithSummary("登记人员")
            .WithDescription("由系统管理员登记。回执中的对象就是人员编号。")
            .WithRequestExample(new RegisterPerson(new("320581"), Member));
        people
            .MapPut("/{person}/details", Correct)
            .WithSummary("更正人员信息")
            .WithDescription("提交全部基本信息，更正前后都有记录。")
            .WithRequestExample(Member);
        people
            .MapPost("/{person}/roles", Grant)
            .WithSummary("授予角色")
            .WithDescription("由安全管理员授予，不能授予自己；系统、安全、审计管理员和业务角色分设。")
            .WithRequestExample(new NewRole(Role.Editor, new("320581"), new(2025, 1, 1)));
        people
            .MapPut("/{person}/roles/{grant:int}/end", End)
            .WithSummary("终止角色")
            .WithDescription("终止日最早为昨天，即立即终止。该人员的页面在一分钟内失去相应权限。")
            .WithRequestExample(new RoleEnding(new(2025, 12, 31)));
    }

    // The person's id follows from the command's: a repeated request means the same person.
    private static Task<Results<Ok<Receipt>, RefusalResult>> Register(
        RegisterPerson typed,
        Acting acting,
        PersonDesk desk,
        CancellationToken cancellation
    )
    {
        var person = new PersonId(DerivedId.Of("person", acting.By.Person.ToString(), acting.Id.ToString()));
        return desk.Do(person, acting, typed, AuditActions.PersonRegistered, cancellation);
    }

    private static Task<Results<Ok<Receipt>, RefusalResult>> Correct(
        PersonId person,
        PersonDetails typed,
        Acting acting,
        PersonDesk desk,
        CancellationToken cancellation
    ) => desk.Do(person, acting, new CorrectPerson(typed), AuditActions.PersonCorrected, cancellation);

    private static Task<Results<Ok<Receipt>, RefusalResult>> Grant(
        PersonId person,
        NewRole typed,
        Acting acting,
        PersonDesk desk,
        CancellationToken cancellation
    ) =>
        desk.Do(
            person,
            acting,
            new GrantRole(typed.Role, typed.Body, typed.Unit, typed.From, typed.Until),
            AuditActions.RoleGranted,
            cancellation
        );

    private static Task<Results<Ok<Receipt>, RefusalResult>> End(
        PersonId person,
        int grant,
        RoleEnding typed,
        Acting acting,
        PersonDesk desk,
        CancellationToken cancellation
    ) => desk.Do(person, acting, new EndRole(grant, typed.Until), AuditActions.RoleEnded, cancellation);
}
