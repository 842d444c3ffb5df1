//! The outside press, on loopback: the sample press, a generated one of any size, and hosts that mean harm.
//!
//! Dates are moved by whole weeks so that the newest article is less than a week old and none lies in the
//! future: texts name days of the week, and those stay true.

mod answer;
mod article;
mod bulk;
mod faults;
mod feed;
mod host;
pub mod hostile;
mod moment;
mod outlet;
mod page;
mod serve;
mod template;
mod truth;

pub use outlet::{PressOutlet, SourceKind};
pub use serve::{Press, PressRequest};
pub use truth::{TrueArticle, TrueTerm, TrueVersion, Truth, Voice};

/// The files of `sample-press/`, by their path in it.
static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The text of one file of the sample press.
fn file(path: &str) -> anyhow::Result<&'static str> {
    let found = FILES.iter().find(|(name, _)| *name == path);
    found.map(|(_, text)| *text).ok_or_else(|| anyhow::anyhow!("the sample press has no file {path}"))
}
