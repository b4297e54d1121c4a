-- Who edits now (在编): one row per copy that somebody has open for editing. No fact and no bar: it says who types, so that
-- two editors do not type over one another. It stands beside the record, like drafts, and is theirs to change.
CREATE TABLE record.editing (
    report uuid NOT NULL,
    body text COLLATE "C" NOT NULL,
    person uuid NOT NULL,
    since timestamptz NOT NULL,
    typed_at timestamptz NOT NULL,
    PRIMARY KEY (report, body)
) WITH (fillfactor = 70);
GRANT UPDATE (person, since, typed_at), DELETE ON record.editing TO ${service};

-- What the editors of a copy have typed and not yet saved as a version: found by the report.
CREATE INDEX drafts_of_report ON record.drafts (report, saved_at DESC);
