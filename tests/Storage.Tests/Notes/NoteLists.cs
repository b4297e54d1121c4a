using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Tests.Notes;

public sealed record NoteRow(
    Guid Note,
    string Body,
    string? Number,
    string Text,
    int Changes,
    DateTimeOffset ChangedAt
);

public sealed record NoteCountRow(string Body, string What, int Many) : IFiguresRow;

/// <summary>The open notes, and how often which event happened at a body.</summary>
public sealed class NoteLists : IListWriter<Note, NoteEvent>
{
    /// <summary>What a migration would bring.</summary>
    public const string Tables = """
        CREATE TABLE lists.notes (
            note uuid PRIMARY KEY, body text NOT NULL, number text, text text NOT NULL, changes int NOT NULL,
            changed_at timestamptz NOT NULL
        );
        CREATE TABLE lists.note_counts (body text, what text, many int NOT NULL, PRIMARY KEY (body, what));

        CREATE FUNCTION lists.write_notes(rows jsonb) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            DELETE FROM lists.notes n USING jsonb_to_recordset(rows) AS r (note uuid, gone boolean)
            WHERE r.gone AND n.note = r.note;
            INSERT INTO lists.notes
            SELECT r.note, r.body, r.number, r.text, r.changes, r.changed_at
            FROM jsonb_to_recordset(rows) AS r (
                note uuid, body text, number text, text text, changes int, changed_at timestamptz, gone boolean
            )
            WHERE r.gone IS NOT TRUE
            ORDER BY r.note
            ON CONFLICT (note) DO UPDATE SET
                text = excluded.text, changes = excluded.changes, changed_at = excluded.changed_at;
        END
        $$;

        CREATE FUNCTION lists.write_note_counts(rows jsonb) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO lists.note_counts AS c
            SELECT r.body, r.what, sum(r.many)
            FROM jsonb_to_recordset(rows) AS r (body text, what text, many int)
            GROUP BY r.body, r.what
            ORDER BY r.body, r.what
            ON CONFLICT (body, what) DO UPDATE SET many = c.many + excluded.many;
        END
        $$;
        """;

    public IEnumerable<ListRow> Rows(Note before, Note after, IReadOnlyList<Recorded<NoteEvent>> events)
    {
        yield return new ListRow(
            "notes",
            new NoteRow(after.Id, after.Body.Value, after.Number, after.Text, after.Changes, events[^1].At),
            NumberOf: before.Id == Guid.Empty ? 0 : null,
            Gone: !after.Open
        );
        foreach (var recorded in events)
        {
            yield return new ListRow(
                "note_counts",
                new NoteCountRow(after.Body.Value, EventNames.Of(recorded.Event), 1)
            );
        }
    }
}
