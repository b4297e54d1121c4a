-- What waits at desks (待办), of every kind in one list, in the order in which an office deals with it: urgent papers, then
-- by the moment by which each is to be dealt with, then by how long it has waited. Every row follows from the events of its
-- own stream. Two things are asked at reading, because they stand elsewhere: whether a commission was answered by a report,
-- and whether a body carried by its launcher has joined.
CREATE TABLE lists.waiting (
    stream uuid NOT NULL,
    body text COLLATE "C" NOT NULL,
    place int NOT NULL,
    role text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    why text COLLATE "C" NOT NULL,
    item int NOT NULL,
    from_body text COLLATE "C",
    category text COLLATE "C",
    urgency text COLLATE "C",
    rank int NOT NULL,
    clock text COLLATE "C",
    due_at timestamptz,
    handle_by timestamptz NOT NULL,
    since timestamptz NOT NULL,
    PRIMARY KEY (stream, body, place)
) WITH (fillfactor = 70);
CREATE INDEX waiting_in_order ON lists.waiting (body, role, rank, handle_by, since, stream, place);
-- What is rare among much that waits.
CREATE INDEX waiting_of_kind ON lists.waiting (body, role, kind, rank, handle_by, since, stream, place);
CREATE INDEX waiting_from ON lists.waiting (body, role, from_body, rank, handle_by, since, stream, place)
    WHERE from_body IS NOT NULL;
CREATE INDEX waiting_of_category ON lists.waiting (body, role, category, rank, handle_by, since, stream, place)
    WHERE category IS NOT NULL;
CREATE INDEX waiting_due ON lists.waiting (body, role, due_at) WHERE due_at IS NOT NULL;

CREATE FUNCTION lists.write_waiting(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.waiting w
    USING jsonb_to_recordset(rows) AS x (stream uuid, body text, place int, gone boolean)
    WHERE x.gone AND w.stream = x.stream AND w.body = x.body AND w.place = x.place;
    INSERT INTO lists.waiting
    SELECT x.stream, x.body, x.place, x.role, x.kind, x.why, x.item, x.from_body, x.category, x.urgency, x.rank, x.clock,
        x.due_at, x.handle_by, x.since
    FROM jsonb_to_recordset(rows) AS x (
        stream uuid, body text, place int, role text, kind text, why text, item int, from_body text, category text,
        urgency text, rank int, clock text, due_at timestamptz, handle_by timestamptz, since timestamptz, gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY x.stream, x.body, x.place
    ON CONFLICT (stream, body, place) DO UPDATE SET
        role = excluded.role, why = excluded.why, from_body = excluded.from_body, rank = excluded.rank,
        clock = excluded.clock, due_at = excluded.due_at, handle_by = excluded.handle_by, since = excluded.since;
$$;

-- What waits already: reports, more time asked for, leads, joint tasks, commissions.
INSERT INTO lists.waiting
SELECT w.stream, w.body, w.place, w.role, w.kind, w.why, w.item, w.from_body, w.category, w.urgency,
    CASE w.urgency WHEN 'Critical' THEN 0 WHEN 'Urgent' THEN 1 ELSE 2 END,
    w.clock, w.due_at, coalesce(w.due_at, w.since + interval '72 hours'), w.since
FROM (
    SELECT c.report AS stream, c.body, 0 AS place, c.todo AS role, 'Report' AS kind, c.stage AS why, 0 AS item, c.from_body,
        c.category, c.urgency, d.kind AS clock, d.due_at, c.changed_at AS since
    FROM lists.copies c
    LEFT JOIN LATERAL (
        SELECT kind, due_at FROM lists.due WHERE stream = c.report AND body = c.body ORDER BY due_at, item LIMIT 1
    ) d ON true
    WHERE c.todo IS NOT NULL
    UNION ALL
    -- Asked for by the last request of its kind: a second one is possible only once the first was decided.
    SELECT a.stream, a.told ->> 'body', (a.told -> 'item' ->> 'number')::int * 4
            + CASE a.told -> 'item' ->> 'kind' WHEN 'Handover' THEN 2 ELSE 1 END,
        'Editor', 'Extension', 'DecideExtension', (a.told -> 'item' ->> 'number')::int, NULL, c.category, c.urgency,
        d.kind, d.due_at, a.at::timestamptz
    FROM (
        SELECT v.stream, v.version, convert_from(v.bytes, 'UTF8')::jsonb ->> 'at' AS at,
            convert_from(v.bytes, 'UTF8')::jsonb -> 'data' AS told
        FROM record.events v WHERE v.name = 'report.extension-requested'
    ) a
    JOIN lists.copies c ON c.report = a.stream AND c.body = a.told ->> 'body'
    LEFT JOIN lists.due d ON d.stream = a.stream
        AND d.item = lower(a.told -> 'item' ->> 'kind') || ':' || (a.told -> 'item' ->> 'number')
    WHERE d.stream IS NOT NULL AND NOT EXISTS (
        SELECT FROM record.events o
        WHERE o.stream = a.stream AND o.version > a.version AND o.name = 'report.extension-decided'
          AND convert_from(o.bytes, 'UTF8')::jsonb -> 'data' -> 'item' = a.told -> 'item')
    UNION ALL
    SELECT l.report, l.body, l.lead * 4 + 3, 'ProposalCommittee', 'ProposalLead', 'TakeLead', l.lead, NULL, l.category,
        c.urgency, NULL, NULL, l.turned_at
    FROM lists.proposal_leads l
    JOIN lists.copies c ON c.report = l.report AND c.body = l.body
    WHERE l.taken_at IS NULL
    UNION ALL
    SELECT o.task, o.body, o.place, o.role, 'JointTask', o.why, o.item, o.about, NULL, NULL, d.kind, d.due_at, o.since
    FROM lists.task_todos o
    LEFT JOIN lists.due d ON d.stream = o.task AND d.item = o.clock
    WHERE o.unit IS NULL
    UNION ALL
    SELECT c.commission, a.body, a.place, 'Editor', 'Commission',
        CASE WHEN a.signed_for_at IS NULL THEN 'NotSignedFor' ELSE 'SignedFor' END, 0, c.body, NULL, NULL, d.kind, d.due_at,
        c.issued_at
    FROM lists.commissions c
    JOIN lists.commission_addressees a ON a.commission = c.commission AND a.unit IS NULL
    LEFT JOIN lists.due d ON d.stream = c.commission AND d.item = 'commission'
    WHERE c.state = 'Open'
) w;
