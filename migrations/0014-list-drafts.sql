-- The draft of an observatory's list of terms, and what trying it on the archive said; why a list was published.
CREATE TABLE list_draft (
  observatory_id TEXT PRIMARY KEY, csv TEXT NOT NULL, number BIGINT NOT NULL, changed_at BIGINT NOT NULL, changed_by TEXT NOT NULL
);
CREATE TABLE list_trial (observatory_id TEXT PRIMARY KEY, at BIGINT NOT NULL, body TEXT NOT NULL);
ALTER TABLE term_list ADD COLUMN why TEXT;
