-- Files of drafts, set by a job: a long report takes longer than a page may. Made anew whenever they are asked for.
CREATE TABLE draft_file (
  draft_id TEXT NOT NULL, lang TEXT NOT NULL, format TEXT NOT NULL, digest TEXT NOT NULL, made_at BIGINT NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (draft_id, lang, format)
);
CREATE INDEX draft_file_made ON draft_file (made_at);
