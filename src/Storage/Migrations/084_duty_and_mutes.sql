-- Duty roster (值班表): who is called when something urgent comes. Every row follows from the body's duty stream.
CREATE TABLE lists.duties (
    body text COLLATE "C" NOT NULL,
    duty int NOT NULL,
    person uuid NOT NULL,
    from_at timestamptz NOT NULL,
    until_at timestamptz NOT NULL,
    PRIMARY KEY (body, duty)
);
CREATE INDEX duties_by_time ON lists.duties (body, until_at, duty);

CREATE FUNCTION lists.write_duties(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.duties d
    USING jsonb_to_recordset(rows) AS x (body text, duty int, gone boolean)
    WHERE x.gone AND d.body = x.body AND d.duty = x.duty;
    INSERT INTO lists.duties
    SELECT x.body, x.duty, x.person, x.from_at, x.until_at
    FROM jsonb_to_recordset(rows) AS x (
        body text, duty int, person uuid, from_at timestamptz, until_at timestamptz, gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY x.body, x.duty
    ON CONFLICT (body, duty) DO UPDATE SET until_at = excluded.until_at;
$$;

-- What a person does not want to be sent (免打扰), by kind of message. Urgent messages never ask this table.
CREATE TABLE identity.mutes (
    person uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    PRIMARY KEY (person, kind)
);
