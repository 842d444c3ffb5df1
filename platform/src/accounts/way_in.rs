//! Whoever's way in changed is told of it by mail, so that a change by somebody else does not go unnoticed
//! (OWASP ASVS 4.0, V2.5.5).

use anyhow::Result;

use crate::db::Tx;
use crate::id::new_id;
use crate::{jobs, time};

/// The kind of the job that tells it. A room writes the mail, in the words of the account's language.
pub const WAY_IN_CHANGED: &str = "mail-way-in";

/// What changed of the way in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayIn {
    /// Another password.
    Password,
    /// The second step was turned on.
    SecondOn,
    /// The second step was turned off.
    SecondOff,
    /// New recovery codes.
    Codes,
}

impl WayIn {
    const ALL: [WayIn; 4] = [WayIn::Password, WayIn::SecondOn, WayIn::SecondOff, WayIn::Codes];

    /// As it stands in a job, and at the end of keys of words.
    pub fn word(self) -> &'static str {
        match self {
            WayIn::Password => "password",
            WayIn::SecondOn => "second-on",
            WayIn::SecondOff => "second-off",
            WayIn::Codes => "codes",
        }
    }

    /// Opens the job that tells it, in the transaction of the change.
    pub(super) async fn changed(self, tx: &mut Tx, account_id: &str) -> Result<()> {
        let job = jobs::Ask {
            key: format!("{WAY_IN_CHANGED} {}", new_id()),
            kind: WAY_IN_CHANGED,
            lane: WAY_IN_CHANGED.to_owned(),
            payload: format!("{account_id} {}", self.word()),
            due_at: time::now(),
            asked_by: None,
        };
        job.open(tx).await
    }

    /// What a job's payload says: whose way in, and what changed of it.
    pub fn of_job(payload: &str) -> Option<(&str, WayIn)> {
        let (account_id, word) = payload.split_once(' ')?;
        Some((account_id, WayIn::ALL.into_iter().find(|way| way.word() == word)?))
    }
}
