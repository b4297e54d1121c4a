-- Saved searches (常用检索): the person's own rows beside the record, like drafts; nothing can rebuild them.
CREATE TABLE record.saved_searches (
    person uuid NOT NULL,
    id uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    query jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (person, id),
    UNIQUE (person, name)
);
GRANT UPDATE (name, query, saved_at), DELETE ON record.saved_searches TO ${service};
