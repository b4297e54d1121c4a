-- What came out of joint tasks (联动任务成果): directives on their papers, what units are to answer, what suggestions were
-- turned into. All rows of a task follow from its own events.
CREATE TABLE lists.task_directives (
    task uuid NOT NULL,
    directive int NOT NULL,
    body text COLLATE "C" NOT NULL,
    number text COLLATE "C",
    text_hash bytea NOT NULL,
    level text COLLATE "C" NOT NULL,
    leader text NOT NULL,
    dated date NOT NULL,
    PRIMARY KEY (task, directive)
);

CREATE TABLE lists.task_assignments (
    task uuid NOT NULL,
    assignment int NOT NULL,
    directive int NOT NULL,
    body text COLLATE "C" NOT NULL,
    unit uuid NOT NULL,
    year int NOT NULL,
    due date NOT NULL,
    first_due date,
    state text COLLATE "C" NOT NULL,
    asked boolean NOT NULL,
    signed_for_at timestamptz,
    suggestions int NOT NULL,
    adopted int NOT NULL,
    partly_adopted int NOT NULL,
    not_adopted int NOT NULL,
    look_back_on date,
    urgings int NOT NULL,
    assigned_at timestamptz NOT NULL,
    PRIMARY KEY (task, assignment)
);
CREATE INDEX task_assignments_of_body ON lists.task_assignments (body, assigned_at DESC, task DESC, assignment DESC);
CREATE INDEX task_assignments_of_unit ON lists.task_assignments (unit, assigned_at DESC, task DESC, assignment DESC);
CREATE INDEX task_assignments_to_look_at ON lists.task_assignments (body, look_back_on) WHERE look_back_on IS NOT NULL;

CREATE TABLE lists.task_conversions (
    task uuid NOT NULL,
    conversion int NOT NULL,
    assignment int NOT NULL,
    suggestion int NOT NULL,
    body text COLLATE "C" NOT NULL,
    unit uuid NOT NULL,
    text_hash bytea NOT NULL,
    outcome text COLLATE "C" NOT NULL,
    paragraphs int[] NOT NULL,
    kind text COLLATE "C" NOT NULL,
    title text NOT NULL,
    reference text,
    amount numeric,
    state text COLLATE "C" NOT NULL,
    year int NOT NULL,
    recorded_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (task, conversion)
);
CREATE INDEX task_conversions_of_body ON lists.task_conversions (body, recorded_at DESC, task DESC, conversion DESC);
CREATE INDEX task_conversions_of_unit ON lists.task_conversions (unit, recorded_at DESC, task DESC, conversion DESC);

CREATE FUNCTION lists.write_task_directives(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.task_directives
    SELECT x.task, x.directive, x.body, x.number, decode(x.text_hash, 'hex'), x.level, x.leader, x.dated
    FROM jsonb_to_recordset(rows) AS x (
        task uuid, directive int, body text, number text, text_hash text, level text, leader text, dated date)
    ORDER BY x.task, x.directive
    ON CONFLICT (task, directive) DO UPDATE SET number = excluded.number;
$$;

CREATE FUNCTION lists.write_task_assignments(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.task_assignments
    SELECT x.task, x.assignment, x.directive, x.body, x.unit, x.year, x.due, x.first_due, x.state, x.asked,
        x.signed_for_at, x.suggestions, x.adopted, x.partly_adopted, x.not_adopted, x.look_back_on, x.urgings,
        x.assigned_at
    FROM jsonb_to_recordset(rows) AS x (
        task uuid, assignment int, directive int, body text, unit uuid, year int, due date, first_due date, state text,
        asked boolean, signed_for_at timestamptz, suggestions int, adopted int, partly_adopted int, not_adopted int,
        look_back_on date, urgings int, assigned_at timestamptz)
    ORDER BY x.task, x.assignment
    ON CONFLICT (task, assignment) DO UPDATE SET
        due = excluded.due, first_due = excluded.first_due, state = excluded.state, asked = excluded.asked,
        signed_for_at = excluded.signed_for_at, adopted = excluded.adopted, partly_adopted = excluded.partly_adopted,
        not_adopted = excluded.not_adopted, look_back_on = excluded.look_back_on, urgings = excluded.urgings;
$$;

CREATE FUNCTION lists.write_task_conversions(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.task_conversions
    SELECT x.task, x.conversion, x.assignment, x.suggestion, x.body, x.unit, decode(x.text_hash, 'hex'), x.outcome,
        string_to_array(x.paragraphs, ' ')::int[], x.kind, x.title, x.reference, x.amount, x.state, x.year,
        x.recorded_at, x.changed_at
    FROM jsonb_to_recordset(rows) AS x (
        task uuid, conversion int, assignment int, suggestion int, body text, unit uuid, text_hash text, outcome text,
        paragraphs text, kind text, title text, reference text, amount numeric, state text, year int,
        recorded_at timestamptz, changed_at timestamptz)
    ORDER BY x.task, x.conversion
    ON CONFLICT (task, conversion) DO UPDATE SET
        outcome = excluded.outcome, state = excluded.state, changed_at = excluded.changed_at;
$$;
