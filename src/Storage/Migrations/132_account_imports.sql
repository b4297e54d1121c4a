-- Imports that were carried out, by the command id of whoever asked: the same file under the same id is the same import,
-- another file is refused.
CREATE TABLE identity.imports (
    person uuid NOT NULL,
    command uuid NOT NULL,
    file_hash text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    begun_at timestamptz NOT NULL,
    PRIMARY KEY (person, command)
);
