-- The change log: one counter row whose lock makes the numbers gapless and visible in order.
CREATE TABLE log_head (one BIGINT PRIMARY KEY, n BIGINT NOT NULL);
INSERT INTO log_head (one, n) VALUES (1, 0);
CREATE TABLE change (
  n BIGINT PRIMARY KEY, kind TEXT NOT NULL, record TEXT NOT NULL, what TEXT NOT NULL, at BIGINT NOT NULL
);
-- How far each follower of the change log has come.
CREATE TABLE follower (
  name TEXT PRIMARY KEY, position BIGINT NOT NULL, moved_at BIGINT NOT NULL, problem TEXT
);
-- One item that a follower could not digest: set aside, so that the others go on.
CREATE TABLE setback (
  follower TEXT NOT NULL, record TEXT NOT NULL, error TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (follower, record)
);
-- Who does a work that only one process may do.
CREATE TABLE lease (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until BIGINT NOT NULL);

-- Jobs. A lane (a host, or a kind of upkeep) does one job at a time.
CREATE TABLE lane (name TEXT PRIMARY KEY, ready_at BIGINT NOT NULL, busy_until BIGINT NOT NULL);
CREATE TABLE job (
  id TEXT PRIMARY KEY, key TEXT NOT NULL, kind TEXT NOT NULL, lane TEXT NOT NULL, payload TEXT NOT NULL,
  state TEXT NOT NULL, due_at BIGINT NOT NULL, lease TEXT, lease_until BIGINT NOT NULL, attempts BIGINT NOT NULL,
  error TEXT, done BIGINT NOT NULL, total BIGINT NOT NULL, asked_by TEXT, created_at BIGINT NOT NULL, ended_at BIGINT
);
CREATE UNIQUE INDEX job_open_key ON job (key) WHERE state IN ('open', 'running');
CREATE INDEX job_lane_due ON job (lane, state, due_at);
CREATE INDEX job_state ON job (state, created_at);
CREATE INDEX job_due ON job (state, due_at);
CREATE INDEX job_lease ON job (lease_until) WHERE state = 'running';

-- The archive.
CREATE TABLE segment (
  name TEXT PRIMARY KEY, state TEXT NOT NULL, length BIGINT NOT NULL, records BIGINT NOT NULL,
  started_at BIGINT NOT NULL, sealed_at BIGINT, digest TEXT
);
CREATE TABLE capture (
  id TEXT PRIMARY KEY, segment TEXT NOT NULL REFERENCES segment (name), place BIGINT NOT NULL, length BIGINT NOT NULL,
  record_id TEXT NOT NULL, address TEXT NOT NULL, page_id TEXT, source_id TEXT, fetched_at BIGINT NOT NULL,
  status BIGINT NOT NULL, mime TEXT, body_length BIGINT NOT NULL, payload_digest TEXT NOT NULL,
  revisit_of TEXT, truncated TEXT, erased_at BIGINT
);
CREATE UNIQUE INDEX capture_place ON capture (segment, place);
CREATE INDEX capture_page ON capture (page_id, fetched_at);
CREATE INDEX capture_source ON capture (source_id, fetched_at);
CREATE INDEX capture_payload ON capture (payload_digest);
CREATE INDEX capture_fetched ON capture (fetched_at);
CREATE TABLE robots (host TEXT PRIMARY KEY, fetched_at BIGINT NOT NULL, status BIGINT NOT NULL, body BLOB NOT NULL);

-- Directory: the outlets.
CREATE TABLE outlet (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL, country TEXT NOT NULL, language TEXT NOT NULL,
  medium TEXT NOT NULL, scope TEXT NOT NULL, focus TEXT NOT NULL, home TEXT, site TEXT, city TEXT, zone TEXT NOT NULL,
  sample BIGINT NOT NULL, left_out_at BIGINT, left_out_ground TEXT, evidence TEXT, revision BIGINT NOT NULL,
  created_at BIGINT NOT NULL, updated_at BIGINT NOT NULL
);
CREATE INDEX outlet_name ON outlet (folded, id);
CREATE INDEX outlet_country ON outlet (country, folded, id);
CREATE INDEX outlet_site ON outlet (site);
CREATE TABLE outlet_history (
  outlet_id TEXT NOT NULL REFERENCES outlet (id), revision BIGINT NOT NULL, at BIGINT NOT NULL, account_id TEXT,
  who TEXT NOT NULL, before TEXT NOT NULL, PRIMARY KEY (outlet_id, revision)
);

