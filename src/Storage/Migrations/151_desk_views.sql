-- Saved views of a desk (常用视图): the person's own rows beside the record, like drafts; nothing can rebuild them.
CREATE TABLE record.desk_views (
    person uuid NOT NULL,
    id uuid NOT NULL,
    name text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    list text COLLATE "C" NOT NULL,
    filter jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (person, id),
    UNIQUE (person, body, name)
);
GRANT UPDATE (name, body, list, filter, saved_at), DELETE ON record.desk_views TO ${service};
