-- Accounts. The id of an account is the person's id. What the framework's Identity would also keep here (telephone
-- number, mail) is left out: contacts stand encrypted in a table of their own.
CREATE TABLE identity.accounts (
    id uuid PRIMARY KEY,
    user_name text NOT NULL,
    normalized_user_name text NOT NULL UNIQUE,
    password_hash text NOT NULL,
    security_stamp text NOT NULL,
    concurrency_stamp text NOT NULL,
    must_change_password boolean NOT NULL,
    opened_at timestamptz NOT NULL,
    failures int NOT NULL DEFAULT 0,
    locked_until timestamptz NULL
);

-- One row per sign-in, whichever way. `seen_at` moves at most once a minute.
CREATE TABLE identity.sessions (
    id uuid PRIMARY KEY,
    person uuid NOT NULL REFERENCES identity.accounts (id),
    started_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at timestamptz NULL,
    stepped_up_until timestamptz NULL,
    address text NULL
);
CREATE INDEX sessions_person ON identity.sessions (person) WHERE ended_at IS NULL;
CREATE INDEX sessions_expires_at ON identity.sessions (expires_at);

-- The key of a person's code generator, sealed with the house key. `last_step` is the 30-second step of the newest code
-- taken: a code of that step or an earlier one is never taken again.
CREATE TABLE identity.second_factors (
    person uuid PRIMARY KEY REFERENCES identity.accounts (id),
    key_id text NOT NULL,
    sealed_key bytea NOT NULL,
    confirmed boolean NOT NULL,
    last_step bigint NOT NULL DEFAULT 0,
    failures int NOT NULL DEFAULT 0,
    locked_until timestamptz NULL
);

-- Telephone numbers, identity number, address: one sealed document per person, the key named in the row.
CREATE TABLE identity.contacts (
    person uuid PRIMARY KEY,
    key_id text NOT NULL,
    sealed bytea NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by uuid NOT NULL
);

-- Keys with which cookies and tokens are sealed, shared by all gateways; themselves sealed with the house key.
CREATE TABLE identity.data_protection_keys (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    xml text NOT NULL
);
