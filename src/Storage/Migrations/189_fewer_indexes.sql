-- Indexes that no list needs, or that another one serves as well: each act paid for them.

-- Sweepers go by body (due_next); nobody asks which moment of the whole house comes next.
DROP INDEX lists.due_soonest;

-- What waits at a desk is lists.waiting; the reports among it are found there.
DROP INDEX lists.copies_to_do;

-- What waits on one role at one desk is little enough to be walked in its order, whatever it is narrowed by. Only what is
-- rare in it keeps an index, and reports are not rare.
DROP INDEX lists.waiting_from, lists.waiting_of_category, lists.waiting_due, lists.waiting_of_kind;
CREATE INDEX waiting_of_kind ON lists.waiting (body, role, kind, rank, handle_by, since, stream, place)
    WHERE kind <> 'Report';

-- followed_waiting begins with the same.
DROP INDEX lists.followed_to_do;

-- Ledgers go through lists.handling.
DROP INDEX lists.directives_of_body, lists.directives_of_unit;
