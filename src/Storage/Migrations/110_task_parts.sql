-- How far each body's part of a joint task is (分报告进展). All rows of a part follow from its own events.
CREATE TABLE lists.task_parts (
    task uuid NOT NULL,
    body text COLLATE "C" NOT NULL,
    percent int NOT NULL,
    version int NOT NULL,
    signed boolean NOT NULL,
    PRIMARY KEY (task, body)
);

-- Where each part is on its way (分报告报送). All rows follow from the events of the task.
CREATE TABLE lists.task_deliveries (
    task uuid NOT NULL,
    body text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    version int NOT NULL,
    sent_at timestamptz NOT NULL,
    due timestamptz,
    late boolean NOT NULL,
    PRIMARY KEY (task, body)
);

CREATE FUNCTION lists.write_task_parts(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.task_parts
    SELECT x.task, x.body, x.percent, x.version, x.signed
    FROM jsonb_to_recordset(rows) AS x (task uuid, body text, percent int, version int, signed boolean)
    ORDER BY x.task, x.body
    ON CONFLICT (task, body) DO UPDATE SET
        percent = excluded.percent, version = excluded.version, signed = excluded.signed;
$$;

CREATE FUNCTION lists.write_task_deliveries(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.task_deliveries
    SELECT x.task, x.body, x.state, x.version, x.sent_at, x.due, x.late
    FROM jsonb_to_recordset(rows) AS x (
        task uuid, body text, state text, version int, sent_at timestamptz, due timestamptz, late boolean)
    ORDER BY x.task, x.body
    ON CONFLICT (task, body) DO UPDATE SET
        state = excluded.state, version = excluded.version, sent_at = excluded.sent_at, due = excluded.due,
        late = excluded.late;
$$;

-- What is typed into the forms of a part (填报草稿): autosaved rows, never events. A save counts its own revision, so that
-- what a lost network delivers late never overwrites what came after it.
CREATE TABLE record.part_drafts (
    person uuid NOT NULL,
    task uuid NOT NULL,
    body text COLLATE "C" NOT NULL,
    form text COLLATE "C" NOT NULL,
    revision bigint NOT NULL,
    content bytea NOT NULL,
    saved_at timestamptz NOT NULL,
    PRIMARY KEY (person, task, body, form)
);
GRANT UPDATE (revision, content, saved_at), DELETE ON record.part_drafts TO ${service};
