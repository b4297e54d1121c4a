-- Answers of the bodies that a task invites (回执). All rows of a task follow from its own events.
CREATE TABLE lists.task_answers (
    task uuid NOT NULL,
    body text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    adjusting boolean NOT NULL,
    signed_for_at timestamptz,
    answered_at timestamptz,
    PRIMARY KEY (task, body)
);
CREATE INDEX task_answers_waiting ON lists.task_answers (body, task) WHERE state = 'Waiting';

-- Whether a task stands still (暂停), and when and how it ended.
CREATE TABLE lists.task_courses (
    task uuid PRIMARY KEY,
    suspended_at timestamptz,
    ended_at timestamptz
);

CREATE FUNCTION lists.write_task_answers(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.task_answers
    SELECT x.task, x.body, x.state, x.adjusting, x.signed_for_at, x.answered_at
    FROM jsonb_to_recordset(rows) AS x (
        task uuid, body text, state text, adjusting boolean, signed_for_at timestamptz, answered_at timestamptz)
    ORDER BY x.task, x.body
    ON CONFLICT (task, body) DO UPDATE SET
        state = excluded.state, adjusting = excluded.adjusting, signed_for_at = excluded.signed_for_at,
        answered_at = excluded.answered_at;
$$;

CREATE FUNCTION lists.write_task_courses(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.task_courses
    SELECT x.task, x.suspended_at, x.ended_at
    FROM jsonb_to_recordset(rows) AS x (task uuid, suspended_at timestamptz, ended_at timestamptz)
    ORDER BY x.task
    ON CONFLICT (task) DO UPDATE SET suspended_at = excluded.suspended_at, ended_at = excluded.ended_at;
$$;
