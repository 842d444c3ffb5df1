-- Other libraries that ours harvests. `progress` is the harvest under way, to be gone on with after any interruption.
CREATE TABLE harvest (
  id TEXT PRIMARY KEY, address TEXT NOT NULL, name TEXT NOT NULL, prefix TEXT NOT NULL, part TEXT NOT NULL,
  granularity TEXT NOT NULL, deletions TEXT NOT NULL, every BIGINT NOT NULL, state TEXT NOT NULL, state_by TEXT NOT NULL,
  state_at BIGINT NOT NULL, check_at BIGINT NOT NULL, from_second BIGINT, progress TEXT, last_at BIGINT, last_ok_at BIGINT,
  problem TEXT, problem_detail TEXT, problem_since BIGINT, failures BIGINT NOT NULL, seen BIGINT NOT NULL,
  added BIGINT NOT NULL, changed BIGINT NOT NULL, withdrawn BIGINT NOT NULL, doubled BIGINT NOT NULL, moved BIGINT NOT NULL,
  proposed BIGINT NOT NULL, unread BIGINT NOT NULL, created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX harvest_address ON harvest (address, prefix, part) WHERE state <> 'removed';
CREATE INDEX harvest_due ON harvest (state, check_at);
-- What a provider said of each of its records, by its own identifier, and which record of ours that is.
CREATE TABLE harvest_record (
  harvest_id TEXT NOT NULL REFERENCES harvest (id), identifier TEXT NOT NULL, record_id TEXT NOT NULL, state TEXT NOT NULL,
  title TEXT NOT NULL, body TEXT NOT NULL, stamp BIGINT NOT NULL, PRIMARY KEY (harvest_id, identifier)
);
CREATE INDEX harvest_record_record ON harvest_record (record_id);
CREATE INDEX harvest_record_state ON harvest_record (harvest_id, state, identifier);
-- By what documents are known (DOI, address, title with year), taken from them before a harvest looks for doubles.
CREATE TABLE document_name (
  name TEXT NOT NULL, record_id TEXT NOT NULL, seen_at BIGINT NOT NULL, PRIMARY KEY (name, record_id)
);
CREATE INDEX document_name_record ON document_name (record_id);
CREATE INDEX document_name_seen ON document_name (seen_at);
