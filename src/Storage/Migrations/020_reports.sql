-- Lists of reports (信息列表). Every row follows from the events of its own report; figures sum over reports.

-- Who may open a report: the visibility rule as rows, so that it is part of every query.
CREATE TABLE lists.readers (
    reader text COLLATE "C" NOT NULL,
    report uuid NOT NULL,
    PRIMARY KEY (report, reader)
);

-- A report at one body: the desk's list.
CREATE TABLE lists.copies (
    report uuid NOT NULL,
    body text COLLATE "C" NOT NULL,
    origin text COLLATE "C" NOT NULL,
    from_body text COLLATE "C",
    stage text COLLATE "C" NOT NULL,
    todo text COLLATE "C",
    number text COLLATE "C",
    text_hash bytea,
    characters int NOT NULL,
    author uuid NOT NULL,
    unit uuid,
    category text COLLATE "C" NOT NULL,
    urgency text COLLATE "C" NOT NULL,
    mark text COLLATE "C" NOT NULL,
    kind text COLLATE "C",
    bulletin text,
    issue_year int,
    issue_number int,
    submitted_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (report, body)
);
CREATE INDEX copies_of_desk ON lists.copies (body, changed_at DESC, report DESC);
CREATE INDEX copies_to_do ON lists.copies (body, todo, changed_at DESC, report DESC) WHERE todo IS NOT NULL;
CREATE INDEX copies_by_stage ON lists.copies (body, stage, changed_at DESC, report DESC);

-- A report as its authors and its unit follow it.
CREATE TABLE lists.followed (
    report uuid NOT NULL,
    follower text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    stage text COLLATE "C" NOT NULL,
    todo boolean NOT NULL,
    number text COLLATE "C",
    text_hash bytea NOT NULL,
    characters int NOT NULL,
    category text COLLATE "C" NOT NULL,
    urgency text COLLATE "C" NOT NULL,
    result text COLLATE "C",
    result_body text COLLATE "C",
    submitted_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (report, follower)
);
CREATE INDEX followed_by ON lists.followed (follower, changed_at DESC, report DESC);
CREATE INDEX followed_to_do ON lists.followed (follower) WHERE todo;

-- Moves upward, as the sender's desk follows them.
CREATE TABLE lists.legs (
    report uuid NOT NULL,
    leg int NOT NULL,
    from_body text COLLATE "C" NOT NULL,
    to_body text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    offline boolean NOT NULL,
    number text COLLATE "C",
    text_hash bytea NOT NULL,
    sent_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (report, leg)
);
CREATE INDEX legs_sent ON lists.legs (from_body, sent_at DESC, report DESC, leg DESC);

-- Directives (批示), for the body's ledger and the handling unit's list.
CREATE TABLE lists.directives (
    report uuid NOT NULL,
    directive int NOT NULL,
    body text COLLATE "C" NOT NULL,
    unit uuid,
    number text COLLATE "C",
    level text COLLATE "C" NOT NULL,
    leader text NOT NULL,
    dated date NOT NULL,
    due date,
    replied boolean NOT NULL,
    text_hash bytea,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (report, directive)
);
CREATE INDEX directives_of_body ON lists.directives (body, recorded_at DESC, report DESC, directive DESC);
CREATE INDEX directives_of_unit ON lists.directives (unit, recorded_at DESC, report DESC, directive DESC);
CREATE INDEX directives_waiting ON lists.directives (unit) WHERE NOT replied;

-- Figures of a body by day (统计): written at the acting body only, summed by the bodies above when they look.
CREATE TABLE lists.figures (
    body text COLLATE "C" NOT NULL,
    day date NOT NULL,
    what text COLLATE "C" NOT NULL,
    many int NOT NULL,
    PRIMARY KEY (body, day, what)
) WITH (fillfactor = 50);

