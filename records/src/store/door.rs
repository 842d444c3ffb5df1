//! Private links to what is kept about a person or an organisation. Only the digest of a link is kept: neither the database
//! nor a backup of it opens a door.

use anyhow::Result;
use platform::db::{Db, Tx};
use platform::id::random_id;
use platform::text::digest;
use platform::time;

/// A private link to a record.
pub struct Door;

impl Door {
    /// Makes one; gives what its address ends in, which is told this once. Those made before go on opening. `until` is when
    /// it ends; none: never, for who is listed must be able to withdraw by the link that she has.
    pub async fn make(tx: &mut Tx, record_id: &str, until: Option<i64>) -> Result<String> {
        let token = random_id();
        tx.run(
            "INSERT INTO record_door (digest, record_id, made_at, until) VALUES ($1, $2, $3, $4)",
            (digest(token.as_bytes()), record_id, time::now(), until),
        )
        .await?;
        Ok(token)
    }

    /// The record that one opens.
    pub async fn behind(db: &Db, token: &str) -> Result<Option<String>> {
        let row: Option<(String,)> = db
            .maybe(
                "SELECT record_id FROM record_door WHERE digest = $1 AND (until IS NULL OR until > $2)",
                (digest(token.as_bytes()), time::now()),
            )
            .await?;
        Ok(row.map(|(id,)| id))
    }
}
