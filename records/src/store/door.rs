//! Private links to what is kept about a person or an organisation, or to what became of something sent. Only the digest of a
//! link is kept: no backup opens a door.

use anyhow::Result;
use platform::db::{Db, Tx};
use platform::id::random_id;
use platform::text::digest;
use platform::time;

use super::find::Records;
use super::row::Record;

/// A private link to a record.
pub struct Door;

/// What a private link was made for, and opens: nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// All that is kept about somebody, for them alone.
    Own,
    /// What became of something sent, for who sent it.
    Sent,
}

impl Opens {
    /// Its word in the database.
    fn word(self) -> &'static str {
        match self {
            Opens::Own => "own",
            Opens::Sent => "sent",
        }
    }
}

impl Door {
    /// Makes one; gives what its address ends in, which is told this once. Those made before go on opening. `until` is when
    /// it ends; none: never, for who is listed must be able to withdraw by the link that she has.
    pub async fn make(tx: &mut Tx, record_id: &str, opens: Opens, until: Option<i64>) -> Result<String> {
        let token = random_id();
        tx.run(
            "INSERT INTO record_door (digest, record_id, purpose, made_at, until) VALUES ($1, $2, $3, $4, $5)",
            (digest(token.as_bytes()), record_id, opens.word(), time::now(), until),
        )
        .await?;
        Ok(token)
    }

    /// The record that one made for this opens; where it was merged, the one that it is now.
    pub async fn behind(db: &Db, token: &str, opens: Opens) -> Result<Option<Record>> {
        let row: Option<(String,)> = db
            .maybe(
                "SELECT COALESCE(r.merged_into, r.id) FROM record_door d JOIN record r ON r.id = d.record_id
                 WHERE d.digest = $1 AND d.purpose = $2 AND (d.until IS NULL OR d.until > $3)",
                (digest(token.as_bytes()), opens.word(), time::now()),
            )
            .await?;
        match row {
            Some((id,)) => Records::of(db).find(&id).await,
            None => Ok(None),
        }
    }
}
