-- Drafts of plans (方案草稿): the form as it is typed, autosaved, never events. One's own, kept until thrown away; nothing can
-- rebuild them, so they stand beside the record.
CREATE TABLE record.plan_drafts (
    person uuid NOT NULL,
    draft uuid NOT NULL,
    revision int NOT NULL,
    form bytea NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (person, draft)
);
CREATE INDEX plan_drafts_of_person ON record.plan_drafts (person, saved_at DESC, draft DESC);
GRANT UPDATE (revision, form, saved_at), DELETE ON record.plan_drafts TO ${service};
