//! Who asked not to be listed: digests, so that nobody lists or asks them again, and nobody reads who they are.

use std::collections::HashSet;

use anyhow::Result;
use platform::db::{Db, Tx};
use platform::text::{digest, fold};
use platform::time;

use crate::body::Body;
use crate::kind::Kind;

/// Those who asked not to be listed.
pub struct AskedOut;

impl AskedOut {
    /// Notes what somebody who asked so is known again by: see [`AskedOut::digests`].
    pub async fn note(tx: &mut Tx, digests: &[String]) -> Result<()> {
        for digest in digests {
            tx.run(
                "INSERT INTO asked_out (digest, at) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING",
                (digest, time::now()),
            )
            .await?;
        }
        Ok(())
    }

    /// Did somebody of this name, or at one of these addresses, ask so?
    pub async fn named(tx: &mut Tx, kind: &Kind, body: &Body) -> Result<bool> {
        for digest in digests(kind, body) {
            if tx.maybe::<(i64,)>("SELECT at FROM asked_out WHERE digest = $1", (digest,)).await?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// What a person is known again by: digests of the name and of the mail addresses.
    pub fn digests(kind: &Kind, body: &Body) -> Vec<String> {
        digests(kind, body)
    }

    /// All digests.
    pub async fn all(db: &Db) -> Result<HashSet<String>> {
        let rows: Vec<(String,)> = db.all("SELECT digest FROM asked_out", ()).await?;
        Ok(rows.into_iter().map(|(digest,)| digest).collect())
    }
}

/// The digest of a name.
pub fn name_digest(kind: &Kind, name: &str) -> String {
    digest(format!("{}:{}", kind.name, fold(name)).as_bytes())
}

fn digests(kind: &Kind, body: &Body) -> Vec<String> {
    let name = Some(body.title(kind)).filter(|name| !name.is_empty());
    let mails = kind.mail().map(|field| body.texts(field.name)).unwrap_or_default();
    let mails = mails.into_iter().map(|mail| digest(format!("mail:{}", fold(mail)).as_bytes()));
    name.map(|name| name_digest(kind, &name)).into_iter().chain(mails).collect()
}
