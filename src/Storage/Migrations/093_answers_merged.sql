-- An answer to a commission counts as adopted too where the body that asked has signed a report it merged the answer into
-- (综合采用). The two facts stand in rows of different streams, so they meet where they are read.
CREATE VIEW lists.weighed_answers WITH (security_invoker = true) AS
SELECT a.commission, a.report, a.from_body, a.unit, a.body, a.sent_at, a.sent_on,
    a.adopted OR EXISTS (
        SELECT FROM lists.merges m
        WHERE m.source = a.report AND m.body = a.body AND m.stage IN ('Signed', 'Archived')) AS adopted
FROM lists.commission_answers a;
