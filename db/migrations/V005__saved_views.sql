-- Queries under a name, in the order of the side bar: a line each, 'search' or 'claims', the name and the query, with tabs
-- between them.

ALTER TABLE notebook ADD COLUMN views VARCHAR DEFAULT '' NOT NULL;
