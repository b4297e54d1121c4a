-- Urgings (催办台账): a row for each desk or unit that reads of it, those who urge and those who are urged.
CREATE TABLE lists.urgings (
    reader text COLLATE "C" NOT NULL,
    report uuid NOT NULL,
    urging int NOT NULL,
    kind text COLLATE "C" NOT NULL,
    item int NOT NULL,
    body text COLLATE "C" NOT NULL,
    to_body text COLLATE "C",
    unit uuid,
    text_hash bytea,
    person uuid,
    role text COLLATE "C",
    reason text NOT NULL,
    channel text COLLATE "C" NOT NULL,
    open boolean NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (report, urging, reader)
);
CREATE INDEX urgings_of_reader ON lists.urgings (reader, at DESC, report DESC, urging DESC);

CREATE FUNCTION lists.write_urgings(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.urgings u
    USING jsonb_to_recordset(rows) AS x (reader text, report uuid, urging int, gone boolean)
    WHERE x.gone AND u.report = x.report AND u.urging = x.urging AND u.reader = x.reader;
    INSERT INTO lists.urgings
    SELECT x.reader, x.report, x.urging, x.kind, x.item, x.body, x.to_body, x.unit, decode(x.text_hash, 'hex'), x.person,
        x.role, x.reason, x.channel, x.open, x.at
    FROM jsonb_to_recordset(rows) AS x (
        reader text, report uuid, urging int, kind text, item int, body text, to_body text, unit uuid, text_hash text,
        person uuid, role text, reason text, channel text, open boolean, at timestamptz,
        gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY x.report, x.urging, x.reader
    ON CONFLICT (report, urging, reader) DO UPDATE SET text_hash = excluded.text_hash, open = excluded.open;
$$;
