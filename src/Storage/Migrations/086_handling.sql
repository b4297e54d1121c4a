-- Handling of directives (批示办理), beside lists.directives: what the ledger is filtered by and shows of it.
CREATE TABLE lists.handling (
    report uuid NOT NULL,
    directive int NOT NULL,
    body text COLLATE "C" NOT NULL,
    unit uuid,
    level text COLLATE "C" NOT NULL,
    year int NOT NULL,
    due date,
    first_due date,
    state text COLLATE "C" NOT NULL,
    asked boolean NOT NULL,
    signed_for_at timestamptz,
    urgings int NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (report, directive)
);
CREATE INDEX handling_of_body ON lists.handling (body, recorded_at DESC, report DESC, directive DESC);
CREATE INDEX handling_of_unit ON lists.handling (unit, recorded_at DESC, report DESC, directive DESC);
-- What still waits for an answer is little, however long the ledger grows.
CREATE INDEX handling_waiting_at_body ON lists.handling (body, recorded_at DESC, report DESC, directive DESC)
    WHERE state IN ('AwaitingReceipt', 'InHand');
CREATE INDEX handling_waiting_at_unit ON lists.handling (unit, recorded_at DESC, report DESC, directive DESC)
    WHERE state IN ('AwaitingReceipt', 'InHand');

CREATE FUNCTION lists.write_handling(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.handling
    SELECT x.report, x.directive, x.body, x.unit, x.level, x.year, x.due, x.first_due, x.state, x.asked,
        x.signed_for_at, x.urgings, x.recorded_at
    FROM jsonb_to_recordset(rows) AS x (
        report uuid, directive int, body text, unit uuid, level text, year int, due date, first_due date, state text,
        asked boolean, signed_for_at timestamptz, urgings int, recorded_at timestamptz)
    ORDER BY x.report, x.directive
    ON CONFLICT (report, directive) DO UPDATE SET
        level = excluded.level, due = excluded.due, first_due = excluded.first_due, state = excluded.state,
        asked = excluded.asked, signed_for_at = excluded.signed_for_at, urgings = excluded.urgings;
$$;

-- Directives of before: nobody could sign for them or ask for time.
INSERT INTO lists.handling
SELECT report, directive, body, unit, level, extract(year FROM recorded_at AT TIME ZONE 'Asia/Shanghai'), due, NULL,
    CASE WHEN replied THEN 'Answered' WHEN unit IS NULL THEN 'Noted' ELSE 'AwaitingReceipt' END, false, NULL, 0, recorded_at
FROM lists.directives;
