-- Reports that are worked on. The text of one is what the register says at this moment, with what people wrote over it: each
-- state of each paragraph that somebody wrote is a row, the one with the highest revision stands.
CREATE TABLE report_draft (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, period TEXT NOT NULL, asked TEXT NOT NULL, langs TEXT NOT NULL, edits BIGINT NOT NULL,
  made_at BIGINT NOT NULL, made_by TEXT NOT NULL, changed_at BIGINT NOT NULL, frozen_id TEXT
);
CREATE TABLE report_passage (
  draft_id TEXT NOT NULL, lang TEXT NOT NULL, name TEXT NOT NULL, revision BIGINT NOT NULL, section TEXT NOT NULL, office TEXT,
  base TEXT, follows TEXT, text TEXT, at BIGINT NOT NULL, who TEXT NOT NULL,
  PRIMARY KEY (draft_id, lang, name, revision)
);
CREATE TABLE report_comment (
  id TEXT PRIMARY KEY, draft_id TEXT NOT NULL, section TEXT NOT NULL, says TEXT NOT NULL, at BIGINT NOT NULL, who TEXT NOT NULL,
  done_at BIGINT, done_by TEXT
);
CREATE INDEX report_comment_draft ON report_comment (draft_id, id);
-- What an office approved of a section in a language: every passage with the digest of its text then.
CREATE TABLE report_approval (
  draft_id TEXT NOT NULL, lang TEXT NOT NULL, section TEXT NOT NULL, passages TEXT NOT NULL, at BIGINT NOT NULL, who TEXT NOT NULL,
  PRIMARY KEY (draft_id, lang, section)
);
