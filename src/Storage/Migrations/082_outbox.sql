-- The outbox (外发): what is to leave the house by SMS and 政务微信. A message is written in the transaction of the act that
-- asks for it, ids and kinds only; a worker finds its people and sends. It is the record's, so that rebuilding lists
-- sends nothing again.
CREATE TABLE record.outbox (
    id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    stream uuid NOT NULL,
    subject text COLLATE "C" NOT NULL,
    addressee text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    item int,
    minutes int,
    urgent boolean NOT NULL,
    at timestamptz NOT NULL,
    spread_at timestamptz
);
CREATE INDEX outbox_waiting ON record.outbox (urgent DESC, id) WHERE spread_at IS NULL;
CREATE INDEX outbox_of_body ON record.outbox (body, id DESC);

-- One row per message, person and channel; its id is the idempotency key that the provider is given.
CREATE TABLE record.deliveries (
    id uuid PRIMARY KEY,
    message bigint NOT NULL REFERENCES record.outbox (id),
    person uuid NOT NULL,
    channel text COLLATE "C" NOT NULL,
    state text COLLATE "C" NOT NULL,
    urgent boolean NOT NULL,
    attempts int NOT NULL DEFAULT 0,
    next_try_at timestamptz,
    ended_at timestamptz,
    fault text COLLATE "C"
) WITH (fillfactor = 70);
CREATE INDEX deliveries_waiting ON record.deliveries (channel, urgent DESC, next_try_at) WHERE next_try_at IS NOT NULL;
CREATE INDEX deliveries_of_message ON record.deliveries (message);

GRANT UPDATE (spread_at) ON record.outbox TO ${service};
GRANT UPDATE (state, attempts, next_try_at, ended_at, fault) ON record.deliveries TO ${service};

-- Acts hand over their messages as they hand over list rows.
CREATE FUNCTION lists.write_outbox(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO record.outbox (stream, subject, addressee, kind, body, item, minutes, urgent, at)
    SELECT x.stream, x.subject, x.addressee, x.kind, x.body, x.item, x.minutes, x.urgent, x.at
    FROM jsonb_to_recordset(rows) AS x (
        stream uuid, subject text, addressee text, kind text, body text, item int, minutes int, urgent boolean,
        at timestamptz);
$$;
