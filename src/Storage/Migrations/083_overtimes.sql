-- Urgent papers that nobody opened in time (超时), for the desk that missed them and the one above, which sees number and
-- minutes and may not open the paper.
CREATE TABLE lists.overtimes (
    report uuid NOT NULL,
    item text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    upper_body text COLLATE "C",
    number text COLLATE "C",
    urgency text COLLATE "C" NOT NULL,
    minutes int NOT NULL,
    opened_minutes int,
    at timestamptz NOT NULL,
    PRIMARY KEY (report, item)
);
CREATE INDEX overtimes_below ON lists.overtimes (upper_body, at DESC, report DESC, item DESC)
    WHERE upper_body IS NOT NULL;
CREATE INDEX overtimes_own ON lists.overtimes (body, at DESC, report DESC, item DESC);

CREATE FUNCTION lists.write_overtimes(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.overtimes
    SELECT x.report, x.item, x.body, x.upper_body, x.number, x.urgency, x.minutes, x.opened_minutes, x.at
    FROM jsonb_to_recordset(rows) AS x (
        report uuid, item text, body text, upper_body text, number text, urgency text, minutes int,
        opened_minutes int, at timestamptz)
    ORDER BY x.report, x.item
    ON CONFLICT (report, item) DO UPDATE SET
        upper_body = excluded.upper_body, number = excluded.number, minutes = excluded.minutes,
        opened_minutes = excluded.opened_minutes, at = excluded.at;
$$;