-- Watch: what is collected, and what came of it.
CREATE TABLE source (
  id TEXT PRIMARY KEY, outlet_id TEXT NOT NULL REFERENCES outlet (id), address TEXT NOT NULL, identity TEXT NOT NULL,
  kind TEXT NOT NULL, state TEXT NOT NULL, state_reason TEXT, state_by TEXT, state_at BIGINT NOT NULL,
  pace BIGINT NOT NULL, check_at BIGINT NOT NULL, last_at BIGINT, last_ok_at BIGINT, last_status BIGINT,
  problem TEXT, problem_detail TEXT, problem_since BIGINT, failures BIGINT NOT NULL, etag TEXT, last_modified TEXT,
  moved_from TEXT, entries_last BIGINT NOT NULL, new_last BIGINT NOT NULL, body_digest TEXT, created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX source_identity ON source (identity);
CREATE INDEX source_due ON source (state, check_at, id);
CREATE INDEX source_outlet ON source (outlet_id);
CREATE TABLE source_day (
  source_id TEXT NOT NULL REFERENCES source (id), day TEXT NOT NULL, asked BIGINT NOT NULL, answered BIGINT NOT NULL,
  found BIGINT NOT NULL, PRIMARY KEY (source_id, day)
);
CREATE INDEX source_day_day ON source_day (day);
CREATE TABLE page (
  id TEXT PRIMARY KEY, address TEXT NOT NULL, asked TEXT NOT NULL, outlet_id TEXT NOT NULL REFERENCES outlet (id),
  source_id TEXT, state TEXT NOT NULL, found_at BIGINT NOT NULL, seen_at BIGINT, captures BIGINT NOT NULL,
  status BIGINT, problem TEXT, etag TEXT, last_modified TEXT, recheck_at BIGINT, hint TEXT, same_as TEXT,
  version_id TEXT, versions BIGINT NOT NULL, story_id TEXT, country TEXT NOT NULL, day TEXT, sort_at BIGINT NOT NULL,
  language TEXT, hidden_at BIGINT, hidden_ground TEXT
);
CREATE UNIQUE INDEX page_address ON page (address);
CREATE INDEX page_asked ON page (asked);
CREATE INDEX page_same_as ON page (same_as) WHERE same_as IS NOT NULL;
CREATE INDEX page_newest ON page (sort_at, id) WHERE version_id IS NOT NULL AND hidden_at IS NULL;
CREATE INDEX page_country ON page (country, sort_at, id) WHERE version_id IS NOT NULL AND hidden_at IS NULL;
CREATE INDEX page_outlet ON page (outlet_id, sort_at, id);
CREATE INDEX page_day ON page (day, country) WHERE version_id IS NOT NULL AND hidden_at IS NULL;
CREATE INDEX page_story ON page (story_id, sort_at, id);
CREATE INDEX page_recheck ON page (recheck_at) WHERE recheck_at IS NOT NULL;
CREATE TABLE version (
  id TEXT PRIMARY KEY, page_id TEXT NOT NULL REFERENCES page (id), number BIGINT NOT NULL, capture_id TEXT NOT NULL,
  seen_at BIGINT NOT NULL, title TEXT, authors TEXT NOT NULL, published_at BIGINT, published_day TEXT, published_as TEXT,
  doubtful BIGINT NOT NULL, modified_as TEXT, language TEXT, section TEXT, site_name TEXT, text TEXT NOT NULL, lead TEXT,
  canonical TEXT, image TEXT, words BIGINT NOT NULL, digest TEXT NOT NULL, paywalled BIGINT NOT NULL, noarchive BIGINT NOT NULL,
  warnings TEXT NOT NULL
);
CREATE UNIQUE INDEX version_number ON version (page_id, number);
CREATE UNIQUE INDEX version_digest ON version (page_id, digest);
CREATE TABLE story (
  id TEXT PRIMARY KEY, first_page TEXT NOT NULL, articles BIGINT NOT NULL, outlets BIGINT NOT NULL, day TEXT,
  sort_at BIGINT NOT NULL, merged_into TEXT, created_at BIGINT NOT NULL
);
CREATE INDEX story_newest ON story (sort_at, id) WHERE merged_into IS NULL;
CREATE TABLE placement (
  page_id TEXT PRIMARY KEY REFERENCES page (id), story_id TEXT NOT NULL, copy_of TEXT, similarity DOUBLE PRECISION NOT NULL,
  signature BLOB NOT NULL, at BIGINT NOT NULL
);
CREATE INDEX placement_at ON placement (at);
CREATE INDEX placement_story ON placement (story_id);

-- Reading: what a machine can say of a version, with its evidence.
CREATE TABLE term_list (
  id TEXT PRIMARY KEY, observatory_id TEXT, name TEXT NOT NULL, csv TEXT NOT NULL, digest TEXT NOT NULL,
  number BIGINT NOT NULL, published_at BIGINT NOT NULL, published_by TEXT NOT NULL
);
CREATE TABLE reading (
  version_id TEXT NOT NULL REFERENCES version (id), reader TEXT NOT NULL, list_id TEXT NOT NULL, language TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL, marks BIGINT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (version_id, list_id, reader)
);
CREATE TABLE mark (
  version_id TEXT NOT NULL, list_id TEXT NOT NULL, reader TEXT NOT NULL, place BIGINT NOT NULL, term_id TEXT NOT NULL,
  surface TEXT NOT NULL, span_start BIGINT NOT NULL, span_end BIGINT NOT NULL, within TEXT NOT NULL, evidence TEXT NOT NULL,
  PRIMARY KEY (version_id, list_id, reader, place)
);
CREATE INDEX mark_term ON mark (term_id);

-- Observatories, people, permissions.
CREATE TABLE observatory (
  id TEXT PRIMARY KEY, slug TEXT NOT NULL, name TEXT NOT NULL, countries TEXT NOT NULL, languages TEXT NOT NULL,
  place BIGINT NOT NULL, full_text TEXT NOT NULL, created_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX observatory_slug ON observatory (slug);
CREATE TABLE account (
  id TEXT PRIMARY KEY, email TEXT NOT NULL, name TEXT NOT NULL, password TEXT NOT NULL, language TEXT NOT NULL,
  state TEXT NOT NULL, sample BIGINT NOT NULL, created_at BIGINT NOT NULL, last_at BIGINT
);
CREATE UNIQUE INDEX account_email ON account (email);
CREATE TABLE role_held (
  account_id TEXT NOT NULL REFERENCES account (id), role TEXT NOT NULL, scope TEXT NOT NULL, given_by TEXT NOT NULL,
  given_at BIGINT NOT NULL, PRIMARY KEY (account_id, role, scope)
);
CREATE TABLE session (
  token_digest TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), started_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL, until BIGINT NOT NULL, agent TEXT
);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_until ON session (until);
CREATE TABLE attempt (key TEXT NOT NULL, at BIGINT NOT NULL);
CREATE INDEX attempt_key ON attempt (key, at);
CREATE INDEX attempt_at ON attempt (at);
CREATE TABLE reset (
  token_digest TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), until BIGINT NOT NULL, used_at BIGINT
);
CREATE TABLE audit (
  id TEXT PRIMARY KEY, at BIGINT NOT NULL, account_id TEXT, who TEXT NOT NULL, action TEXT NOT NULL, target TEXT NOT NULL,
  detail TEXT NOT NULL
);
CREATE INDEX audit_at ON audit (at, id);
CREATE TABLE repeat_key (key TEXT PRIMARY KEY, at BIGINT NOT NULL, answer TEXT NOT NULL);
CREATE INDEX repeat_key_at ON repeat_key (at);
