-- A private link opens only what it was made for: what is kept about somebody, or what became of something sent.
ALTER TABLE record_door ADD COLUMN purpose TEXT NOT NULL DEFAULT 'own';
UPDATE record_door SET purpose = 'sent'
  WHERE until IS NULL AND record_id IN (SELECT id FROM record WHERE kind IN ('practice', 'assistance'));
-- The mail by which somebody was told of their registration goes with it.
ALTER TABLE participant ADD COLUMN mail_id TEXT;
-- Meetings that are one now are asked for together.
CREATE INDEX record_merged ON record (merged_into) WHERE merged_into IS NOT NULL;
