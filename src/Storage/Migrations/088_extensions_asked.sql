-- More time that is asked for and not decided (延期待批): few rows, looked for at every count of what waits.
CREATE INDEX handling_asked ON lists.handling (body, recorded_at DESC, report DESC, directive DESC) WHERE asked;
