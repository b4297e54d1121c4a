-- Passkeys (WebAuthn): the public half of a key that never leaves the person's device. Nothing here opens anything.
CREATE TABLE identity.passkeys (
    id uuid PRIMARY KEY,
    person uuid NOT NULL REFERENCES identity.accounts (id),
    credential bytea NOT NULL UNIQUE,
    public_key bytea NOT NULL,
    name text NOT NULL,
    signs bigint NOT NULL,
    transports text[] NOT NULL,
    backup_eligible boolean NOT NULL,
    backed_up boolean NOT NULL,
    created_at timestamptz NOT NULL,
    used_at timestamptz NULL
);
CREATE INDEX passkeys_person ON identity.passkeys (person);

-- What a device was asked to sign: one question per session and purpose, gone once it was answered.
CREATE TABLE identity.passkey_challenges (
    session uuid NOT NULL REFERENCES identity.sessions (id) ON DELETE CASCADE,
    purpose text NOT NULL,
    state text NOT NULL,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (session, purpose)
);
