//! What readers say of articles: the form, the list of what was published, the queue and the answers.

mod answer;
mod send;
mod shown;

pub use answer::{QUEUE, decide, queue, show};
pub use send::{send, show_form};
pub use shown::{Band, LIST, list};

use platform::web::Ask;

use crate::store::{Remark, RemarkKind};

/// The address of one: only its sender and those who answer have it.
fn address(door: &str) -> String {
    format!("{LIST}/{door}")
}

/// Why an article is pointed at, in words.
fn kind(ask: &Ask, kind: RemarkKind) -> String {
    ask.t(&format!("watch-remark-kind-{}", kind.word()))
}

/// The title of its article; where nobody may see that any more, the outlet.
fn title(remark: &Remark) -> String {
    remark.title.clone().filter(|title| !title.is_empty()).unwrap_or_else(|| remark.outlet.clone())
}
