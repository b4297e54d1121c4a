using Npgsql;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>
/// The paper numbers that <c>record.append</c> has given (本组编号), as the statements after it in the same transaction find
/// them: one text per event of the group, in a setting of the transaction. It is empty where nothing was done, and then those
/// statements do nothing.
/// </summary>
internal static class GivenNumbers
{
    private const string Setting = "linked.papers";

    /// <summary>Condition: the acts of the group were done.</summary>
    public const string Done = $"current_setting('{Setting}') <> ''";

    /// <summary>The number of an event, by its place from 1; null where the place is null. Read once per statement.</summary>
    public static string Of(string place) => $"((SELECT current_setting('{Setting}')::text[]))[{place}]";

    /// <summary>Sets them where nothing is appended, as when lists are filled anew.</summary>
    public static NpgsqlBatchCommand Set(string?[] numbers) =>
        new($"SELECT set_config('{Setting}', $1::text, true)")
        {
            Parameters = { new NpgsqlParameter<string?[]> { TypedValue = numbers } },
        };
}
