-- What a reader says of a version beyond people and quotations: places, groups, laws, rights, organisations, roles, topic,
-- section, genre, whose copy it is, flags. What was kept before has none of it until it is read again.
ALTER TABLE article_reading ADD COLUMN context TEXT;
-- What each version calls the laws that it names, by the key of each. Filters of the search show it.
CREATE TABLE law_name (
  version_id TEXT NOT NULL REFERENCES version (id), key TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (version_id, key)
);
CREATE INDEX law_name_key ON law_name (key);
