-- Whoever searches for a state and nothing else had every report of his months looked at.
CREATE INDEX search_copies_by_stage ON lists.search_copies (reader, stage, submitted_at, report) WHERE own;
