-- Whether a second factor was shown in the session: posts and administrators get no further than that without it.
ALTER TABLE identity.sessions ADD COLUMN factor_shown boolean NOT NULL DEFAULT false;
