-- When somebody dealt with a paper is looked up paper by paper for what is unread. Without the moment in the key's own index, a plan that knows no
-- values took the other index, which has it, and read everything that he ever dealt with for each paper.
ALTER TABLE lists.dealt DROP CONSTRAINT dealt_pkey, ADD PRIMARY KEY (person, body, report) INCLUDE (at);
