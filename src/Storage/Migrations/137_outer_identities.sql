-- Who an account's owner is to an outer provider: nothing but the name by which the provider knows him.
CREATE TABLE identity.outer_identities (
    person uuid PRIMARY KEY REFERENCES identity.accounts (id),
    provider text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    bound_at timestamptz NOT NULL,
    UNIQUE (provider, subject)
);
