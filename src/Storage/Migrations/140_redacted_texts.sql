-- Redacted texts are few among many, and the audit is asked for them.
CREATE INDEX texts_redacted ON record.texts (redacted_at) WHERE redacted_at IS NOT NULL;
