-- The life of an account: since when its password stands, when it was last signed in to, whether it is closed.
-- The ages of passwords that were there before begin with this migration: nobody is shut out by an upgrade.
ALTER TABLE identity.accounts
    ADD COLUMN password_changed_at timestamptz NULL,
    ADD COLUMN signed_in_at timestamptz NULL,
    ADD COLUMN in_use_since timestamptz NULL,
    ADD COLUMN closed_at timestamptz NULL,
    ADD COLUMN closed_by uuid NULL,
    ADD COLUMN closed_why text COLLATE "C" NULL;
UPDATE identity.accounts SET password_changed_at = now(), in_use_since = now();
ALTER TABLE identity.accounts
    ALTER COLUMN password_changed_at SET NOT NULL,
    ALTER COLUMN in_use_since SET NOT NULL;

-- The hashes of the passwords before the present one, as many as must not come back.
CREATE TABLE identity.former_passwords (
    person uuid NOT NULL REFERENCES identity.accounts (id) ON DELETE CASCADE,
    password_hash text NOT NULL,
    replaced_at timestamptz NOT NULL,
    PRIMARY KEY (person, password_hash)
);

-- An invitation stands until it is taken, revoked or replaced; then its row is gone and the audit tells of it. Of the
-- code only the hash is kept.
CREATE TABLE identity.invitations (
    person uuid PRIMARY KEY,
    user_name text NOT NULL,
    normalized_user_name text NOT NULL UNIQUE,
    code_hash bytea NOT NULL,
    invited_at timestamptz NOT NULL,
    invited_by uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    failures int NOT NULL DEFAULT 0,
    locked_until timestamptz NULL
);
