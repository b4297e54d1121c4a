namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>Who is told, by his place on the report's path; in the order of the table.</summary>
internal enum Told
{
    Authors,
    Unit,
    Handler,
    Committee,
    Own,
    Lower,
    Upper,
    Person,
    Holder,
    Asked,
    Invited,
    Launcher,
    Successor,
    Watchers,
}
