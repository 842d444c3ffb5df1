-- What administrators add to records: every version of each definition, the last one in force.
CREATE TABLE shape (
  name TEXT NOT NULL, number BIGINT NOT NULL, at BIGINT NOT NULL, account_id TEXT, who TEXT NOT NULL, definition TEXT NOT NULL,
  PRIMARY KEY (name, number)
);
-- What the columns of a table say, kept for the next one with the same headings.
CREATE TABLE import_mapping (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, heading TEXT NOT NULL, columns TEXT NOT NULL, at BIGINT NOT NULL,
  who TEXT NOT NULL
);
CREATE UNIQUE INDEX import_mapping_name ON import_mapping (kind, name);
