-- Search (检索). What stands here follows from reports, but not in the transaction of an act: the act writes one row into
-- the queue, and an indexer in the background draws the rest from the report as it then stands (docs/adr/0014).

-- Reports that have changed since they were indexed; a report may stand here several times. No key, so that an act never
-- waits for an indexer that has the same report in hand.
CREATE TABLE lists.search_queue (
    report uuid NOT NULL,
    due_at timestamptz NOT NULL DEFAULT '-infinity'
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

CREATE FUNCTION lists.write_search_queue(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.search_queue (report)
    SELECT x.report FROM jsonb_to_recordset(rows) AS x (report uuid);
$$;

-- Whoever may read the same of a report finds it by the same row. The terms are two characters in one integer, and marks
-- for readers, months, bodies, categories and texts from a range that no character has.
CREATE TABLE lists.search_texts (
    report uuid NOT NULL,
    digest bytea NOT NULL,
    readers text[] COLLATE "C" NOT NULL,
    texts bytea[] NOT NULL,
    submitted_at timestamptz NOT NULL,
    terms int[] NOT NULL,
    words text COLLATE "C" NOT NULL,
    PRIMARY KEY (report, digest)
);
-- Integers do not compress; without lz4 neither do words for the time that it takes.
ALTER TABLE lists.search_texts ALTER COLUMN terms SET STORAGE EXTERNAL;
DO $$
BEGIN
    IF (SELECT 'lz4' = ANY (enumvals) FROM pg_settings WHERE name = 'default_toast_compression') THEN
        ALTER TABLE lists.search_texts ALTER COLUMN words SET COMPRESSION lz4;
    ELSE
        ALTER TABLE lists.search_texts ALTER COLUMN words SET STORAGE EXTERNAL;
    END IF;
END
$$;
-- The pending list is merged in by the indexer itself, and kept so short that reading through it is not noticed.
CREATE INDEX search_texts_terms ON lists.search_texts USING gin (terms) WITH (gin_pending_list_limit = 1024);

-- A copy of a report as one reader sees it: for filters and for the lines of a result.
CREATE TABLE lists.search_copies (
    report uuid NOT NULL,
    reader text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    own boolean NOT NULL,
    stage text COLLATE "C" NOT NULL,
    kind text COLLATE "C",
    number text COLLATE "C",
    text_hash bytea,
    origin text COLLATE "C" NOT NULL,
    author uuid NOT NULL,
    category text COLLATE "C" NOT NULL,
    urgency text COLLATE "C" NOT NULL,
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (report, reader, body)
);

-- What was written before there was a search.
INSERT INTO lists.search_queue (report) SELECT DISTINCT report FROM lists.copies;
