-- What reports were merged into (综合去向): rows of the merged report, found by its sources. Results stand in them, so that
-- the list of a source's author shows the fate of the whole without a walk through other streams.
CREATE TABLE lists.merges (
    merged uuid NOT NULL,
    source uuid NOT NULL,
    body text COLLATE "C" NOT NULL,
    number text COLLATE "C",
    stage text COLLATE "C" NOT NULL,
    result text COLLATE "C",
    result_body text COLLATE "C",
    PRIMARY KEY (merged, source)
);
CREATE INDEX merges_of_source ON lists.merges (source);

CREATE FUNCTION lists.write_merges(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.merges m
    USING jsonb_to_recordset(rows) AS x (merged uuid, source uuid, gone boolean)
    WHERE x.gone AND m.merged = x.merged AND m.source = x.source;
    INSERT INTO lists.merges
    SELECT x.merged, x.source, x.body, x.number, x.stage, x.result, x.result_body
    FROM jsonb_to_recordset(rows) AS x (
        merged uuid, source uuid, body text, number text, stage text, result text, result_body text, gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY x.merged, x.source
    ON CONFLICT (merged, source) DO UPDATE SET
        number = excluded.number, stage = excluded.stage, result = excluded.result, result_body = excluded.result_body;
$$;
