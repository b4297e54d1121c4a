-- Wall screens: a device that shows the figures of one body. It has no account; what it holds is a ticket that names its
-- row, and the row can be ended at any time.
CREATE TABLE identity.walls (
    id uuid PRIMARY KEY,
    body text NOT NULL,
    name text NOT NULL,
    paired_by uuid NOT NULL REFERENCES identity.accounts (id),
    paired_at timestamptz NOT NULL,
    seen_at timestamptz NULL,
    ends_at timestamptz NOT NULL,
    ended_at timestamptz NULL
);
CREATE INDEX walls_body ON identity.walls (body) WHERE ended_at IS NULL;

-- A device that shows a code and waits for somebody to confirm it. Only hashes stand here: of the code that people read,
-- and of the secret with which the device collects its ticket, once.
CREATE TABLE identity.wall_pairings (
    code_hash bytea PRIMARY KEY,
    secret_hash bytea NOT NULL UNIQUE,
    address text NULL,
    asked_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    wall uuid NULL REFERENCES identity.walls (id)
);
CREATE INDEX wall_pairings_ends_at ON identity.wall_pairings (ends_at);
