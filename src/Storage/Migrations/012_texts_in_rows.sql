-- A text of ordinary length, up to 1,500 characters, stays in its row: one insert instead of one and its pieces in a
-- second table with an index of their own. Where the server has lz4 it is compressed. Otherwise it stays as it is: the
-- server's own method takes half as long as all the rest of an append.
DO $$
BEGIN
    IF (SELECT 'lz4' = ANY (enumvals) FROM pg_settings WHERE name = 'default_toast_compression') THEN
        -- Named here too: a session that began before the default was set still has the old one.
        ALTER TABLE record.texts ALTER COLUMN bytes SET COMPRESSION lz4;
        ALTER TABLE record.texts SET (toast_tuple_target = 4080);
    ELSE
        ALTER TABLE record.texts ALTER COLUMN bytes SET STORAGE EXTERNAL;
        ALTER TABLE record.texts SET (toast_tuple_target = 8160);
    END IF;
END
$$;
