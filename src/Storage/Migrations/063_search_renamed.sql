-- Names stand in the words of the index: whoever is renamed has the reports that name him indexed anew.
CREATE FUNCTION lists.write_search_renamed(rows jsonb) RETURNS void LANGUAGE sql SECURITY INVOKER AS $$
    INSERT INTO lists.search_queue (report)
    SELECT f.report
    FROM jsonb_to_recordset(rows) AS x (follower text, unit uuid)
    JOIN lists.followed f ON f.follower = x.follower
    UNION
    SELECT d.report
    FROM jsonb_to_recordset(rows) AS x (follower text, unit uuid)
    JOIN lists.directives d ON d.unit = x.unit;
$$;
