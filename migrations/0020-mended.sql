-- Somebody who is an officer of two offices is reminded for each of them.
CREATE TABLE report_reminder_of_office (
  date_id TEXT NOT NULL, account_id TEXT NOT NULL, days BIGINT NOT NULL, office TEXT NOT NULL, sent_at BIGINT NOT NULL,
  PRIMARY KEY (date_id, account_id, days, office)
);
INSERT INTO report_reminder_of_office (date_id, account_id, days, office, sent_at)
  SELECT date_id, account_id, days, office, sent_at FROM report_reminder;
DROP TABLE report_reminder;
ALTER TABLE report_reminder_of_office RENAME TO report_reminder;
-- Files that were taken away, to be erased in time.
CREATE INDEX record_file_removed ON record_file (removed_at) WHERE removed_at IS NOT NULL;
-- What the undo of an import did bears its mark from now on, so that what it took out comes back with a mended file.
UPDATE record_revision SET batch_id = (
  SELECT b.id FROM record_revision p JOIN import_batch b ON b.id = p.batch_id
  WHERE p.record_id = record_revision.record_id AND p.number = record_revision.number - 1 AND b.undone_at <= record_revision.at)
WHERE batch_id IS NULL AND state = 'removed' AND EXISTS (
  SELECT 1 FROM record_revision p JOIN import_batch b ON b.id = p.batch_id
  WHERE p.record_id = record_revision.record_id AND p.number = record_revision.number - 1 AND b.undone_at <= record_revision.at);
