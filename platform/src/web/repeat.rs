//! Forms sent twice: each has a key ([`crate::pages::Fields::sending_key`]), and a repeat is led to what the first sending made.

use anyhow::Result;

use crate::db::{Db, Tx};
use crate::time;

/// A repeat later than this is a new wish.
const REMEMBERED: i64 = time::DAY;

/// Is it the first time that a form is sent?
#[derive(Debug)]
pub enum Once {
    /// Yes; say with [`Sending::made`] what came of it.
    First(Sending),
    /// No; the first one made this.
    Again(String),
}

/// A form that is sent for the first time. Without a key (from a program) every sending is.
#[derive(Debug)]
pub struct Sending(Option<String>);

/// Takes the key of a form, first thing in the transaction that does what the form wishes: one that is undone gives the
/// key back, and a repeat at the same moment waits here for the first to end. `form` names the kind of form.
pub async fn once(tx: &mut Tx, form: &'static str, key: &str) -> Result<Once> {
    let Some(key) = key_in(form, key) else { return Ok(Once::First(Sending(None))) };
    tx.run("DELETE FROM repeat_key WHERE at < $1", (time::now() - REMEMBERED,)).await?;
    let taken = tx
        .run(
            "INSERT INTO repeat_key (key, at, answer) VALUES ($1, $2, '') ON CONFLICT (key) DO NOTHING",
            (key.as_str(), time::now()),
        )
        .await?;
    if taken == 1 {
        return Ok(Once::First(Sending(Some(key))));
    }
    let (answer,): (String,) = tx.one("SELECT answer FROM repeat_key WHERE key = $1", (key,)).await?;
    Ok(Once::Again(answer))
}

/// What an earlier sending of this form made; for what must be known outside a transaction.
pub async fn sent_before(db: &Db, form: &'static str, key: &str) -> Result<Option<String>> {
    let Some(key) = key_in(form, key) else { return Ok(None) };
    let row: Option<(String,)> = db.maybe("SELECT answer FROM repeat_key WHERE key = $1", (key,)).await?;
    Ok(row.map(|(answer,)| answer))
}

/// Waits until the transactions that took this turn before have ended: what they wrote is seen then, and what is looked up
/// from here on is true until this one ends. `turn` names what is entered one at a time.
pub async fn wait_for(tx: &mut Tx, turn: &'static str) -> Result<()> {
    tx.run(
        "INSERT INTO repeat_key (key, at, answer) VALUES ($1, $2, '') ON CONFLICT (key) DO UPDATE SET at = excluded.at",
        (turn, time::now()),
    )
    .await?;
    Ok(())
}

impl Sending {
    /// Notes what the form made, in the same transaction.
    pub async fn made(self, tx: &mut Tx, answer: &str) -> Result<()> {
        if let Sending(Some(key)) = self {
            tx.run("UPDATE repeat_key SET answer = $2 WHERE key = $1", (key, answer)).await?;
        }
        Ok(())
    }
}

fn key_in(form: &str, key: &str) -> Option<String> {
    (!key.is_empty()).then(|| format!("{form}:{key}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::db::testing::on_both;

    async fn send(db: &Db, key: &str, made: &str) -> Option<String> {
        let mut tx = db.begin().await.unwrap();
        match once(&mut tx, "prueba", key).await.unwrap() {
            Once::First(sending) => sending.made(&mut tx, made).await.unwrap(),
            Once::Again(before) => return Some(before),
        }
        tx.commit().await.unwrap();
        None
    }

    #[tokio::test]
    async fn a_repeat_is_told_what_the_first_sending_made() {
        on_both(|db| async move {
            assert_eq!(send(&db, "k", "uno").await, None);
            assert_eq!(send(&db, "k", "dos").await.as_deref(), Some("uno"));
            assert_eq!(sent_before(&db, "prueba", "k").await.unwrap().as_deref(), Some("uno"));
            assert_eq!(sent_before(&db, "otra", "k").await.unwrap(), None);
            assert_eq!((send(&db, "", "a").await, send(&db, "", "b").await), (None, None));
        })
        .await;
    }

    #[tokio::test]
    async fn of_two_sendings_at_once_one_is_the_first() {
        on_both(|db| async move {
            let (one, two) = tokio::join!(send(&db, "k", "uno"), send(&db, "k", "dos"));
            assert!(matches!((one.as_deref(), two.as_deref()), (None, Some("uno")) | (Some("dos"), None)));
        })
        .await;
    }

    #[tokio::test]
    async fn a_sending_that_is_undone_gives_its_key_back_and_an_old_one_is_forgotten() {
        on_both(|db| async move {
            let mut tx = db.begin().await.unwrap();
            assert!(matches!(once(&mut tx, "prueba", "k").await.unwrap(), Once::First(_)));
            drop(tx);
            assert_eq!(send(&db, "k", "uno").await, None);
            db.run("UPDATE repeat_key SET at = at - $1 - 1", (REMEMBERED,)).await.unwrap();
            assert_eq!(send(&db, "k", "dos").await, None);
        })
        .await;
    }
}
