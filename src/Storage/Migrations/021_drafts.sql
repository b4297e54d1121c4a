-- Drafts (草稿): autosaved rows, never events. A draft's id becomes the report's id when it is submitted. They stand
-- beside the record because nothing can rebuild them, but they are the person's to change and throw away.
CREATE TABLE record.drafts (
    person uuid NOT NULL,
    report uuid NOT NULL,
    revision int NOT NULL,
    content bytea NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (person, report)
);
CREATE INDEX drafts_of_person ON record.drafts (person, saved_at DESC, report DESC);
GRANT UPDATE (revision, content, saved_at), DELETE ON record.drafts TO ${service};
