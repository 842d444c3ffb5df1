//! Forms that would hurt if done twice: each carries a key, and a repeat is led to what the first one made.

use anyhow::Result;
use platform::db::Db;
use platform::time;

/// A repeat later than this is a new wish.
const REMEMBERED: i64 = time::DAY;
/// Longest key taken.
const MOST_KEY: usize = 64;

/// Is it the first time that this form is sent?
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum First {
    /// Yes.
    Yes,
    /// No; the first one made this, or has not ended yet.
    No(Option<String>),
}

/// Takes the key of a form. A form without one (from a program) is always the first.
pub async fn first(db: &Db, form: &'static str, token: &str) -> Result<First> {
    if token.is_empty() || token.len() > MOST_KEY {
        return Ok(First::Yes);
    }
    let key = key(form, token);
    let mut tx = db.begin().await?;
    tx.run("DELETE FROM repeat_key WHERE at < $1", (time::now() - REMEMBERED,)).await?;
    let taken = tx
        .run(
            "INSERT INTO repeat_key (key, at, answer) VALUES ($1, $2, '') ON CONFLICT (key) DO NOTHING",
            (key.as_str(), time::now()),
        )
        .await?;
    let before: Option<(String,)> = match taken {
        1 => None,
        _ => tx.maybe("SELECT answer FROM repeat_key WHERE key = $1", (key,)).await?,
    };
    tx.commit().await?;
    Ok(match before {
        None => First::Yes,
        Some((answer,)) => First::No((!answer.is_empty()).then_some(answer)),
    })
}

/// Notes what the form made; `None` gives the key back, since nothing was done.
pub async fn settle(db: &Db, form: &'static str, token: &str, made: Option<&str>) -> Result<()> {
    let key = key(form, token);
    match made {
        Some(made) => db.run("UPDATE repeat_key SET answer = $2 WHERE key = $1", (key, made)).await?,
        None => db.run("DELETE FROM repeat_key WHERE key = $1", (key,)).await?,
    };
    Ok(())
}

fn key(form: &str, token: &str) -> String {
    format!("{form}:{token}")
}
