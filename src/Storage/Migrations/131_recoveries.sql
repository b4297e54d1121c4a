-- Recovery of an account. Two administrators approve it, and each hands the person one half of the code: neither alone
-- can sign in under the other's name. One at a time for an account; when it has ended the row is gone and the audit
-- tells of it.
CREATE TABLE identity.recoveries (
    id uuid PRIMARY KEY,
    person uuid NOT NULL UNIQUE REFERENCES identity.accounts (id) ON DELETE CASCADE,
    asked_at timestamptz NOT NULL,
    asked_by uuid NULL,
    expires_at timestamptz NOT NULL,
    system_by uuid NULL,
    system_hash bytea NULL,
    security_by uuid NULL,
    security_hash bytea NULL,
    at_console boolean NOT NULL DEFAULT false,
    approved_at timestamptz NULL,
    failures int NOT NULL DEFAULT 0,
    locked_until timestamptz NULL,
    CHECK (system_by <> security_by),
    CHECK (person <> system_by AND person <> security_by),
    -- At the console there is no administrator to name; the audit names the two who answer for it.
    CHECK (at_console OR (system_by IS NULL) = (system_hash IS NULL)),
    CHECK (at_console OR (security_by IS NULL) = (security_hash IS NULL))
);
