-- Lists of joint tasks (联动任务). All rows of a task follow from its own events.
CREATE TABLE lists.joint_tasks (
    task uuid PRIMARY KEY,
    body text COLLATE "C" NOT NULL,
    number text COLLATE "C",
    kind text COLLATE "C" NOT NULL,
    stage text COLLATE "C" NOT NULL,
    drafted_at timestamptz NOT NULL,
    issued_at timestamptz
);
CREATE INDEX joint_tasks_of_body ON lists.joint_tasks (body, drafted_at DESC, task DESC);

-- Whom they invite, in the order given.
CREATE TABLE lists.joint_task_bodies (
    task uuid NOT NULL,
    body text COLLATE "C" NOT NULL,
    place int NOT NULL,
    issued_at timestamptz NOT NULL,
    due timestamptz,
    PRIMARY KEY (task, body)
);
CREATE INDEX joint_tasks_to_body ON lists.joint_task_bodies (body, issued_at DESC, task DESC);

-- Who may open a task: the visibility rule as rows.
CREATE TABLE lists.joint_task_readers (
    task uuid NOT NULL,
    reader text COLLATE "C" NOT NULL,
    PRIMARY KEY (task, reader)
);
CREATE INDEX joint_tasks_read_by ON lists.joint_task_readers (reader, task);

CREATE FUNCTION lists.write_joint_tasks(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.joint_tasks
    SELECT x.task, x.body, x.number, x.kind, x.stage, x.drafted_at, x.issued_at
    FROM jsonb_to_recordset(rows) AS x (
        task uuid, body text, number text, kind text, stage text, drafted_at timestamptz, issued_at timestamptz)
    ORDER BY x.task
    ON CONFLICT (task) DO UPDATE SET
        number = excluded.number, kind = excluded.kind, stage = excluded.stage, issued_at = excluded.issued_at;
$$;

CREATE FUNCTION lists.write_joint_task_bodies(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.joint_task_bodies
    SELECT x.task, x.body, x.place, x.issued_at, x.due
    FROM jsonb_to_recordset(rows) AS x (task uuid, body text, place int, issued_at timestamptz, due timestamptz)
    ORDER BY x.task, x.body
    ON CONFLICT (task, body) DO UPDATE SET due = excluded.due;
$$;

CREATE FUNCTION lists.write_joint_task_readers(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.joint_task_readers
    SELECT x.task, x.reader
    FROM jsonb_to_recordset(rows) AS x (task uuid, reader text)
    ORDER BY x.task, x.reader
    ON CONFLICT DO NOTHING;
$$;
