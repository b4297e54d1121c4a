-- The audit, anew: a partition per month, and each gateway process chains what it writes. The service adds and reads
-- (default privileges of the schema) and may change nothing but the heads of chains.
ALTER TABLE record.audit RENAME TO audit_before;

CREATE SEQUENCE record.audit_numbers;

-- `month` is the first day of the month, in China, in which the row was written: within a chain it never goes back, even
-- where a clock does, so that whole months can be taken off a chain's beginning. `hash` covers the one before it and all
-- that stands in the row.
CREATE TABLE record.audit (
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    chain uuid NOT NULL,
    place bigint NOT NULL CHECK (place > 0),
    number bigint NOT NULL,
    at timestamptz NOT NULL,
    action text NOT NULL,
    outcome text NOT NULL,
    person uuid,
    stood_for uuid,
    posts text,
    account text,
    session uuid,
    address text,
    subject text,
    body text COLLATE "C",
    algorithm smallint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT audit_chained PRIMARY KEY (chain, place, month)
) PARTITION BY LIST (month);

CREATE TABLE record.audit_chains (
    chain uuid PRIMARY KEY,
    opened_at timestamptz NOT NULL,
    gateway text NOT NULL,
    place bigint NOT NULL,
    hash bytea NOT NULL
) WITH (fillfactor = 50);
GRANT UPDATE (place, hash) ON record.audit_chains TO ${service};

-- What was exported, and what was dropped after it: of a dropped month the last hash of each chain stays for ever. Only
-- the owner writes here.
CREATE TABLE record.audit_exports (
    month date NOT NULL,
    exported_at timestamptz NOT NULL,
    entries bigint NOT NULL,
    ends_hash bytea NOT NULL,
    file_hash bytea NOT NULL,
    PRIMARY KEY (month, exported_at)
);
CREATE TABLE record.audit_ends (
    month date NOT NULL,
    chain uuid NOT NULL,
    place bigint NOT NULL,
    hash bytea NOT NULL,
    dropped_at timestamptz NOT NULL,
    PRIMARY KEY (chain, month)
);
REVOKE INSERT ON record.audit_exports, record.audit_ends FROM ${service};

-- A checkpoint covers the heads of the chains that have grown since the one before; older checkpoints knew of none.
ALTER TABLE record.checkpoints ADD COLUMN audit bytea;
CREATE TABLE record.audit_marks (
    checkpoint int NOT NULL,
    chain uuid NOT NULL,
    place bigint NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (checkpoint, chain)
);

-- Makes the partition of a month, if it is not there. The service has no right to make tables, only to ask for this one
-- thing; attaching does not wait for those who read.
CREATE FUNCTION record.make_audit_month(day date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    month date := day - (extract(day FROM day)::int - 1);
    partition text := 'audit_' || to_char(month, 'YYYY_MM');
BEGIN
    IF month NOT BETWEEN DATE '2000-01-01' AND DATE '2199-12-01' THEN
        RAISE EXCEPTION 'No audit is kept in the month %.', month USING ERRCODE = '22008';
    END IF;
    PERFORM pg_advisory_xact_lock(x'5A584C05'::bigint);
    IF to_regclass('record.' || partition) IS NULL THEN
        EXECUTE format('CREATE TABLE record.%I (LIKE record.audit INCLUDING CONSTRAINTS)', partition);
        EXECUTE format('ALTER TABLE record.audit ATTACH PARTITION record.%I FOR VALUES IN (%L)', partition, month);
    END IF;
END
$$;
REVOKE ALL ON FUNCTION record.make_audit_month(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION record.make_audit_month(date) TO ${service};

-- What there was before is carried over as a chain of its own. Each field is written as its length in bytes, a colon and
-- the field, or a hyphen where there is none: the same in src/Storage/Audit/AuditRow.cs.
DO $$
DECLARE
    carried uuid := gen_random_uuid();
    row_place bigint := 0;
    row_month date := '2000-01-01';
    row_hash bytea := '';
    made date;
    entry record.audit_before;
    fields text;
BEGIN
    FOR entry IN SELECT * FROM record.audit_before ORDER BY number LOOP
        row_place := row_place + 1;
        row_month := greatest(row_month, date_trunc('month', entry.at AT TIME ZONE 'Asia/Shanghai')::date);
        IF made IS DISTINCT FROM row_month THEN
            PERFORM record.make_audit_month(row_month);
            made := row_month;
        END IF;
        SELECT string_agg(coalesce(octet_length(convert_to(f.value, 'UTF8')) || ':' || f.value, '-'), ',' ORDER BY f.nth)
        INTO fields
        FROM unnest(ARRAY[
            to_char(row_month, 'YYYY-MM-DD'), carried::text, row_place::text, entry.number::text,
            (extract(epoch FROM entry.at) * 1000000)::bigint::text, entry.action, entry.outcome, entry.person::text,
            NULL, NULL, entry.account, entry.session::text, entry.address, entry.subject, NULL
        ]) WITH ORDINALITY AS f (value, nth);
        row_hash := sha256(row_hash || convert_to(fields, 'UTF8'));
        INSERT INTO record.audit (
            month, chain, place, number, at, action, outcome, person, account, session, address, subject, algorithm, hash)
        VALUES (
            row_month, carried, row_place, entry.number, entry.at, entry.action, entry.outcome, entry.person,
            entry.account, entry.session, entry.address, entry.subject, 1, row_hash);
    END LOOP;
    IF row_place > 0 THEN
        INSERT INTO record.audit_chains (chain, opened_at, gateway, place, hash)
        VALUES (carried, now(), 'carried over', row_place, row_hash);
        PERFORM setval('record.audit_numbers', (SELECT max(number) FROM record.audit));
    END IF;
END
$$;
DROP TABLE record.audit_before;

CREATE INDEX audit_number ON record.audit (number);
CREATE INDEX audit_at ON record.audit (at);
CREATE INDEX audit_person ON record.audit (person, number);
CREATE INDEX audit_account ON record.audit (account, number);
CREATE INDEX audit_subject ON record.audit (subject, number);
CREATE INDEX audit_action ON record.audit (action, number);
CREATE INDEX audit_outcome ON record.audit (outcome, number);
CREATE INDEX audit_address ON record.audit (address, number);
