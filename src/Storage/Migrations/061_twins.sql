-- Twins (查重): the text that readers know a report by, as 64 min-hashes and as 16 bands of them. Bands and marks of the
-- readers stand together in one index, so that only what the asker may see is looked at.
CREATE TABLE lists.twins (
    report uuid NOT NULL,
    text_hash bytea NOT NULL,
    readers text[] COLLATE "C" NOT NULL,
    bands int[] NOT NULL,
    sketch bytea NOT NULL,
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (report, text_hash)
);
ALTER TABLE lists.twins ALTER COLUMN sketch SET STORAGE PLAIN;
CREATE INDEX twins_bands ON lists.twins USING gin (bands) WITH (gin_pending_list_limit = 256);
