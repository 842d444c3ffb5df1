-- Dates on which a report is due, how many days before it offices are reminded, and who was reminded when: nobody twice.
CREATE TABLE report_date (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, due_on TEXT NOT NULL, days TEXT NOT NULL, next_at BIGINT, made_at BIGINT NOT NULL,
  made_by TEXT NOT NULL
);
CREATE INDEX report_date_next ON report_date (next_at);
CREATE TABLE report_reminder (
  date_id TEXT NOT NULL, account_id TEXT NOT NULL, days BIGINT NOT NULL, office TEXT NOT NULL, sent_at BIGINT NOT NULL,
  PRIMARY KEY (date_id, account_id, days)
);
