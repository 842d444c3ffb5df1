-- A capture whose record is gone or damaged on the disk, since when that is known; a backup that brings it back ends it.
ALTER TABLE capture ADD COLUMN lost_at BIGINT;
-- A segment whose damage is known: what was lost by it is marked at its captures.
ALTER TABLE segment ADD COLUMN damaged_at BIGINT;
CREATE INDEX capture_lost ON capture (lost_at) WHERE lost_at IS NOT NULL;
