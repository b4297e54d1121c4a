-- 已办: who has acted on a report at a desk, and when last. It follows from who signed the events of the report.
CREATE TABLE lists.dealt (
    person uuid NOT NULL,
    body text COLLATE "C" NOT NULL,
    report uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (person, body, report)
);
CREATE INDEX dealt_by ON lists.dealt (person, body, at DESC, report DESC);

CREATE FUNCTION lists.write_dealt(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.dealt AS d (person, body, report, at)
    SELECT x.person, x.body, x.report, x.at
    FROM jsonb_to_recordset(rows) AS x (person uuid, body text, report uuid, at timestamptz)
    ORDER BY x.person, x.body, x.report
    ON CONFLICT (person, body, report) DO UPDATE SET at = greatest(d.at, excluded.at);
$$;

-- What was done before there was this list.
INSERT INTO lists.dealt (person, body, report, at)
SELECT (e.told -> 'by' ->> 'person')::uuid, e.told -> 'by' ->> 'body', e.stream, max((e.told ->> 'at')::timestamptz)
FROM (
    SELECT v.stream, convert_from(v.bytes, 'UTF8')::jsonb AS told
    FROM record.events v
    JOIN record.streams s ON s.id = v.stream
    WHERE s.kind = 'report'
) e
WHERE e.told -> 'by' ->> 'role' IN ('Editor', 'Reviewer', 'Signer')
GROUP BY 1, 2, 3;

-- What is rare at a desk is found without reading all of it.
CREATE INDEX copies_urgent ON lists.copies (body, urgency, changed_at DESC, report DESC) WHERE urgency <> 'Ordinary';
CREATE INDEX copies_sent_by ON lists.copies (body, from_body, changed_at DESC, report DESC) WHERE from_body IS NOT NULL;
CREATE INDEX followed_waiting ON lists.followed (follower, changed_at DESC, report DESC) WHERE todo;
