-- Three schemas. `record`: the service adds and reads, never changes; heads and counters are granted one by one where
-- they are made. `lists`: rebuilt from the record at any time, so the service may do everything. `identity`: accounts.
-- ${service} stands for the service's role, which the connection names.
CREATE SCHEMA IF NOT EXISTS record;
CREATE SCHEMA lists;
CREATE SCHEMA identity;

GRANT USAGE ON SCHEMA record, lists, identity TO ${service};
GRANT SELECT ON record.migrations TO ${service};

ALTER DEFAULT PRIVILEGES IN SCHEMA record GRANT SELECT, INSERT ON TABLES TO ${service};
ALTER DEFAULT PRIVILEGES IN SCHEMA record GRANT USAGE, SELECT ON SEQUENCES TO ${service};
ALTER DEFAULT PRIVILEGES IN SCHEMA lists GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON TABLES TO ${service};
ALTER DEFAULT PRIVILEGES IN SCHEMA lists GRANT USAGE, SELECT ON SEQUENCES TO ${service};
ALTER DEFAULT PRIVILEGES IN SCHEMA identity GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${service};
ALTER DEFAULT PRIVILEGES IN SCHEMA identity GRANT USAGE, SELECT ON SEQUENCES TO ${service};

-- Functions may be executed by everybody unless told otherwise; ours only by the two roles.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO ${service};

-- Long texts are stored compressed: lz4 where the server was built with it, its own method otherwise.
DO $$
BEGIN
    IF (SELECT 'lz4' = ANY (enumvals) FROM pg_settings WHERE name = 'default_toast_compression') THEN
        EXECUTE format('ALTER DATABASE %I SET default_toast_compression = lz4', current_database());
    END IF;
END
$$;
