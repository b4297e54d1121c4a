-- Lists of what reports were turned into. Every row follows from the events of its own report; what was taken back is gone.

-- Proposal leads (提案线索), for the body's desk and its proposal committee.
CREATE TABLE lists.proposal_leads (
    report uuid NOT NULL,
    lead int NOT NULL,
    body text COLLATE "C" NOT NULL,
    number text COLLATE "C",
    text_hash bytea NOT NULL,
    author uuid NOT NULL,
    category text COLLATE "C" NOT NULL,
    reason text NOT NULL,
    turned_at timestamptz NOT NULL,
    taken_at timestamptz,
    PRIMARY KEY (report, lead)
);
CREATE INDEX proposal_leads_of_body ON lists.proposal_leads (body, turned_at DESC, report DESC, lead DESC);
CREATE INDEX proposal_leads_waiting ON lists.proposal_leads (body) WHERE taken_at IS NULL;

-- Handovers (转办件), for the body's desk and the handling unit.
CREATE TABLE lists.handovers (
    report uuid NOT NULL,
    handover int NOT NULL,
    body text COLLATE "C" NOT NULL,
    unit uuid NOT NULL,
    number text COLLATE "C",
    text_hash bytea NOT NULL,
    reason text NOT NULL,
    due date,
    handed_at timestamptz NOT NULL,
    signed_for_at timestamptz,
    answered_at timestamptz,
    outcome text COLLATE "C",
    PRIMARY KEY (report, handover)
);
CREATE INDEX handovers_of_body ON lists.handovers (body, handed_at DESC, report DESC, handover DESC);
CREATE INDEX handovers_of_unit ON lists.handovers (unit, handed_at DESC, report DESC, handover DESC);
CREATE INDEX handovers_waiting ON lists.handovers (unit) WHERE answered_at IS NULL;

CREATE FUNCTION lists.write_proposal_leads(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.proposal_leads l
    USING jsonb_to_recordset(rows) AS x (report uuid, lead int, gone boolean)
    WHERE x.gone AND l.report = x.report AND l.lead = x.lead;
    INSERT INTO lists.proposal_leads
    SELECT x.report, x.lead, x.body, x.number, decode(x.text_hash, 'hex'), x.author, x.category, x.reason, x.turned_at,
        x.taken_at
    FROM jsonb_to_recordset(rows) AS x (
        report uuid, lead int, body text, number text, text_hash text, author uuid, category text, reason text,
        turned_at timestamptz, taken_at timestamptz, gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY x.report, x.lead
    ON CONFLICT (report, lead) DO UPDATE SET number = excluded.number, taken_at = excluded.taken_at;
$$;

CREATE FUNCTION lists.write_handovers(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.handovers h
    USING jsonb_to_recordset(rows) AS x (report uuid, handover int, gone boolean)
    WHERE x.gone AND h.report = x.report AND h.handover = x.handover;
    INSERT INTO lists.handovers
    SELECT x.report, x.handover, x.body, x.unit, x.number, decode(x.text_hash, 'hex'), x.reason, x.due, x.handed_at,
        x.signed_for_at, x.answered_at, x.outcome
    FROM jsonb_to_recordset(rows) AS x (
        report uuid, handover int, body text, unit uuid, number text, text_hash text, reason text, due date,
        handed_at timestamptz, signed_for_at timestamptz, answered_at timestamptz, outcome text, gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY x.report, x.handover
    ON CONFLICT (report, handover) DO UPDATE SET
        number = excluded.number, due = excluded.due, signed_for_at = excluded.signed_for_at,
        answered_at = excluded.answered_at, outcome = excluded.outcome;
$$;
