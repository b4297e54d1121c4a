-- What chairs look at (驾驶舱).

-- Figures of a body by month: what upper tiers sum, so that a year costs twelve rows a figure, not three hundred and more.
CREATE TABLE lists.figure_months (
    body text COLLATE "C" NOT NULL,
    month date NOT NULL,
    what text COLLATE "C" NOT NULL,
    many int NOT NULL,
    PRIMARY KEY (body, month, what)
) WITH (fillfactor = 50);

INSERT INTO lists.figure_months
SELECT body, date_trunc('month', day)::date, what, sum(many) FROM lists.figures GROUP BY 1, 2, 3;

CREATE FUNCTION lists.write_figure_months(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.figure_months AS f (body, month, what, many)
    SELECT x.body, x.month, x.what, sum(x.many)
    FROM jsonb_to_recordset(rows) AS x (body text, month date, what text, many int)
    GROUP BY x.body, x.month, x.what
    ORDER BY x.body, x.month, x.what
    ON CONFLICT (body, month, what) DO UPDATE SET many = f.many + excluded.many;
$$;

-- What the figures count, one row each; its key is the order in which it is read. `place` tells apart what was counted at
-- one moment. What was counted before this list existed stands in it once the lists are built anew (rebuild).
CREATE TABLE lists.figure_items (
    body text COLLATE "C" NOT NULL,
    what text COLLATE "C" NOT NULL,
    at timestamptz NOT NULL,
    place uuid NOT NULL,
    report uuid NOT NULL,
    PRIMARY KEY (body, what, at, place)
);

CREATE FUNCTION lists.write_figure_items(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.figure_items i
    USING jsonb_to_recordset(rows) AS x (body text, what text, at timestamptz, report uuid, item int, gone boolean)
    WHERE x.gone AND i.body = x.body AND i.what = x.what AND i.at = x.at
      AND i.place = md5(x.report::text || ' ' || x.item)::uuid;
    INSERT INTO lists.figure_items
    SELECT x.body, x.what, x.at, md5(x.report::text || ' ' || x.item)::uuid, x.report
    FROM jsonb_to_recordset(rows) AS x (body text, what text, at timestamptz, report uuid, item int, gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY 1, 2, 3, 4
    ON CONFLICT DO NOTHING;
$$;

-- What waits now is little, however much was done.
CREATE INDEX copies_pressing ON lists.copies (body, changed_at, report) WHERE urgency <> 'Ordinary' AND todo IS NOT NULL;
CREATE INDEX task_desks_running ON lists.task_desks (body, role) WHERE running;
