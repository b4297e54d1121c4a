-- Running clocks (时限): one row per clock that has not been stopped, of any noun. `next_at` is the moment of its next
-- step; none once all steps are past. Every row follows from the events of its own stream.
CREATE TABLE lists.due (
    stream uuid NOT NULL,
    item text COLLATE "C" NOT NULL,
    noun text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    started_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    next_at timestamptz,
    PRIMARY KEY (stream, item)
) WITH (fillfactor = 70);
CREATE INDEX due_next ON lists.due (body, next_at, stream, item) WHERE next_at IS NOT NULL;
CREATE INDEX due_soonest ON lists.due (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX due_of_body ON lists.due (body, due_at);

CREATE FUNCTION lists.write_due(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.due d
    USING jsonb_to_recordset(rows) AS x (stream uuid, item text, gone boolean)
    WHERE x.gone AND d.stream = x.stream AND d.item = x.item;
    INSERT INTO lists.due
    SELECT x.stream, x.item, x.noun, x.kind, x.body, x.started_at, x.due_at, x.next_at
    FROM jsonb_to_recordset(rows) AS x (
        stream uuid, item text, noun text, kind text, body text, started_at timestamptz, due_at timestamptz,
        next_at timestamptz, gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY x.stream, x.item
    ON CONFLICT (stream, item) DO UPDATE SET
        kind = excluded.kind, body = excluded.body, started_at = excluded.started_at, due_at = excluded.due_at,
        next_at = excluded.next_at;
$$;
