-- Who registered for a meeting. The row goes when the person takes it back; of the link to it only the digest is kept.
CREATE TABLE participant (
  id TEXT PRIMARY KEY, meeting_id TEXT NOT NULL, door TEXT NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL, country TEXT NOT NULL,
  sex TEXT NOT NULL, institution TEXT NOT NULL, shown BIGINT NOT NULL, lang TEXT NOT NULL, consent TEXT NOT NULL,
  registered_at BIGINT NOT NULL, attended_at BIGINT
);
CREATE INDEX participant_meeting ON participant (meeting_id, id);
CREATE INDEX participant_door ON participant (door);
