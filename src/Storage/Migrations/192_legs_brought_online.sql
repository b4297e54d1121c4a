-- A leg that was brought online, because its upper body had joined, went on standing in the list as one on paper. The list now takes
-- that over like everything else of a leg; what stands there already is put right from the events.
UPDATE lists.legs l SET offline = false
FROM record.events e
WHERE e.name = 'report.brought-online'
  AND e.stream = l.report
  AND (convert_from(e.bytes, 'UTF8')::jsonb -> 'data' ->> 'leg')::int = l.leg;

CREATE OR REPLACE FUNCTION lists.write_legs(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.legs
    SELECT x.report, x.leg, x.from_body, x.to_body, x.state, x.offline, x.number, decode(x.text_hash, 'hex'),
        x.sent_at, x.changed_at
    FROM jsonb_to_recordset(rows) AS x (
        report uuid, leg int, from_body text, to_body text, state text, offline boolean, number text, text_hash text,
        sent_at timestamptz, changed_at timestamptz)
    ORDER BY x.report, x.leg
    ON CONFLICT (report, leg) DO UPDATE SET
        state = excluded.state, offline = excluded.offline, changed_at = excluded.changed_at;
$$;
