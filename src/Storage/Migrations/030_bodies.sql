-- Lists of bodies and units (机构与单位). Every row follows from the events of its own body.
CREATE TABLE lists.bodies (
    code text COLLATE "C" PRIMARY KEY,
    name text COLLATE "C" NOT NULL,
    tier text COLLATE "C" NOT NULL,
    parent text COLLATE "C",
    joined boolean NOT NULL,
    direct_targets text[] NOT NULL,
    successor text COLLATE "C"
);
CREATE INDEX bodies_parent ON lists.bodies (parent, code);

CREATE TABLE lists.units (
    unit uuid PRIMARY KEY,
    body text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    closed boolean NOT NULL
);
CREATE INDEX units_body ON lists.units (body, kind, name);

CREATE FUNCTION lists.write_bodies(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.bodies
    SELECT x.code, x.name, x.tier, x.parent, x.joined, x.direct_targets, x.successor
    FROM jsonb_to_recordset(rows) AS x (
        code text, name text, tier text, parent text, joined boolean, direct_targets text[], successor text)
    ORDER BY x.code
    ON CONFLICT (code) DO UPDATE SET
        name = excluded.name, tier = excluded.tier, parent = excluded.parent, joined = excluded.joined,
        direct_targets = excluded.direct_targets, successor = excluded.successor;
$$;

CREATE FUNCTION lists.write_units(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.units
    SELECT x.unit, x.body, x.kind, x.name, x.closed
    FROM jsonb_to_recordset(rows) AS x (unit uuid, body text, kind text, name text, closed boolean)
    ORDER BY x.unit
    ON CONFLICT (unit) DO UPDATE SET name = excluded.name, closed = excluded.closed;
$$;
