-- The model in force, whose suggestions readings carry; no row where there is none.
CREATE TABLE reading_model (digest BIGINT PRIMARY KEY, body TEXT NOT NULL, at BIGINT NOT NULL);
