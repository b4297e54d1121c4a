-- Group append (成组追加) without list rows: the caller writes them by statements of their own, in the same round trip and the
-- same transaction, each with the columns of its table as arrays (docs/adr/0051). Those statements find the paper numbers that were
-- given here in the setting linked.papers, which ends with the transaction; it is empty where nothing was done, and then they
-- do nothing. Everything else is as it was in 011.
DROP FUNCTION record.append;

CREATE FUNCTION record.append(
    act_account uuid[], act_command uuid[], act_content bytea[], act_subject text[], act_at timestamptz[],
    act_item int[], act_event int[],
    stream_act int[], stream_id uuid[], stream_kind text[], stream_before int[], stream_after int[],
    stream_hash bytea[],
    event_stream uuid[], event_version int[], event_name text[], event_shape smallint[], event_algorithm smallint[],
    event_bytes bytea[], event_hash bytea[], event_counter int[], event_nth int[],
    counter_key text[], counter_many int[], counter_digits int[],
    text_hash bytea[], text_title text[], text_bytes bytea[],
    notice_event int[], notice_at timestamptz[], notice_feed int[], notice_nth int[], notice_kind text[],
    notice_subject text[], notice_body text[], notice_item int[],
    feed_name text[], feed_many int[],
    OUT verdicts int[], OUT papers text[], OUT heads bigint[]
)
LANGUAGE plpgsql SECURITY INVOKER
-- One plan for every group: a few dozen rows, each found by its key. A plan made while a table was empty must still be
-- right when it has grown, so nothing but a walk over keys may be chosen.
SET plan_cache_mode = force_generic_plan
SET enable_hashjoin = off
SET enable_mergejoin = off
SET enable_seqscan = off
SET jit = off
AS $$
DECLARE
    counters int[];
    list record;
BEGIN
    -- The gate: a checkpoint or a rebuild closes it for the moment in which nothing may be half-way.
    PERFORM pg_advisory_xact_lock_shared(x'5A584C03'::bigint);

    PERFORM FROM record.streams s WHERE s.id = ANY (stream_id) ORDER BY s.id FOR UPDATE;

    -- After the locks, so that a first try of the same act whose answer was lost is seen.
    SELECT array_agg(
        CASE
            WHEN r.content = a.content THEN 1
            WHEN r.content IS NOT NULL THEN 2
            ELSE 0
        END
        ORDER BY a.act
    )
    INTO verdicts
    FROM unnest(act_account, act_command, act_content) WITH ORDINALITY AS a (account, command, content, act)
    LEFT JOIN record.receipts r ON r.account = a.account AND r.command = a.command;

    FOR list IN
        SELECT c.act
        FROM unnest(stream_act, stream_id, stream_before) AS c (act, id, before)
        LEFT JOIN record.streams s ON s.id = c.id
        WHERE coalesce(s.version, 0) <> c.before
    LOOP
        verdicts[list.act] := CASE verdicts[list.act] WHEN 0 THEN 3 ELSE verdicts[list.act] END;
    END LOOP;

    IF 0 <> ANY (verdicts) THEN
        PERFORM set_config('linked.papers', '', true);
        RETURN;
    END IF;

    INSERT INTO record.streams (id, kind, version, hash)
    SELECT c.id, c.kind, c.after, c.hash
    FROM unnest(stream_id, stream_kind, stream_before, stream_after, stream_hash) AS c (id, kind, before, after, hash)
    WHERE c.before = 0
    ORDER BY c.id;

    UPDATE record.streams s SET version = c.after, hash = c.hash
    FROM unnest(stream_id, stream_before, stream_after, stream_hash) AS c (id, before, after, hash)
    WHERE s.id = c.id AND c.before > 0;

    -- What needs no number comes before the numbers: their rows are locked until the commit is on disk, and another
    -- writer that wants the same desk gets on with its texts meanwhile.
    INSERT INTO record.texts (hash, title, bytes)
    SELECT t.hash, t.title, t.bytes
    FROM unnest(text_hash, text_title, text_bytes) AS t (hash, title, bytes)
    ORDER BY t.hash
    ON CONFLICT DO NOTHING;

    WITH given AS (
        INSERT INTO record.counters AS c (key, value)
        SELECT * FROM unnest(counter_key, counter_many)
        ON CONFLICT (key) DO UPDATE SET value = c.value + excluded.value
        RETURNING c.key, c.value
    )
    SELECT array_agg(g.value ORDER BY g.key) INTO counters FROM given g;

    SELECT array_agg(
        counter_key[e.counter] || '-' || lpad(n.number, greatest(counter_digits[e.counter], length(n.number)), '0')
        ORDER BY e.event
    )
    INTO papers
    FROM unnest(event_counter, event_nth) WITH ORDINALITY AS e (counter, nth, event),
        CAST(counters[e.counter] - counter_many[e.counter] + e.nth AS text) AS n (number);

    WITH given AS (
        INSERT INTO record.feeds AS f (feed, head)
        SELECT * FROM unnest(feed_name, feed_many)
        ON CONFLICT (feed) DO UPDATE SET head = f.head + excluded.head
        RETURNING f.feed, f.head
    )
    SELECT array_agg(g.head ORDER BY g.feed) INTO heads FROM given g;

    INSERT INTO record.receipts (account, command, content, subject, at, item, number)
    SELECT a.account, a.command, a.content, a.subject, a.at, a.item, papers[a.event]
    FROM unnest(act_account, act_command, act_content, act_subject, act_at, act_item, act_event)
        AS a (account, command, content, subject, at, item, event)
    ORDER BY a.account, a.command;

    INSERT INTO record.events (stream, version, name, event_version, algorithm, bytes, hash, register, number)
    SELECT e.stream, e.version, e.name, e.shape, e.algorithm, e.bytes, e.hash, counter_key[e.counter],
        counters[e.counter] - counter_many[e.counter] + e.nth
    FROM unnest(
        event_stream, event_version, event_name, event_shape, event_algorithm, event_bytes, event_hash, event_counter,
        event_nth
    ) AS e (stream, version, name, shape, algorithm, bytes, hash, counter, nth);

    INSERT INTO record.notices (feed, number, kind, subject, body, item, stream, version, at)
    SELECT feed_name[n.feed], heads[n.feed] - feed_many[n.feed] + n.nth, n.kind, n.subject, n.body, n.item,
        event_stream[n.event], event_version[n.event], n.at
    FROM unnest(
        notice_event, notice_at, notice_feed, notice_nth, notice_kind, notice_subject, notice_body, notice_item
    ) AS n (event, at, feed, nth, kind, subject, body, item);

    PERFORM set_config('linked.papers', coalesce(papers, '{}')::text, true);
END
$$;

GRANT EXECUTE ON FUNCTION record.append TO ${service};

-- These lists are written by columns only.
DROP FUNCTION lists.write_readers, lists.write_copies, lists.write_followed, lists.write_legs, lists.write_dealt, lists.write_due,
    lists.write_waiting, lists.write_figures, lists.write_figure_months, lists.write_figure_items, lists.write_search_queue;
