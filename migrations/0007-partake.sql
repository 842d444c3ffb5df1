-- What readers without an account say of articles, until an editor answers. `door` is in the address that only the sender has.
CREATE TABLE remark (
  id TEXT PRIMARY KEY, door TEXT NOT NULL, page_id TEXT NOT NULL REFERENCES page (id), kind TEXT NOT NULL, words TEXT NOT NULL,
  lang TEXT NOT NULL, reply_to TEXT, state TEXT NOT NULL, shown BIGINT NOT NULL, sent_at BIGINT NOT NULL, decided_at BIGINT,
  decided_by TEXT, answer TEXT
);
CREATE UNIQUE INDEX remark_door ON remark (door);
CREATE INDEX remark_state ON remark (state, id);
CREATE INDEX remark_page ON remark (page_id, shown);
CREATE INDEX remark_shown ON remark (decided_at, id) WHERE shown = 1;
-- Words that were searched and found nothing, by month: no person, no address.
CREATE TABLE missed_search (
  month TEXT NOT NULL, place TEXT NOT NULL, language TEXT NOT NULL, words TEXT NOT NULL, times BIGINT NOT NULL, done_at BIGINT,
  PRIMARY KEY (month, place, language, words)
);
