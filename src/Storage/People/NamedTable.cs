using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.People;

/// <summary>Where named things of one kind are kept (个人常用项表), and how its rows are read and written.</summary>
/// <param name="Name">The table; its rows have a person, an id and a name.</param>
/// <param name="Lock">What tells its turns from those of other tables.</param>
/// <param name="Same">Which rows of a person may not bear the same name, as a condition.</param>
/// <param name="Columns">What is read of a row.</param>
/// <param name="Put">Writes a row, new or again.</param>
/// <param name="Named">The refusal of a name that is given already.</param>
/// <param name="Full">The refusal of one too many.</param>
internal sealed record NamedTable(
    string Name,
    int Lock,
    string Same,
    string Columns,
    string Put,
    Refusal Named,
    Refusal Full
);
