-- Records: typed documents with the source of each fact. The revision is the truth; the rest is taken from it.
CREATE TABLE record (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, state TEXT NOT NULL, merged_into TEXT, title TEXT NOT NULL,
  folded TEXT NOT NULL, revision BIGINT NOT NULL, body TEXT NOT NULL, confirmed_on TEXT, sample BIGINT NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX record_key ON record (kind, key);
CREATE INDEX record_name ON record (state, folded, id);
CREATE INDEX record_kind ON record (kind, state, folded, id);
CREATE INDEX record_confirmed ON record (state, confirmed_on, id);
CREATE INDEX record_updated ON record (updated_at, id);
CREATE TABLE record_revision (
  record_id TEXT NOT NULL REFERENCES record (id), number BIGINT NOT NULL, at BIGINT NOT NULL, account_id TEXT, who TEXT NOT NULL,
  why TEXT NOT NULL, batch_id TEXT, state TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (record_id, number)
);
CREATE INDEX record_revision_batch ON record_revision (batch_id) WHERE batch_id IS NOT NULL;
-- What lists are narrowed by; members = 1: only members may narrow by it.
CREATE TABLE record_value (
  record_id TEXT NOT NULL REFERENCES record (id), field TEXT NOT NULL, value TEXT NOT NULL, members BIGINT NOT NULL,
  PRIMARY KEY (record_id, field, value)
);
CREATE INDEX record_value_value ON record_value (field, value, record_id);
CREATE TABLE record_link (
  from_id TEXT NOT NULL REFERENCES record (id), field TEXT NOT NULL, place BIGINT NOT NULL, to_id TEXT NOT NULL, since TEXT,
  until TEXT, note TEXT, members BIGINT NOT NULL, PRIMARY KEY (from_id, field, place)
);
CREATE INDEX record_link_to ON record_link (to_id, field, from_id);
-- Controlled vocabularies: a term is retired, never deleted.
CREATE TABLE vocabulary_term (
  vocabulary TEXT NOT NULL, id TEXT NOT NULL, labels TEXT NOT NULL, broader TEXT, place BIGINT NOT NULL, retired_at BIGINT,
  PRIMARY KEY (vocabulary, id)
);
-- What people without an account propose, until somebody decides.
CREATE TABLE proposal (
  id TEXT PRIMARY KEY, about TEXT NOT NULL, kind TEXT NOT NULL, record_id TEXT, body TEXT NOT NULL, reply_to TEXT, state TEXT NOT NULL,
  sent_at BIGINT NOT NULL, decided_at BIGINT, decided_by TEXT, answer TEXT
);
CREATE INDEX proposal_state ON proposal (state, id);
CREATE INDEX proposal_record ON proposal (record_id, id);
-- Imports, so that one can be undone as a whole.
CREATE TABLE import_batch (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, at BIGINT NOT NULL, account_id TEXT, who TEXT NOT NULL,
  added BIGINT NOT NULL, changed BIGINT NOT NULL, undone_at BIGINT
);
