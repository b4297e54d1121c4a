-- What each desk may know of a joint task (联动任务清单): one row for the body that launched it, one for each that it
-- invites. All rows follow from the task's own events; a row of an invited body changes with its own acts and with what
-- concerns everybody, never with what another body does.
CREATE TABLE lists.task_desks (
    task uuid NOT NULL,
    body text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL,
    launcher text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    form text COLLATE "C" NOT NULL,
    year int NOT NULL,
    stage text COLLATE "C" NOT NULL,
    running boolean NOT NULL,
    suspended boolean NOT NULL,
    text_hash bytea NOT NULL,
    at timestamptz NOT NULL,
    due timestamptz,
    answer text COLLATE "C",
    delivery text COLLATE "C",
    late boolean NOT NULL,
    parent uuid,
    counts jsonb,
    PRIMARY KEY (task, body, role)
);
CREATE INDEX task_desks_of_body ON lists.task_desks (body, role, at DESC, task DESC);
-- The task that a body opened below on the subject of an upper one (级联).
CREATE INDEX task_desks_of_parent ON lists.task_desks (parent, body) WHERE parent IS NOT NULL;

-- What waits on whom (联动任务待办), of a task or of a part; `place` tells apart what waits since the same moment.
CREATE TABLE lists.task_todos (
    task uuid NOT NULL,
    body text COLLATE "C" NOT NULL,
    role text COLLATE "C" NOT NULL,
    unit uuid,
    why text COLLATE "C" NOT NULL,
    place int NOT NULL,
    about text COLLATE "C",
    item int NOT NULL,
    since timestamptz NOT NULL,
    clock text COLLATE "C",
    PRIMARY KEY (task, body, place)
);
CREATE INDEX task_todos_of_desk ON lists.task_todos (body, role, since DESC, task DESC, place DESC) WHERE unit IS NULL;
CREATE INDEX task_todos_of_unit ON lists.task_todos (unit, since DESC, task DESC, place DESC) WHERE unit IS NOT NULL;

CREATE FUNCTION lists.write_task_desks(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.task_desks
    SELECT x.task, x.body, x.role, x.launcher, x.kind, x.form, x.year, x.stage, x.running, x.suspended, decode(x.text_hash, 'hex'),
        x.at, x.due, x.answer, x.delivery, x.late, x.parent, x.counts
    FROM jsonb_to_recordset(rows) AS x (
        task uuid, body text, role text, launcher text, kind text, form text, year int, stage text, running boolean,
        suspended boolean, text_hash text, at timestamptz, due timestamptz, answer text, delivery text, late boolean,
        parent uuid, counts jsonb)
    ORDER BY x.task, x.body, x.role
    ON CONFLICT (task, body, role) DO UPDATE SET
        stage = excluded.stage, form = excluded.form, running = excluded.running, suspended = excluded.suspended,
        text_hash = excluded.text_hash, due = excluded.due, answer = excluded.answer, delivery = excluded.delivery,
        late = excluded.late, parent = excluded.parent, counts = excluded.counts;
$$;

CREATE FUNCTION lists.write_task_todos(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.task_todos t
    USING jsonb_to_recordset(rows) AS x (task uuid, body text, place int, gone boolean)
    WHERE x.gone AND t.task = x.task AND t.body = x.body AND t.place = x.place;
    INSERT INTO lists.task_todos
    SELECT x.task, x.body, x.role, x.unit, x.why, x.place, x.about, x.item, x.since, x.clock
    FROM jsonb_to_recordset(rows) AS x (
        task uuid, body text, role text, unit uuid, why text, place int, about text, item int, since timestamptz,
        clock text, gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY x.task, x.body, x.place
    ON CONFLICT (task, body, place) DO UPDATE SET
        role = excluded.role, unit = excluded.unit, since = excluded.since, clock = excluded.clock;
$$;

-- How far a body's part is (分报告进度), in percent: done once it is on its way; otherwise, where the body opened a task of
-- its own below for it, how far that one is; otherwise as the body reported.
CREATE FUNCTION lists.part_progress(of_task uuid, of_body text, tiers int) RETURNS int LANGUAGE plpgsql STABLE AS $$
DECLARE
    child uuid;
    rolled int;
BEGIN
    IF EXISTS (
        SELECT FROM lists.task_desks d
        WHERE d.task = of_task AND d.body = of_body AND d.role = 'Invited' AND d.delivery IN ('Sent', 'Received')
    ) THEN
        RETURN 100;
    END IF;
    IF tiers > 1 THEN
        SELECT d.task INTO child FROM lists.task_desks d
        WHERE d.parent = of_task AND d.body = of_body AND d.role = 'Launched' AND d.stage <> 'Withdrawn'
            AND d.stage <> 'Terminated'
        ORDER BY d.at DESC, d.task DESC LIMIT 1;
        IF child IS NOT NULL THEN
            rolled := lists.task_progress(child, tiers - 1);
        END IF;
    END IF;
    RETURN coalesce(
        rolled,
        (SELECT p.percent FROM lists.task_parts p WHERE p.task = of_task AND p.body = of_body),
        0);
END
$$;

-- How far a task is (任务进度): the mean over the bodies that take part; none where none does. Tiers are four at most.
CREATE FUNCTION lists.task_progress(of_task uuid, tiers int) RETURNS int LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (
        SELECT round(avg(lists.part_progress(d.task, d.body, tiers)))::int
        FROM lists.task_desks d
        WHERE d.task = of_task AND d.role = 'Invited' AND d.answer = 'Participating');
END
$$;
