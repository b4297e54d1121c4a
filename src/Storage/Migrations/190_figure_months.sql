-- Figures of a body by month, all of them in one row: whoever sums over the nation reads a fraction of the rows, and an act
-- that counts two things writes one.
ALTER TABLE lists.figure_months RENAME TO figure_months_before;
ALTER TABLE lists.figure_months_before RENAME CONSTRAINT figure_months_pkey TO figure_months_before_pkey;

CREATE TABLE lists.figure_months (
    body text COLLATE "C" NOT NULL,
    month date NOT NULL,
    submitted int NOT NULL,
    received int NOT NULL,
    signed int NOT NULL,
    forwarded int NOT NULL,
    adopted int NOT NULL,
    directive int NOT NULL,
    PRIMARY KEY (body, month)
) WITH (fillfactor = 50);

CREATE OR REPLACE FUNCTION lists.write_figure_months(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.figure_months AS f (body, month, submitted, received, signed, forwarded, adopted, directive)
    SELECT x.body, x.month,
        coalesce(sum(x.many) FILTER (WHERE x.what = 'submitted'), 0),
        coalesce(sum(x.many) FILTER (WHERE x.what = 'received'), 0),
        coalesce(sum(x.many) FILTER (WHERE x.what = 'signed'), 0),
        coalesce(sum(x.many) FILTER (WHERE x.what = 'forwarded'), 0),
        coalesce(sum(x.many) FILTER (WHERE x.what = 'adopted'), 0),
        coalesce(sum(x.many) FILTER (WHERE x.what = 'directive'), 0)
    FROM jsonb_to_recordset(rows) AS x (body text, month date, what text, many int)
    GROUP BY x.body, x.month
    ORDER BY x.body, x.month
    ON CONFLICT (body, month) DO UPDATE SET
        submitted = f.submitted + excluded.submitted, received = f.received + excluded.received,
        signed = f.signed + excluded.signed, forwarded = f.forwarded + excluded.forwarded,
        adopted = f.adopted + excluded.adopted, directive = f.directive + excluded.directive;
$$;

SELECT lists.write_figure_months(coalesce(jsonb_agg(to_jsonb(b)), '[]')) FROM lists.figure_months_before b;
DROP TABLE lists.figure_months_before;
