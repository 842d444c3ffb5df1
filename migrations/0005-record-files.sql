-- Files of records, by the digest of their bytes; record_id is empty until a file is filed with a record.
CREATE TABLE record_file (
  id TEXT PRIMARY KEY, record_id TEXT REFERENCES record (id), digest TEXT NOT NULL, bytes BIGINT NOT NULL, kind TEXT NOT NULL,
  name TEXT NOT NULL, label TEXT NOT NULL, lang TEXT, source TEXT, state TEXT NOT NULL, refusal TEXT, pages BIGINT NOT NULL,
  said TEXT NOT NULL, replaced_by TEXT, added_at BIGINT NOT NULL, added_by TEXT NOT NULL, removed_at BIGINT
);
CREATE INDEX record_file_record ON record_file (record_id, id);
CREATE INDEX record_file_digest ON record_file (digest, id);
-- The text of their pages.
CREATE TABLE record_file_page (
  file_id TEXT NOT NULL REFERENCES record_file (id), number BIGINT NOT NULL, label TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (file_id, number)
);
