-- Restorations (恢复). A record brought back from a backup may have lost acts that were acknowledged, and with them paper
-- numbers that stand on paper already. Every register that could have given one leaves a gap, kept here as 作废(恢复), so
-- that no number is given twice and `verify` knows the gap for what it is.
CREATE TABLE record.restorations (
    number int PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    restored_at timestamptz NOT NULL DEFAULT now(),
    -- The moment of the last act that the restored record has.
    reaches timestamptz NOT NULL,
    epoch int NOT NULL,
    -- How many numbers each register leaves out, and the years whose registers do.
    margin int NOT NULL CHECK (margin > 0),
    first_year int NOT NULL,
    last_year int NOT NULL CHECK (last_year >= first_year)
);

CREATE TABLE record.voided_numbers (
    register text COLLATE "C" NOT NULL,
    first int NOT NULL,
    last int NOT NULL CHECK (last >= first),
    restoration int NOT NULL REFERENCES record.restorations,
    PRIMARY KEY (register, first)
);

GRANT SELECT, INSERT ON record.voided_numbers TO ${service};
GRANT SELECT ON record.restorations TO ${service};
REVOKE INSERT ON record.restorations FROM ${service};

-- Whether a register could have given a number in the years of a restoration: its name ends with its year, or it has none.
CREATE FUNCTION record.is_of_years(register text, first_year int, last_year int) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(CAST(substring(register FROM '-([0-9]{4})$') AS int) BETWEEN first_year AND last_year, true)
$$;

-- A register that the restored record does not know may have begun in what was lost: it leaves the gap when it begins.
-- An office that knows better sets its first number, as when it starts in mid-year; that stands.
CREATE FUNCTION record.begin_register() RETURNS trigger LANGUAGE plpgsql SECURITY INVOKER AS $$
DECLARE
    restored record;
BEGIN
    IF NEW.value = NEW.before_first THEN
        RETURN NEW;
    END IF;
    SELECT r.number, r.margin INTO restored FROM record.restorations r
    WHERE record.is_of_years(NEW.key, r.first_year, r.last_year)
    ORDER BY r.margin DESC, r.number DESC LIMIT 1;
    IF restored IS NULL OR EXISTS (SELECT FROM record.counters c WHERE c.key = NEW.key) THEN
        RETURN NEW;
    END IF;
    -- Two acts that both want the first number: the second waits here, then finds the register begun.
    PERFORM pg_advisory_xact_lock(x'5A584C06'::bigint # hashtextextended(NEW.key, 0));
    IF NOT EXISTS (SELECT FROM record.counters c WHERE c.key = NEW.key) THEN
        INSERT INTO record.voided_numbers (register, first, last, restoration)
        VALUES (NEW.key, NEW.before_first + 1, NEW.before_first + restored.margin, restored.number);
        NEW.value := NEW.value + restored.margin;
    END IF;
    RETURN NEW;
END
$$;
GRANT EXECUTE ON FUNCTION record.begin_register, record.is_of_years TO ${service};
CREATE TRIGGER begin_register BEFORE INSERT ON record.counters
    FOR EACH ROW EXECUTE FUNCTION record.begin_register();
