using System.Reflection;
using NpgsqlTypes;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>One member of the rows of a list as a column (列).</summary>
internal abstract class RowColumn : Columns
{
    private static readonly Dictionary<Type, Func<PropertyInfo, RowColumn>> Kinds = new()
    {
        [typeof(string)] = member => new Taken<string?, string?>(member, NpgsqlDbType.Text, value => value),
        [typeof(Guid)] = member => new Taken<Guid, Guid>(member, NpgsqlDbType.Uuid, value => value),
        [typeof(Guid?)] = member => new Taken<Guid?, Guid?>(member, NpgsqlDbType.Uuid, value => value),
        [typeof(int)] = member => new Taken<int, int>(member, NpgsqlDbType.Integer, value => value),
        [typeof(int?)] = member => new Taken<int?, int?>(member, NpgsqlDbType.Integer, value => value),
        [typeof(bool)] = member => new Taken<bool, bool>(member, NpgsqlDbType.Boolean, value => value),
        [typeof(DateOnly)] = member => new Taken<DateOnly, DateOnly>(member, NpgsqlDbType.Date, value => value),
        [typeof(DateTimeOffset)] = member => new Taken<DateTimeOffset, DateTime>(
            member,
            NpgsqlDbType.TimestampTz,
            value => value.UtcDateTime
        ),
        [typeof(DateTimeOffset?)] = member => new Taken<DateTimeOffset?, DateTime?>(
            member,
            NpgsqlDbType.TimestampTz,
            value => value?.UtcDateTime
        ),
    };

    /// <summary>Column of a member, whatever its type.</summary>
    /// <exception cref="NotSupportedException">No list has a column of such a type yet.</exception>
    public static RowColumn Of(PropertyInfo member) =>
        Kinds.TryGetValue(member.PropertyType, out var kind)
            ? kind(member)
            : throw new NotSupportedException($"{member.DeclaringType}.{member.Name}: {member.PropertyType}");

    /// <summary>Adds the member of a row.</summary>
    public abstract void Add(object row);

    private sealed class Taken<TMember, TValue> : RowColumn
    {
        private readonly List<TValue> values;
        private readonly Func<object, TMember> member;
        private readonly Func<TMember, TValue> asStored;

        public Taken(PropertyInfo member, NpgsqlDbType type, Func<TMember, TValue> asStored)
        {
            values = Column<TValue>(type);
            this.asStored = asStored;
            this.member = Getter(member);
        }

        public override void Add(object row) => values.Add(asStored(member(row)));

        // A delegate of the row's own type behind one of object: as fast as a call, where reflection would box every value.
        private static Func<object, TMember> Getter(PropertyInfo member) =>
            typeof(Taken<TMember, TValue>)
                .GetMethod(nameof(Typed), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(member.DeclaringType!)
                .Invoke(null, [member.GetMethod!]) as Func<object, TMember>
            ?? throw new NotSupportedException(member.Name);

        private static Func<object, TMember> Typed<TRow>(MethodInfo getter)
        {
            var typed = getter.CreateDelegate<Func<TRow, TMember>>();
            return row => typed((TRow)row);
        }
    }
}
