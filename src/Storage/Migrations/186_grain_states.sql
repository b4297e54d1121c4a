-- What grains remember that is not a fact (非事实状态): cursors, who listens. One row per grain and kind; the version is
-- compared at every write, so that of two activations of one grain only one succeeds.
CREATE TABLE orleans.states (
    service text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    high_key bigint NOT NULL,
    low_key bigint NOT NULL,
    text_key text COLLATE "C" NOT NULL DEFAULT '',
    version int NOT NULL,
    payload bytea,
    changed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (service, kind, high_key, low_key, text_key)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON orleans.states TO ${service};

-- Whoever writes without a version has read nothing, and may only add. The answer is the new version; the one that was
-- given, or none, says that another activation was first.
INSERT INTO orleans.orleansquery (querykey, querytext) VALUES
('ReadFromStorageKey', $statement$
    SELECT payload AS "PayloadBinary", version AS "Version"
    FROM orleans.states
    WHERE service = @ServiceId AND kind = @GrainTypeString AND high_key = @GrainIdN1 AND low_key = @GrainIdN0
        AND text_key = coalesce(@GrainIdExtensionString::text, '')
$statement$),
('WriteToStorageKey', $statement$
    WITH changed AS (
        UPDATE orleans.states SET payload = @PayloadBinary, version = version + 1, changed_at = now()
        WHERE service = @ServiceId AND kind = @GrainTypeString AND high_key = @GrainIdN1 AND low_key = @GrainIdN0
            AND text_key = coalesce(@GrainIdExtensionString::text, '') AND version = @GrainStateVersion::int
        RETURNING version
    ), added AS (
        INSERT INTO orleans.states (service, kind, high_key, low_key, text_key, version, payload)
        SELECT @ServiceId, @GrainTypeString, @GrainIdN1, @GrainIdN0, coalesce(@GrainIdExtensionString::text, ''), 1,
            @PayloadBinary
        WHERE @GrainStateVersion::int IS NULL
        ON CONFLICT DO NOTHING
        RETURNING version
    )
    SELECT coalesce((SELECT version FROM changed), (SELECT version FROM added), @GrainStateVersion::int)
        AS "NewGrainStateVersion"
$statement$),
('ClearStorageKey', $statement$
    WITH cleared AS (
        UPDATE orleans.states SET payload = NULL, version = version + 1, changed_at = now()
        WHERE service = @ServiceId AND kind = @GrainTypeString AND high_key = @GrainIdN1 AND low_key = @GrainIdN0
            AND text_key = coalesce(@GrainIdExtensionString::text, '') AND version = @GrainStateVersion::int
        RETURNING version
    )
    SELECT coalesce((SELECT version FROM cleared), @GrainStateVersion::int)
$statement$),
('DeleteStorageKey', $statement$
    WITH deleted AS (
        DELETE FROM orleans.states
        WHERE service = @ServiceId AND kind = @GrainTypeString AND high_key = @GrainIdN1 AND low_key = @GrainIdN0
            AND text_key = coalesce(@GrainIdExtensionString::text, '') AND version = @GrainStateVersion::int
        RETURNING version + 1 AS version
    )
    SELECT coalesce((SELECT version FROM deleted), @GrainStateVersion::int)
$statement$);
