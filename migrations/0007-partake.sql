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
-- Private links to what is kept about a person or organisation; the link itself is not kept, only its digest.
CREATE TABLE record_door (digest TEXT PRIMARY KEY, record_id TEXT NOT NULL REFERENCES record (id), made_at BIGINT NOT NULL, until BIGINT);
-- Who asked not to be listed: digests of name and mail, so that nobody lists or asks them again.
CREATE TABLE asked_out (digest TEXT PRIMARY KEY, at BIGINT NOT NULL);
-- People who were listed before they were asked wait for their consent now; the log tells the index.
INSERT INTO change (n, kind, record, what, at)
  SELECT (SELECT n FROM log_head) + ROW_NUMBER() OVER (ORDER BY r.id), 'record', r.id, 'removed', (SELECT COALESCE(MAX(at), 0) FROM change)
  FROM record r WHERE r.kind = 'voice' AND r.state = 'published'
    AND EXISTS (SELECT 1 FROM record_value v WHERE v.record_id = r.id AND v.field = 'who' AND v.value <> 'unit');
UPDATE log_head SET n = (SELECT COALESCE(MAX(n), 0) FROM change) WHERE n < (SELECT COALESCE(MAX(n), 0) FROM change);
UPDATE record SET state = 'held' WHERE kind = 'voice' AND state = 'published'
  AND EXISTS (SELECT 1 FROM record_value v WHERE v.record_id = record.id AND v.field = 'who' AND v.value <> 'unit');
-- Whom organisations were asked about whether they are still right, and whom nobody asks.
CREATE TABLE stale_ask (record_id TEXT PRIMARY KEY REFERENCES record (id), asked_at BIGINT, excluded_at BIGINT);
