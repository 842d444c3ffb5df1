-- Whose words a marked term is, and what a reader says of a version beyond the terms of lists: people, quotations and
-- who speaks, kept by the engine's version. What was kept before has no voice until it is read again.
ALTER TABLE mark ADD COLUMN voice TEXT;
CREATE TABLE article_reading (
  version_id TEXT NOT NULL REFERENCES version (id), reader TEXT NOT NULL, language TEXT NOT NULL, at BIGINT NOT NULL,
  people BIGINT NOT NULL, quotes BIGINT NOT NULL, women BIGINT NOT NULL, men BIGINT NOT NULL, collectives BIGINT NOT NULL,
  institutions BIGINT NOT NULL, untold BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (version_id, reader)
);
-- What people say of what the machine read, beside its value: every one stays, the newest of a place holds.
CREATE TABLE correction (
  id TEXT PRIMARY KEY, version_id TEXT NOT NULL REFERENCES version (id), subject TEXT NOT NULL, within TEXT NOT NULL,
  span_start BIGINT NOT NULL, span_end BIGINT NOT NULL, surface TEXT NOT NULL, term_id TEXT, list_id TEXT, reader TEXT NOT NULL,
  machine TEXT NOT NULL, machine_speaker TEXT, value TEXT NOT NULL, speaker TEXT, why TEXT NOT NULL, who TEXT NOT NULL,
  at BIGINT NOT NULL, account_id TEXT, observatory_id TEXT NOT NULL
);
CREATE INDEX correction_version ON correction (version_id);
CREATE INDEX correction_at ON correction (at);
-- How good the machine is, by the engine's version: on annotated texts (gold), and by what people said of its reading.
CREATE TABLE reading_quality (
  reader TEXT NOT NULL, source TEXT NOT NULL, language TEXT NOT NULL, country TEXT NOT NULL, variable TEXT NOT NULL,
  measure TEXT NOT NULL, right_ BIGINT NOT NULL, of_ BIGINT NOT NULL, at BIGINT NOT NULL,
  PRIMARY KEY (reader, source, language, country, variable, measure)
);
