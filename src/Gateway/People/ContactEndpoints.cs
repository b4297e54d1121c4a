using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>Doors to contacts (联系方式). Every reading by another person is told to the audit.</summary>
public static class ContactEndpoints
{
    /// <summary>Maps the doors under <c>/api/people</c>.</summary>
    public static void MapContacts(this IEndpointRouteBuilder people)
    {
        people
            .MapGet("/{person}/contacts", Read)
            .WithSummary("查看联系方式")
            .WithDescription("本人和系统管理员看到全部；所属机构的编辑看到脱敏的，如 138****0000。查看留痕。");
        people
            .MapPut("/{person}/contacts", Keep)
            .WithSummary("修改联系方式")
            .WithDescription("本人和系统管理员可以修改。内容加密保存，不留旧值。")
            .WithRequestExample(new Contacts(Telephone: "0512-00000000"));
    }

    private static async Task<Results<Ok<ContactsView>, RefusalResult>> Read(
        PersonId person,
        PersonDesk desk,
        ContactBook contacts,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (await desk.Find(person, cancellation) is not { } found)
        {
            return Refusals.NotFound.Result();
        }
        if (!PeoplePermission.MayReadContacts(desk.Caller, found, desk.Facts))
        {
            return Refusals.NotAllowed.Result();
        }
        if (desk.Caller.Person != person)
        {
            await witness.Tell(AuditActions.ContactsRead, person.ToString(), cancellation);
        }
        var masked = !PeoplePermission.MayReadWholeContacts(desk.Caller, found, desk.Facts);
        var kept = await contacts.Read(person, cancellation);
        return TypedResults.Ok(View(masked ? ContactMask.Of(kept) : kept, masked));
    }

    private static ContactsView View(Contacts shown, bool masked) =>
        new(shown.Mobile, shown.Telephone, shown.IdentityNumber, shown.Address, shown.Mail, masked);

    private static async Task<Results<NoContent, RefusalResult>> Keep(
        PersonId person,
        Contacts typed,
        PersonDesk desk,
        ContactBook contacts,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (await desk.Find(person, cancellation) is not { } found)
        {
            return Refusals.NotFound.Result();
        }
        if (!PeoplePermission.MayWriteContacts(desk.Caller, found, desk.Facts))
        {
            return Refusals.NotAllowed.Result();
        }
        if (ContactRules.Fault(typed) is { } fault)
        {
            return fault.Result();
        }
        await contacts.Keep(person, typed, desk.Caller.Person, cancellation);
        await witness.Tell(AuditActions.ContactsChanged, person.ToString(), cancellation);
        return TypedResults.NoContent();
    }
}
