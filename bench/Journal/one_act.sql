\set body random(320000, 320299)
\set prose random(0, 3999)
WITH new AS MATERIALIZED (
    SELECT gen_random_uuid() AS report, gen_random_uuid() AS person, now() AS at, :body::text AS body,
        convert_to(lpad((random() * 1e18)::bigint::text, 21, '0'), 'UTF8') || substr(bytes, 22) AS text
    FROM lists.bench_prose WHERE id = :prose
), hashed AS MATERIALIZED (
    SELECT new.*, sha256(text) AS hash FROM new
), event AS MATERIALIZED (
    SELECT convert_to(format('{"at":"%s","by":{"person":"%s","role":"Member","body":"%s"},"data":{"report":"%s","body":"%s","authors":["%s"],"text":"%s","characters":1365,"category":"Economy","urgency":"Ordinary","mark":"Public","channel":"Online"}}', at, person, body, report, body, person, encode(hash, 'hex')), 'UTF8') AS bytes
    FROM hashed
), counter AS (
    INSERT INTO record.counters AS c (key, value) SELECT body || '-XX-2025', 1 FROM hashed
    ON CONFLICT (key) DO UPDATE SET value = c.value + 1 RETURNING key, value
), feed AS (
    INSERT INTO record.feeds AS f (feed, head)
    SELECT 'desk:' || body, 1 FROM hashed UNION ALL SELECT 'person:' || person, 1 FROM hashed
    ON CONFLICT (feed) DO UPDATE SET head = f.head + 1 RETURNING feed, head
), stream AS (
    INSERT INTO record.streams (id, kind, version, hash) SELECT report, 'report', 1, sha256(bytes) FROM hashed, event
), receipt AS (
    INSERT INTO record.receipts (account, command, content, subject, at, item, number)
    SELECT person, gen_random_uuid(), uuid_send(person), report::text, at, 1, key || '-' || lpad(value::text, 4, '0')
    FROM hashed, counter
), paper AS (
    INSERT INTO record.texts (hash, title, bytes) SELECT hash, '关于加快产业集聚的建议', text FROM hashed
), event_row AS (
    INSERT INTO record.events (stream, version, name, event_version, algorithm, bytes, hash, register, number)
    SELECT report, 1, 'report.submitted', 1, 1, bytes, sha256(bytes), key, value FROM hashed, event, counter
), notice AS (
    INSERT INTO record.notices (feed, number, kind, subject, body, item, stream, version, at)
    SELECT feed, head, 'report.submitted', report::text, body, NULL, report, 1, at FROM hashed, feed
)
INSERT INTO lists.bench SELECT report, body, key || '-' || lpad(value::text, 4, '0'), 'Submitted', encode(hash, 'hex'), at
FROM hashed, counter;
