-- When grains want to be woken (提醒). Not what is due: that stands in lists.due and is found by whoever looks.
CREATE TABLE orleans.reminders (
    service text COLLATE "C" NOT NULL,
    grain text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    hash int NOT NULL,
    starts_at timestamptz NOT NULL,
    period_ms bigint NOT NULL,
    version int NOT NULL DEFAULT 0,
    PRIMARY KEY (service, grain, name)
);

-- A silo reads the reminders of its part of the ring.
CREATE INDEX reminders_ring ON orleans.reminders (service, hash);

GRANT SELECT, INSERT, UPDATE, DELETE ON orleans.reminders TO ${service};

INSERT INTO orleans.orleansquery (querykey, querytext) VALUES
('ReadReminderRowKey', $statement$
    SELECT grain AS "GrainId", name AS "ReminderName", starts_at AS "StartTime", period_ms AS "Period",
        version AS "Version"
    FROM orleans.reminders
    WHERE service = @ServiceId AND grain = @GrainId AND name = @ReminderName
$statement$),
('ReadReminderRowsKey', $statement$
    SELECT grain AS "GrainId", name AS "ReminderName", starts_at AS "StartTime", period_ms AS "Period",
        version AS "Version"
    FROM orleans.reminders
    WHERE service = @ServiceId AND grain = @GrainId
$statement$),
('ReadRangeRows1Key', $statement$
    SELECT grain AS "GrainId", name AS "ReminderName", starts_at AS "StartTime", period_ms AS "Period",
        version AS "Version"
    FROM orleans.reminders
    WHERE service = @ServiceId AND hash > @BeginHash AND hash <= @EndHash
$statement$),

-- The part that goes over the ring's seam.
('ReadRangeRows2Key', $statement$
    SELECT grain AS "GrainId", name AS "ReminderName", starts_at AS "StartTime", period_ms AS "Period",
        version AS "Version"
    FROM orleans.reminders
    WHERE service = @ServiceId AND (hash > @BeginHash OR hash <= @EndHash)
$statement$),
('UpsertReminderRowKey', $statement$
    INSERT INTO orleans.reminders AS r (service, grain, name, hash, starts_at, period_ms)
    VALUES (@ServiceId, @GrainId, @ReminderName, @GrainHash, @StartTime, @Period)
    ON CONFLICT (service, grain, name) DO UPDATE SET
        hash = excluded.hash, starts_at = excluded.starts_at, period_ms = excluded.period_ms, version = r.version + 1
    RETURNING version AS "Version"
$statement$),
('DeleteReminderRowKey', $statement$
    WITH deleted AS (
        DELETE FROM orleans.reminders
        WHERE service = @ServiceId AND grain = @GrainId AND name = @ReminderName AND version = @Version
        RETURNING name
    )
    SELECT EXISTS (SELECT FROM deleted)
$statement$),
('DeleteReminderRowsKey', $statement$
    DELETE FROM orleans.reminders WHERE service = @ServiceId
$statement$);
