-- The record (记录): events chained per stream, texts by hash, numbers, feeds, receipts, read marks, checkpoints.
-- What stands here is never dropped. The service adds and reads; it may update nothing but heads, counters, feed heads
-- and read marks, and PostgreSQL itself refuses the rest.

-- The head of every stream: whoever appends locks it first.
CREATE TABLE record.streams (
    id uuid PRIMARY KEY,
    kind text COLLATE "C" NOT NULL,
    version int NOT NULL CHECK (version > 0),
    hash bytea NOT NULL
) WITH (fillfactor = 80);

CREATE TABLE record.events (
    stream uuid NOT NULL,
    version int NOT NULL,
    position bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    name text COLLATE "C" NOT NULL,
    event_version smallint NOT NULL,
    algorithm smallint NOT NULL,
    bytes bytea NOT NULL,
    hash bytea NOT NULL,
    register text COLLATE "C",
    number int,
    committed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (stream, version),
    CHECK ((register IS NULL) = (number IS NULL))
);

-- Texts of papers. A redacted text keeps its hash, and says why and by whom.
CREATE TABLE record.texts (
    hash bytea PRIMARY KEY,
    title text,
    bytes bytea,
    redacted_at timestamptz,
    redacted_by text[],
    redacted_because text,
    CHECK ((bytes IS NULL) = (redacted_at IS NOT NULL)),
    CHECK ((redacted_at IS NULL) = (redacted_because IS NULL)),
    CHECK ((redacted_at IS NULL) = (redacted_by IS NULL))
);

-- The last paper number given in each register and year. An office that starts in mid-year sets the first.
CREATE TABLE record.counters (
    key text COLLATE "C" PRIMARY KEY,
    value int NOT NULL,
    before_first int NOT NULL DEFAULT 0,
    CHECK (value >= before_first)
) WITH (fillfactor = 50);

CREATE TABLE record.feeds (
    feed text COLLATE "C" PRIMARY KEY,
    head bigint NOT NULL
) WITH (fillfactor = 50);

-- A restored record may have forgotten notices that screens have read: it opens a new epoch. The server names itself
-- and its timeline, so that a start on another one is noticed.
CREATE TABLE record.feed_epochs (
    epoch int PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    opened_at timestamptz NOT NULL DEFAULT now(),
    server text NOT NULL,
    reason text NOT NULL
);

CREATE FUNCTION record.server() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT system_identifier || '/' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) FROM pg_control_system()
$$;
INSERT INTO record.feed_epochs (server, reason) VALUES (record.server(), '首次启用');

CREATE TABLE record.notices (
    feed text COLLATE "C" NOT NULL,
    number bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    body text COLLATE "C",
    item int,
    stream uuid NOT NULL,
    version int NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (feed, number)
);

-- One row per acknowledged act: the same command id with the same content gets this receipt again.
CREATE TABLE record.receipts (
    account uuid NOT NULL,
    command uuid NOT NULL,
    content bytea NOT NULL,
    subject text COLLATE "C" NOT NULL,
    at timestamptz NOT NULL,
    item int,
    number text COLLATE "C",
    PRIMARY KEY (account, command)
);

CREATE TABLE record.read_marks (
    person uuid NOT NULL,
    feed text COLLATE "C" NOT NULL,
    number bigint NOT NULL,
    marked_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (person, feed)
) WITH (fillfactor = 50);

-- Each checkpoint digests all heads as they stood, and what the database assigned since the one before.
CREATE TABLE record.checkpoints (
    number int PRIMARY KEY,
    made_at timestamptz NOT NULL,
    position bigint NOT NULL,
    algorithm smallint NOT NULL,
    heads bytea NOT NULL,
    assigned bytea NOT NULL,
    feeds bytea NOT NULL,
    hash bytea NOT NULL
);

GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA record TO ${service};
REVOKE INSERT ON record.feed_epochs FROM ${service};
GRANT UPDATE (version, hash) ON record.streams TO ${service};
GRANT UPDATE (value) ON record.counters TO ${service};
GRANT UPDATE (head) ON record.feeds TO ${service};
GRANT UPDATE (number, marked_at) ON record.read_marks TO ${service};
