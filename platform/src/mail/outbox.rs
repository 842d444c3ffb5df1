//! Mail that waits.

use anyhow::Result;

use crate::accounts::{Account, Email};
use crate::db::Tx;
use crate::id::new_id;
use crate::jobs;
use crate::time;

/// Kind and lane of the job that delivers.
pub(super) const KIND: &str = "mail-send";

/// A mail to be sent, in plain text.
#[derive(Default)]
pub struct Mail {
    address: String,
    subject: String,
    body: String,
    unsubscribe: Option<String>,
    until: Option<i64>,
}

impl Mail {
    /// To whom.
    pub fn to(account: &Account) -> Mail {
        Mail { address: account.email.clone(), ..Mail::default() }
    }

    /// To somebody without an account.
    pub fn to_address(email: &Email) -> Mail {
        Mail { address: email.as_str().to_owned(), ..Mail::default() }
    }

    /// What it is about: one line.
    pub fn subject(mut self, subject: impl Into<String>) -> Mail {
        self.subject = subject.into();
        self
    }

    /// What it says.
    pub fn body(mut self, body: impl Into<String>) -> Mail {
        self.body = body.into();
        self
    }

    /// The address at which its reader can end mail of this kind.
    pub fn unsubscribe(mut self, address: impl Into<String>) -> Mail {
        self.unsubscribe = Some(address.into());
        self
    }

    /// After this instant it is of no use any more, and not sent.
    pub fn until(mut self, instant: i64) -> Mail {
        self.until = Some(instant);
        self
    }

    /// Writes it in the caller's transaction, with the job that delivers it; gives its identifier.
    pub async fn send(self, tx: &mut Tx) -> Result<String> {
        let (id, now) = (new_id(), time::now());
        tx.run(
            "INSERT INTO outbox (id, address, subject, body, unsubscribe, created_at, until)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            (id.as_str(), self.address, self.subject, self.body, self.unsubscribe, now, self.until),
        )
        .await?;
        let job = jobs::Ask {
            key: format!("{KIND}:{id}"),
            kind: KIND,
            lane: "mail".to_owned(),
            payload: id.clone(),
            due_at: now,
            asked_by: None,
        };
        job.open(tx).await?;
        Ok(id)
    }
}
