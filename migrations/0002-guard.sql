-- The second factor of signing in.
CREATE TABLE second_factor (
  account_id TEXT PRIMARY KEY REFERENCES account (id), secret TEXT NOT NULL, step BIGINT NOT NULL, on_at BIGINT NOT NULL
);
CREATE TABLE recovery_code (
  account_id TEXT NOT NULL REFERENCES account (id), digest TEXT NOT NULL, used_at BIGINT, PRIMARY KEY (account_id, digest)
);
-- Who gave the right password and has yet to give the code.
CREATE TABLE half_session (
  token_digest TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), until BIGINT NOT NULL, agent TEXT
);
CREATE INDEX half_session_account ON half_session (account_id);

-- Mail that waits to be sent; the body goes when it is.
CREATE TABLE outbox (
  id TEXT PRIMARY KEY, address TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, unsubscribe TEXT,
  created_at BIGINT NOT NULL, until BIGINT, ended_at BIGINT
);
CREATE INDEX outbox_ended ON outbox (ended_at);
-- Of what trouble the administrators were told, and when last.
CREATE TABLE warned (cause TEXT PRIMARY KEY, at BIGINT NOT NULL);
