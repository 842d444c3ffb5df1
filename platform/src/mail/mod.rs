//! The one way to send mail. A mail is a row in the transaction of whatever it tells of, so that neither is without the
//! other; a job delivers it, with growing pauses, and is set aside with its error where nobody takes it.
//!
//! Its body is in no log, and goes from the database when it is delivered, with all that tells to whom it went.

mod deliver;
mod outbox;
#[cfg(test)]
mod tests;
mod transport;
pub(crate) mod way;

pub use deliver::{SEND, forget_old};
pub use outbox::Mail;

use crate::config::Config;

/// The whole address of a path of this site, as mail names it: no request is at hand that would tell the host.
pub fn link(config: &Config, path: &str) -> String {
    format!("{}{path}", config.public_address.trim_end_matches('/'))
}

/// Does this installation send mail?
pub fn is_on(config: &Config) -> bool {
    !config.mail_transport.is_empty()
}