CREATE FUNCTION lists.write_readers(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.readers r
    USING jsonb_to_recordset(rows) AS x (report uuid, reader text, gone boolean)
    WHERE x.gone AND r.report = x.report AND r.reader = x.reader;
    INSERT INTO lists.readers (report, reader)
    SELECT x.report, x.reader
    FROM jsonb_to_recordset(rows) AS x (report uuid, reader text, gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY x.report, x.reader
    ON CONFLICT DO NOTHING;
$$;

CREATE FUNCTION lists.write_copies(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    DELETE FROM lists.copies c
    USING jsonb_to_recordset(rows) AS x (report uuid, body text, gone boolean)
    WHERE x.gone AND c.report = x.report AND c.body = x.body;
    INSERT INTO lists.copies
    SELECT x.report, x.body, x.origin, x.from_body, x.stage, x.todo, x.number, decode(x.text_hash, 'hex'), x.characters,
        x.author, x.unit, x.category, x.urgency, x.mark, x.kind, x.bulletin, x.issue_year, x.issue_number,
        x.submitted_at, x.changed_at
    FROM jsonb_to_recordset(rows) AS x (
        report uuid, body text, origin text, from_body text, stage text, todo text, number text, text_hash text,
        characters int, author uuid, unit uuid, category text, urgency text, mark text, kind text, bulletin text,
        issue_year int, issue_number int, submitted_at timestamptz, changed_at timestamptz, gone boolean)
    WHERE x.gone IS NOT TRUE
    ORDER BY x.report, x.body
    ON CONFLICT (report, body) DO UPDATE SET
        from_body = excluded.from_body, stage = excluded.stage, todo = excluded.todo, number = excluded.number,
        text_hash = excluded.text_hash, characters = excluded.characters, kind = excluded.kind,
        bulletin = excluded.bulletin, issue_year = excluded.issue_year, issue_number = excluded.issue_number,
        changed_at = excluded.changed_at;
$$;

CREATE FUNCTION lists.write_followed(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.followed
    SELECT x.report, x.follower, x.body, x.stage, x.todo, x.number, decode(x.text_hash, 'hex'), x.characters,
        x.category, x.urgency, x.result, x.result_body, x.submitted_at, x.changed_at
    FROM jsonb_to_recordset(rows) AS x (
        report uuid, follower text, body text, stage text, todo boolean, number text, text_hash text, characters int,
        category text, urgency text, result text, result_body text, submitted_at timestamptz, changed_at timestamptz)
    ORDER BY x.report, x.follower
    ON CONFLICT (report, follower) DO UPDATE SET
        stage = excluded.stage, todo = excluded.todo, number = excluded.number, text_hash = excluded.text_hash,
        characters = excluded.characters, result = excluded.result, result_body = excluded.result_body,
        changed_at = excluded.changed_at;
$$;

CREATE FUNCTION lists.write_legs(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.legs
    SELECT x.report, x.leg, x.from_body, x.to_body, x.state, x.offline, x.number, decode(x.text_hash, 'hex'),
        x.sent_at, x.changed_at
    FROM jsonb_to_recordset(rows) AS x (
        report uuid, leg int, from_body text, to_body text, state text, offline boolean, number text, text_hash text,
        sent_at timestamptz, changed_at timestamptz)
    ORDER BY x.report, x.leg
    ON CONFLICT (report, leg) DO UPDATE SET state = excluded.state, changed_at = excluded.changed_at;
$$;

CREATE FUNCTION lists.write_directives(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.directives
    SELECT x.report, x.directive, x.body, x.unit, x.number, x.level, x.leader, x.dated, x.due, x.replied,
        decode(x.text_hash, 'hex'), x.recorded_at
    FROM jsonb_to_recordset(rows) AS x (
        report uuid, directive int, body text, unit uuid, number text, level text, leader text, dated date, due date,
        replied boolean, text_hash text, recorded_at timestamptz)
    ORDER BY x.report, x.directive
    ON CONFLICT (report, directive) DO UPDATE SET
        number = excluded.number, level = excluded.level, leader = excluded.leader, dated = excluded.dated,
        replied = excluded.replied;
$$;

CREATE FUNCTION lists.write_figures(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.figures AS f (body, day, what, many)
    SELECT x.body, x.day, x.what, sum(x.many)
    FROM jsonb_to_recordset(rows) AS x (body text, day date, what text, many int)
    GROUP BY x.body, x.day, x.what
    ORDER BY x.body, x.day, x.what
    ON CONFLICT (body, day, what) DO UPDATE SET many = f.many + excluded.many;
$$;
