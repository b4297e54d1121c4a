-- A text of ordinary length, up to 1,500 characters, is compressed and stays in its row: one insert instead of one and
-- its pieces in a second table with an index of their own.
ALTER TABLE record.texts SET (toast_tuple_target = 4080);
