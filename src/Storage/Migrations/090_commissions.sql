-- Lists of commissions (约稿). A commission's rows follow from its own events; an answer's from those of its report.
CREATE TABLE lists.commissions (
    commission uuid PRIMARY KEY,
    body text COLLATE "C" NOT NULL,
    parent uuid,
    number text COLLATE "C",
    text_hash bytea NOT NULL,
    state text COLLATE "C" NOT NULL,
    issued_at timestamptz NOT NULL,
    due date NOT NULL,
    asked int NOT NULL
);
CREATE INDEX commissions_of_body ON lists.commissions (body, issued_at DESC, commission DESC);
CREATE INDEX commissions_relayed ON lists.commissions (parent) WHERE parent IS NOT NULL;

-- Whom they ask, in the order given.
CREATE TABLE lists.commission_addressees (
    commission uuid NOT NULL,
    place int NOT NULL,
    body text COLLATE "C" NOT NULL,
    unit uuid,
    issued_at timestamptz NOT NULL,
    signed_for_at timestamptz,
    PRIMARY KEY (commission, place)
);
CREATE INDEX commissions_to_body ON lists.commission_addressees (body, issued_at DESC, commission DESC)
    WHERE unit IS NULL;
CREATE INDEX commissions_to_unit ON lists.commission_addressees (unit, issued_at DESC, commission DESC)
    WHERE unit IS NOT NULL;

-- Who may open a commission: the visibility rule as rows.
CREATE TABLE lists.commission_readers (
    commission uuid NOT NULL,
    reader text COLLATE "C" NOT NULL,
    PRIMARY KEY (commission, reader)
);
CREATE INDEX commissions_read_by ON lists.commission_readers (reader, commission);

-- What came: a report that names the commission, from one body to the one that asks.
CREATE TABLE lists.commission_answers (
    commission uuid NOT NULL,
    report uuid NOT NULL,
    from_body text COLLATE "C" NOT NULL,
    unit uuid,
    body text COLLATE "C" NOT NULL,
    sent_at timestamptz NOT NULL,
    sent_on date NOT NULL,
    adopted boolean NOT NULL,
    PRIMARY KEY (commission, report, from_body)
);
CREATE INDEX commission_answers_in_order ON lists.commission_answers (commission, sent_at DESC, report DESC);

CREATE FUNCTION lists.write_commissions(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.commissions
    SELECT x.commission, x.body, x.parent, x.number, decode(x.text_hash, 'hex'), x.state, x.issued_at, x.due, x.asked
    FROM jsonb_to_recordset(rows) AS x (
        commission uuid, body text, parent uuid, number text, text_hash text, state text, issued_at timestamptz,
        due date, asked int)
    ORDER BY x.commission
    ON CONFLICT (commission) DO UPDATE SET
        number = excluded.number, state = excluded.state, due = excluded.due;
$$;

CREATE FUNCTION lists.write_commission_addressees(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.commission_addressees
    SELECT x.commission, x.place, x.body, x.unit, x.issued_at, x.signed_for_at
    FROM jsonb_to_recordset(rows) AS x (
        commission uuid, place int, body text, unit uuid, issued_at timestamptz, signed_for_at timestamptz)
    ORDER BY x.commission, x.place
    ON CONFLICT (commission, place) DO UPDATE SET signed_for_at = excluded.signed_for_at;
$$;

CREATE FUNCTION lists.write_commission_readers(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.commission_readers
    SELECT x.commission, x.reader
    FROM jsonb_to_recordset(rows) AS x (commission uuid, reader text)
    ORDER BY x.commission, x.reader
    ON CONFLICT DO NOTHING;
$$;

CREATE FUNCTION lists.write_commission_answers(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.commission_answers a
    USING jsonb_to_recordset(rows) AS x (commission uuid, report uuid, from_body text, gone boolean)
    WHERE x.gone AND (a.commission, a.report, a.from_body) = (x.commission, x.report, x.from_body);
    INSERT INTO lists.commission_answers
    SELECT x.commission, x.report, x.from_body, x.unit, x.body, x.sent_at, x.sent_on, x.adopted
    FROM jsonb_to_recordset(rows) AS x (
        commission uuid, report uuid, from_body text, unit uuid, body text, sent_at timestamptz, sent_on date,
        adopted boolean, gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY x.commission, x.report, x.from_body
    ON CONFLICT (commission, report, from_body) DO UPDATE SET
        sent_at = excluded.sent_at, sent_on = excluded.sent_on, adopted = excluded.adopted;
$$;
