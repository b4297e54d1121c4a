-- Stand-ins (AB角): for whom somebody holds a grant. The row follows from the events of the one who stands in.
CREATE TABLE lists.stand_ins (
    person uuid NOT NULL,
    number int NOT NULL,
    holder uuid NOT NULL,
    PRIMARY KEY (person, number)
);
CREATE INDEX stand_ins_of_holder ON lists.stand_ins (holder, person, number);

CREATE FUNCTION lists.write_stand_ins(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.stand_ins
    SELECT x.person, x.grant_number, x.holder
    FROM jsonb_to_recordset(rows) AS x (person uuid, grant_number int, holder uuid)
    ORDER BY x.person, x.grant_number
    ON CONFLICT DO NOTHING;
$$;

-- Grants as they are in force. What is lent ends with what the holder has himself: the two stand in streams of two
-- people, so they meet here, where they are read, and neither list depends on the other's order.
CREATE VIEW lists.held_grants AS
SELECT g.person, g.number, g.role, g.body, g.unit, g.from_day,
    CASE WHEN s.holder IS NULL THEN g.until_day
    ELSE least(g.until_day, coalesce(own.until_day, g.from_day - 1)) END AS until_day,
    s.holder AS stands_in_for
FROM lists.grants g
LEFT JOIN lists.stand_ins s ON s.person = g.person AND s.number = g.number
LEFT JOIN LATERAL (
    SELECT max(coalesce(p.until_day, 'infinity')) AS until_day
    FROM lists.grants p
    WHERE p.person = s.holder AND p.role = g.role AND p.body = g.body AND p.unit IS NOT DISTINCT FROM g.unit
      AND p.from_day <= g.from_day
      AND NOT EXISTS (SELECT FROM lists.stand_ins lent WHERE lent.person = p.person AND lent.number = p.number)
) own ON s.holder IS NOT NULL;
