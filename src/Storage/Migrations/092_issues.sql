-- Issues of bulletins (期刊): what a body signed for print, collected by its issue. A row follows from its own report.
CREATE TABLE lists.issue_items (
    report uuid NOT NULL,
    body text COLLATE "C" NOT NULL,
    bulletin text NOT NULL,
    issue_year int NOT NULL,
    issue_number int NOT NULL,
    kind text COLLATE "C" NOT NULL,
    number text COLLATE "C",
    text_hash bytea NOT NULL,
    authors uuid[] NOT NULL,
    readers text[] NOT NULL,
    signed_at timestamptz NOT NULL,
    PRIMARY KEY (report, body)
);
CREATE INDEX issue_items_in_order
    ON lists.issue_items (body, issue_year DESC, bulletin, issue_number DESC, signed_at, report);

CREATE FUNCTION lists.write_issue_items(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.issue_items i
    USING jsonb_to_recordset(rows) AS x (report uuid, body text, gone boolean)
    WHERE x.gone AND i.report = x.report AND i.body = x.body;
    INSERT INTO lists.issue_items
    SELECT x.report, x.body, x.bulletin, x.issue_year, x.issue_number, x.kind, x.number, decode(x.text_hash, 'hex'),
        string_to_array(x.authors, ' ')::uuid[], string_to_array(x.readers, ' '), x.signed_at
    FROM jsonb_to_recordset(rows) AS x (
        report uuid, body text, bulletin text, issue_year int, issue_number int, kind text, number text, text_hash text,
        authors text, readers text, signed_at timestamptz, gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY x.report, x.body
    ON CONFLICT (report, body) DO UPDATE SET
        bulletin = excluded.bulletin, issue_year = excluded.issue_year, issue_number = excluded.issue_number,
        kind = excluded.kind, number = excluded.number, text_hash = excluded.text_hash, authors = excluded.authors,
        readers = excluded.readers, signed_at = excluded.signed_at;
$$;
