-- Papers whose notices a person has read (已读事项), besides what his marks cover: on a feed, up to a number. Marks make
-- rows superfluous; those are taken away when the next one is written.
CREATE TABLE record.read_subjects (
    person uuid NOT NULL,
    feed text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    number bigint NOT NULL,
    PRIMARY KEY (person, feed, subject)
) WITH (fillfactor = 50);

GRANT SELECT, INSERT, UPDATE (number), DELETE ON record.read_subjects TO ${service};
