-- Files (附件) in chunks by hash, so that gateways share nothing but the database and the backup is one. They stand in
-- the record: a file that a report names is never dropped.
CREATE TABLE record.files (
    hash bytea PRIMARY KEY,
    kind text COLLATE "C" NOT NULL,
    length int NOT NULL CHECK (length BETWEEN 1 AND 20971520),
    stored_at timestamptz NOT NULL
);

CREATE TABLE record.file_chunks (
    hash bytea NOT NULL REFERENCES record.files ON DELETE CASCADE,
    number int NOT NULL,
    bytes bytea NOT NULL CHECK (octet_length(bytes) <= 262144),
    PRIMARY KEY (hash, number)
);

-- Photos and documents are packed already; trying to pack them again only costs time.
ALTER TABLE record.file_chunks ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Who uploaded what: until a report names it, it is the uploader's and nobody else's.
CREATE TABLE record.uploads (
    person uuid NOT NULL,
    hash bytea NOT NULL REFERENCES record.files ON DELETE CASCADE,
    name text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (person, hash)
);

CREATE INDEX uploads_hash ON record.uploads (hash);

-- What names a file. Written in the transaction of the act; kept when lists are dropped, or a sweep in that moment would
-- take the file away.
CREATE TABLE record.attachments (
    hash bytea NOT NULL REFERENCES record.files,
    subject text COLLATE "C" NOT NULL,
    PRIMARY KEY (hash, subject)
);

GRANT UPDATE (name, at) ON record.uploads TO ${service};

CREATE FUNCTION lists.write_attachments(rows jsonb) RETURNS void LANGUAGE sql AS $$
    INSERT INTO record.attachments (hash, subject)
    SELECT decode(r.hash, 'hex'), r.subject
    FROM jsonb_to_recordset(rows) AS r (hash text, subject text)
    ORDER BY 1, 2
    ON CONFLICT DO NOTHING;
$$;

-- The only way the service may delete: what was uploaded before a moment and is named by nothing. Uploads hold the lock
-- shared, so that none is put beside a file that is just going.
CREATE FUNCTION record.sweep_uploads(before timestamptz) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    swept int;
BEGIN
    PERFORM pg_advisory_xact_lock(x'5A584C40'::int);
    DELETE FROM record.uploads WHERE at < before;
    DELETE FROM record.files f
    WHERE f.stored_at < before
        AND NOT EXISTS (SELECT FROM record.uploads u WHERE u.hash = f.hash)
        AND NOT EXISTS (SELECT FROM record.attachments a WHERE a.hash = f.hash);
    GET DIAGNOSTICS swept = ROW_COUNT;
    RETURN swept;
END;
$$;

GRANT EXECUTE ON FUNCTION lists.write_attachments(jsonb), record.sweep_uploads(timestamptz) TO ${service};
