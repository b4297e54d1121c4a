namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>The paper numbers of each register (编号), which must be 1 to N without a hole and without one twice.</summary>
internal sealed class NumberRows
{
    private readonly Dictionary<string, List<int>> registers = new(StringComparer.Ordinal);

    /// <summary>Takes the number of an event, if it has one.</summary>
    public void Add(EventRow row)
    {
        if (row is { Register: { } register, Number: { } number })
        {
            if (!registers.TryGetValue(register, out var numbers))
            {
                registers.Add(register, numbers = []);
            }
            numbers.Add(number);
        }
    }

    /// <summary>What is wrong with them: the first fault of each register.</summary>
    public IEnumerable<string> Faults() =>
        from register in registers
        let wrong = FirstWrong(register.Value)
        where wrong is not null
        select $"register {register.Key}: {wrong}";

    private static string? FirstWrong(List<int> numbers)
    {
        numbers.Sort();
        var place = numbers.Index().FirstOrDefault(entry => entry.Item != entry.Index + 1, (Index: -1, Item: 0));
        return place.Index < 0 ? null
            : place.Item <= place.Index ? $"doubled: number {place.Item} was given twice"
            : $"gap: number {place.Index + 1} is missing";
    }
}
