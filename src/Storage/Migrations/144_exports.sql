-- Exports (导出): what a person asked to take out of the house. Every row follows from the person's stream of exports.
CREATE TABLE lists.exports (
    person uuid NOT NULL,
    export int NOT NULL,
    number text COLLATE "C",
    list text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    format text COLLATE "C" NOT NULL,
    filter jsonb NOT NULL,
    words text COLLATE "C",
    state text COLLATE "C" NOT NULL,
    rows int,
    bytes bigint,
    fault text COLLATE "C",
    asked_at timestamptz NOT NULL,
    until_at timestamptz,
    PRIMARY KEY (person, export)
);
CREATE INDEX exports_waiting ON lists.exports (asked_at, person, export) WHERE state = 'Waiting';
CREATE INDEX exports_kept ON lists.exports (until_at) WHERE state = 'Ready';

CREATE FUNCTION lists.write_exports(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.exports
    SELECT x.person, x.export, x.number, x.list, x.body, x.format, x.filter, x.words, x.state, x.rows, x.bytes, x.fault,
        x.asked_at, x.until_at
    FROM jsonb_to_recordset(rows) AS x (
        person uuid, export int, number text, list text, body text, format text, filter jsonb, words text, state text,
        rows int, bytes bigint, fault text, asked_at timestamptz, until_at timestamptz)
    ORDER BY x.person, x.export
    ON CONFLICT (person, export) DO UPDATE SET
        state = excluded.state, rows = excluded.rows, bytes = excluded.bytes, fault = excluded.fault,
        until_at = excluded.until_at;
$$;

-- The files while they can be fetched, and how far those are that are being made: neither a fact nor a list. Chunks are
-- sealed with the house keys; when their time is over they are deleted for good.
CREATE TABLE record.export_progress (
    person uuid NOT NULL,
    export int NOT NULL,
    rows int NOT NULL,
    PRIMARY KEY (person, export)
);

CREATE TABLE record.export_chunks (
    person uuid NOT NULL,
    export int NOT NULL,
    number int NOT NULL,
    key_id text COLLATE "C" NOT NULL,
    bytes bytea NOT NULL CHECK (octet_length(bytes) <= 262400),
    PRIMARY KEY (person, export, number)
);
ALTER TABLE record.export_chunks ALTER COLUMN bytes SET STORAGE EXTERNAL;

GRANT UPDATE, DELETE ON record.export_progress TO ${service};
GRANT DELETE ON record.export_chunks TO ${service};
