-- Days that bodies have entered into their own calendars (本级放假调休). Every row follows from the body's calendar stream.
CREATE TABLE lists.calendar_days (
    body text COLLATE "C" NOT NULL,
    day date NOT NULL,
    worked boolean NOT NULL,
    PRIMARY KEY (body, day)
);

CREATE FUNCTION lists.write_calendar_days(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.calendar_days d
    USING jsonb_to_recordset(rows) AS x (body text, day date, gone boolean)
    WHERE x.gone AND d.body = x.body AND d.day = x.day;
    INSERT INTO lists.calendar_days
    SELECT x.body, x.day, x.worked
    FROM jsonb_to_recordset(rows) AS x (body text, day date, worked boolean, gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY x.body, x.day
    ON CONFLICT (body, day) DO UPDATE SET worked = excluded.worked;
$$;
