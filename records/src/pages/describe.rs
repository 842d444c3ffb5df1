//! A record for machines that read its page.

use platform::pages::JsonLd;
use platform::web::Ask;
use serde_json::Value;

use super::said::Sayer;
use crate::body::Body;
use crate::kind::{Kind, Shown};
use crate::store::Record;

/// How a room describes its records by the words of schema.org. Rooms contribute it as `dyn Describe`.
pub trait Describe: Send + Sync {
    /// The record, of whose body everybody sees `body`, in the words of `sayer`; none where it is of another room.
    fn describe(&self, ask: &Ask, sayer: &Sayer, kind: &Kind, record: &Record, body: &Body) -> Option<Value>;
}

/// The description that stands in the head of a record's page: only what everybody sees, whoever asks.
pub(super) fn described(ask: &Ask, sayer: &Sayer, kind: &Kind, record: &Record) -> Option<JsonLd> {
    let body = record.body.seen_by(kind, Shown::Public);
    let all = ask.node.contributions.all::<dyn Describe>();
    JsonLd::of(&all.iter().find_map(|describe| describe.describe(ask, sayer, kind, record, &body))?)
}
