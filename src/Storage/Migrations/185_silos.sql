-- What silos of a cluster keep in common (集群公用). The providers of Orleans find their statements by name in one table and
-- know nothing of what lies behind; the names of that table, of the statements, their parameters and columns are theirs,
-- everything else is ours. Nothing here is a fact: with all silos stopped the schema may be emptied of rows, but for the statements.
CREATE SCHEMA orleans;
GRANT USAGE ON SCHEMA orleans TO ${service};

CREATE TABLE orleans.orleansquery (
    querykey text COLLATE "C" PRIMARY KEY,
    querytext text NOT NULL
);
GRANT SELECT ON orleans.orleansquery TO ${service};

-- One row per cluster; every change of its members moves the version on, so that two changes at once cannot both succeed.
CREATE TABLE orleans.clusters (
    id text COLLATE "C" PRIMARY KEY,
    version int NOT NULL DEFAULT 0,
    changed_at timestamptz NOT NULL DEFAULT now()
);

-- One row per start of a silo: the generation is new each time.
CREATE TABLE orleans.silos (
    cluster text COLLATE "C" NOT NULL REFERENCES orleans.clusters ON DELETE CASCADE,
    address text COLLATE "C" NOT NULL,
    port int NOT NULL,
    generation int NOT NULL,
    name text NOT NULL,
    host text NOT NULL,
    status int NOT NULL,
    proxy_port int NOT NULL,
    suspicions text,
    started_at timestamptz NOT NULL,
    alive_at timestamptz NOT NULL,
    PRIMARY KEY (cluster, address, port, generation)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON orleans.clusters, orleans.silos TO ${service};

INSERT INTO orleans.orleansquery (querykey, querytext) VALUES
('InsertMembershipVersionKey', $statement$
    WITH founded AS (
        INSERT INTO orleans.clusters (id) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING id
    )
    SELECT EXISTS (SELECT FROM founded)
$statement$),

-- A silo comes in, or changes, together with the version, or not at all.
('InsertMembershipKey', $statement$
    WITH turn AS (
        UPDATE orleans.clusters c SET version = version + 1, changed_at = now()
        WHERE id = @DeploymentId AND version = @Version AND NOT EXISTS (
            SELECT FROM orleans.silos s
            WHERE s.cluster = c.id AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
        )
        RETURNING id
    ), joined AS (
        INSERT INTO orleans.silos
            (cluster, address, port, generation, name, host, status, proxy_port, started_at, alive_at)
        SELECT id, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime
        FROM turn
        RETURNING cluster
    )
    SELECT EXISTS (SELECT FROM joined)
$statement$),
('UpdateMembershipKey', $statement$
    WITH turn AS (
        UPDATE orleans.clusters c SET version = version + 1, changed_at = now()
        WHERE id = @DeploymentId AND version = @Version AND EXISTS (
            SELECT FROM orleans.silos s
            WHERE s.cluster = c.id AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
        )
        RETURNING id
    ), changed AS (
        UPDATE orleans.silos SET status = @Status, suspicions = @SuspectTimes::text, alive_at = @IAmAliveTime
        FROM turn
        WHERE cluster = turn.id AND address = @Address AND port = @Port AND generation = @Generation
        RETURNING cluster
    )
    SELECT EXISTS (SELECT FROM changed)
$statement$),
('UpdateIAmAlivetimeKey', $statement$
    UPDATE orleans.silos SET alive_at = @IAmAliveTime
    WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
$statement$),
('MembershipReadAllKey', $statement$
    SELECT c.version AS "Version", s.address AS "Address", s.port AS "Port", s.generation AS "Generation",
        s.name AS "SiloName", s.host AS "HostName", s.status AS "Status", s.proxy_port AS "ProxyPort",
        s.suspicions AS "SuspectTimes", s.started_at AS "StartTime", s.alive_at AS "IAmAliveTime"
    FROM orleans.clusters c LEFT JOIN orleans.silos s ON s.cluster = c.id
    WHERE c.id = @DeploymentId
$statement$),
('MembershipReadRowKey', $statement$
    SELECT c.version AS "Version", s.address AS "Address", s.port AS "Port", s.generation AS "Generation",
        s.name AS "SiloName", s.host AS "HostName", s.status AS "Status", s.proxy_port AS "ProxyPort",
        s.suspicions AS "SuspectTimes", s.started_at AS "StartTime", s.alive_at AS "IAmAliveTime"
    FROM orleans.clusters c
    LEFT JOIN orleans.silos s
        ON s.cluster = c.id AND s.address = @Address AND s.port = @Port AND s.generation = @Generation
    WHERE c.id = @DeploymentId
$statement$),
('GatewaysQueryKey', $statement$
    SELECT address AS "Address", proxy_port AS "ProxyPort", generation AS "Generation"
    FROM orleans.silos
    WHERE cluster = @DeploymentId AND status = @Status AND proxy_port > 0
$statement$),

-- 3 is an active silo: one that is believed to live is never swept out.
('CleanupDefunctSiloEntriesKey', $statement$
    DELETE FROM orleans.silos WHERE cluster = @DeploymentId AND alive_at < @IAmAliveTime AND status <> 3
$statement$),
('DeleteMembershipTableEntriesKey', $statement$
    DELETE FROM orleans.clusters WHERE id = @DeploymentId
$statement$);
