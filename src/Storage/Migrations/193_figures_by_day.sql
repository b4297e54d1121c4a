-- What the whole nation counted on a day or in a month is read in one stretch and not body by body: three thousand looks at an index
-- become one. Rows of both tables are added once for each body and day, or month, and then only counted up.
ALTER TABLE lists.figures DROP CONSTRAINT figures_pkey, ADD PRIMARY KEY (day, body, what);
CREATE INDEX figure_months_by_month ON lists.figure_months (month, body);
