-- Lists of people and their role grants (人员与任职). Every row follows from the events of its own person.
CREATE TABLE lists.people (
    person uuid PRIMARY KEY,
    body text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    sector text,
    post text,
    employer text,
    provincial_member boolean NOT NULL,
    national_member boolean NOT NULL
);
CREATE INDEX people_body ON lists.people (body, name, person);

CREATE TABLE lists.grants (
    person uuid NOT NULL,
    number int NOT NULL,
    role text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    unit uuid,
    from_day date NOT NULL,
    until_day date,
    PRIMARY KEY (person, number)
);
CREATE INDEX grants_body ON lists.grants (body, role, person);

CREATE FUNCTION lists.write_people(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.people
    SELECT x.person, x.body, x.name, x.sector, x.post, x.employer, x.provincial_member, x.national_member
    FROM jsonb_to_recordset(rows) AS x (
        person uuid, body text, name text, sector text, post text, employer text, provincial_member boolean,
        national_member boolean)
    ORDER BY x.person
    ON CONFLICT (person) DO UPDATE SET
        name = excluded.name, sector = excluded.sector, post = excluded.post, employer = excluded.employer,
        provincial_member = excluded.provincial_member, national_member = excluded.national_member;
$$;

-- `number` of a row would be the paper number; a grant counts under `grant_number`.
CREATE FUNCTION lists.write_grants(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.grants
    SELECT x.person, x.grant_number, x.role, x.body, x.unit, x.from_day, x.until_day
    FROM jsonb_to_recordset(rows) AS x (
        person uuid, grant_number int, role text, body text, unit uuid, from_day date, until_day date)
    ORDER BY x.person, x.grant_number
    ON CONFLICT (person, number) DO UPDATE SET until_day = excluded.until_day;
$$;
