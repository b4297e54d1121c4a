-- A leg that was brought online, because its upper body had joined, went on standing in the list as one on paper. The list now takes
-- that over like everything else of a leg; what stands there already is put right from the events.
UPDATE lists.legs l SET offline = false
FROM record.events e
WHERE e.name = 'report.brought-online'
  AND e.stream = l.report
  AND (convert_from(e.bytes, 'UTF8')::jsonb -> 'data' ->> 'leg')::int = l.leg;
