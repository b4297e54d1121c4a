-- The audit. The service adds and reads (default privileges of the schema); nobody changes.
CREATE TABLE record.audit (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    person uuid NULL,
    account text NULL,
    session uuid NULL,
    address text NULL,
    action text NOT NULL,
    subject text NULL,
    outcome text NOT NULL
);
CREATE INDEX audit_person ON record.audit (person, number);
CREATE INDEX audit_subject ON record.audit (subject, number);
CREATE INDEX audit_action ON record.audit (action, number);
CREATE INDEX audit_at ON record.audit (at);
