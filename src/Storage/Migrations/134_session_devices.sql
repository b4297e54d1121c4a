-- What a person recognises a session of his by: from what it was begun, and whether by a program with a token.
ALTER TABLE identity.sessions
    ADD COLUMN device text NULL,
    ADD COLUMN program boolean NOT NULL DEFAULT false;
