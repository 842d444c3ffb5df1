-- Reports that were frozen, a row for each language: their text, and the files that were made of it.
CREATE TABLE report (
  id TEXT NOT NULL, lang TEXT NOT NULL, title TEXT NOT NULL, period TEXT NOT NULL, preset TEXT NOT NULL, hash TEXT NOT NULL,
  frozen_at BIGINT NOT NULL, frozen_by TEXT NOT NULL, document TEXT NOT NULL, pdf BLOB NOT NULL, docx BLOB NOT NULL,
  PRIMARY KEY (id, lang)
);
CREATE INDEX report_frozen ON report (lang, frozen_at);
