-- The same act as one statement (单语句写法): every row that the record's own function writes for a submission, and no
-- more. Hashes are random, as if computed beforehand; each client keeps to a body of its own, so that none waits for a
-- number. <<title>>, <<text>> and <<event>> stand for what one of our own acts
-- holds, and <<new id>> for the function that makes ids like ours, which begin with their moment, where the server has it.
\set body 420600 + :client_id % 100
WITH act AS MATERIALIZED (
    SELECT <<new id>>() AS report, <<new id>>() AS command, :body::text AS body,
        ('00000000-0000-4000-8000-000000' || :body::text)::uuid AS person, now() AS at,
        uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) AS chain,
        uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) AS text
), head AS (
    INSERT INTO record.streams (id, kind, version, hash) SELECT report, 'report', 1, chain FROM act
), counter AS (
    INSERT INTO record.counters AS c (key, value) SELECT body || '-XX-2025', 1 FROM act
    ON CONFLICT (key) DO UPDATE SET value = c.value + excluded.value
    RETURNING value, key || '-' || lpad(value::text, 4, '0') AS paper
), feed AS (
    INSERT INTO record.feeds AS f (feed, head) SELECT unnest(ARRAY['desk:' || body, 'person:' || person]), 1 FROM act
    ON CONFLICT (feed) DO UPDATE SET head = f.head + excluded.head
    RETURNING feed, head
), receipt AS (
    INSERT INTO record.receipts (account, command, content, subject, at, item, number)
    SELECT person, command, chain, report::text, at, 1, paper FROM act, counter
), paper AS (
    INSERT INTO record.texts (hash, title, bytes)
    SELECT text, '<<title>>', '\x<<text>>'::bytea FROM act
    ON CONFLICT DO NOTHING
), event AS (
    INSERT INTO record.events (stream, version, name, event_version, algorithm, bytes, hash, register, number)
    SELECT report, 1, 'report.submitted', 1, 1, '\x<<event>>'::bytea, chain, body || '-XX-2025', value FROM act, counter
), notice AS (
    INSERT INTO record.notices (feed, number, kind, subject, body, item, stream, version, at)
    SELECT feed, head, 'report.submitted', report::text, body, NULL, report, 1, at FROM act, feed
), readers AS (
    INSERT INTO lists.readers (report, reader)
    SELECT report, unnest(ARRAY['desk:' || body, 'person:' || person]) FROM act
    ON CONFLICT DO NOTHING
), copies AS (
    INSERT INTO lists.copies (report, body, origin, stage, todo, number, text_hash, characters, author, category, urgency,
        mark, submitted_at, changed_at)
    SELECT report, body, body, 'Submitted', 'Editor', paper, text, 1300, person, 'Society', 'Ordinary', 'Internal', at, at
    FROM act, counter
), followed AS (
    INSERT INTO lists.followed (report, follower, body, stage, todo, number, text_hash, characters, category, urgency,
        submitted_at, changed_at)
    SELECT report, 'person:' || person, body, 'Submitted', false, paper, text, 1300, 'Society', 'Ordinary', at, at
    FROM act, counter
), due AS (
    INSERT INTO lists.due (stream, item, noun, kind, body, started_at, due_at, next_at)
    SELECT report, 'copy:' || body, 'report', 'Taking', body, at, at + interval '3 days', at + interval '1 day' FROM act
), waiting AS (
    INSERT INTO lists.waiting (stream, body, place, role, kind, why, item, category, urgency, rank, clock, due_at, handle_by,
        since)
    SELECT report, body, 0, 'Editor', 'Report', 'Submitted', 0, 'Society', 'Ordinary', 2, 'Taking',
        at + interval '3 days', at + interval '3 days', at
    FROM act
), queue AS (
    INSERT INTO lists.search_queue (report) SELECT report FROM act
), item AS (
    INSERT INTO lists.figure_items (body, what, at, place, report)
    SELECT body, 'submitted', at, md5(report::text || ' 0')::uuid, report FROM act
    ON CONFLICT DO NOTHING
), month AS (
    INSERT INTO lists.figure_months AS f (body, month, submitted, received, signed, forwarded, adopted, directive)
    SELECT body, date_trunc('month', current_date)::date, 1, 0, 0, 0, 0, 0 FROM act
    ON CONFLICT (body, month) DO UPDATE SET submitted = f.submitted + excluded.submitted
)
INSERT INTO lists.figures AS f (body, day, what, many) SELECT body, current_date, 'submitted', 1 FROM act
ON CONFLICT (body, day, what) DO UPDATE SET many = f.many + excluded.many;
