//! Settings that would make the program stand still, be impolite, or keep what it cannot read back are refused.

use std::net::SocketAddr;
use std::time::Duration;

use url::{Host, Url};

use super::Config;
use crate::db::Address;
use crate::fetch::Allowed;
use crate::mail::way::Transport;

/// Largest body that the archive reads back, with room for the heads of its record.
const MOST_FETCH_BYTES: usize = 60 << 20;
/// Least body that is taken: less holds no ordinary page.
const LEAST_FETCH_BYTES: usize = 64 << 10;
/// Least memory for answers: a quarter of it must hold an ordinary page.
const LEAST_HELD_BYTES: usize = 4 << 20;
/// Least size of a segment: each is a file.
const LEAST_SEGMENT_BYTES: u64 = 1 << 20;
/// Address space in which the program itself can start.
const LEAST_DOCUMENT_MEMORY: u64 = 256 << 20;
/// Fewest characters of a token that opens something.
const FEWEST_TOKEN: usize = 16;
/// What is logged, from nothing to everything.
const LOG_LEVELS: [&str; 6] = ["off", "error", "warn", "info", "debug", "trace"];

/// A setting that makes no sense, and what it must be.
pub(super) struct Wrong {
    pub name: &'static str,
    pub expected: String,
}

fn wrong(name: &'static str, expected: impl Into<String>) -> Result<(), Wrong> {
    Err(Wrong { name, expected: expected.into() })
}

impl Config {
    pub(super) fn proved(&self) -> Result<(), Wrong> {
        self.proved_places()?;
        self.proved_collecting()?;
        self.proved_documents()?;
        self.proved_site()?;
        self.proved_log()?;
        self.proved_mail()
    }

    fn proved_places(&self) -> Result<(), Wrong> {
        let is_database = match Address::parse(&self.database) {
            Ok(Address::Postgres(address)) => Url::parse(&address).is_ok(),
            Ok(Address::Sqlite(_)) => true,
            Err(_) => false,
        };
        if !is_database {
            return wrong("database", "postgres://user:password@host/name, or empty for a file in the data directory");
        }
        if !is_listened_on(&self.listen) {
            return wrong("listen", "HOST:PORT, such as 127.0.0.1:8008");
        }
        if !self.public_address.is_empty() && !is_web(&self.public_address) {
            return wrong("public_address", "the address of the site, such as https://atalaya.example.org, or empty");
        }
        if self.contact.chars().any(char::is_control) {
            return wrong("contact", "one line: it is named to every host");
        }
        if !self.data_licence.is_empty() && !is_web(&self.data_licence) {
            let expected = "the address of a licence, such as https://creativecommons.org/licenses/by/4.0/, or empty";
            return wrong("data_licence", expected);
        }
        Ok(())
    }

    fn proved_collecting(&self) -> Result<(), Wrong> {
        if Duration::try_from_secs_f64(self.pause_seconds).is_err() {
            return wrong("pause_seconds", "a number of seconds, 0 or more");
        }
        if self.fetches == 0 {
            return wrong("fetches", "1 or more");
        }
        if self.fetch_seconds == 0 {
            return wrong("fetch_seconds", "1 or more");
        }
        if !(LEAST_FETCH_BYTES..=MOST_FETCH_BYTES).contains(&self.fetch_bytes) {
            let why = "less holds no ordinary page, and larger records could not be read back";
            return wrong("fetch_bytes", format!("from {LEAST_FETCH_BYTES} to {MOST_FETCH_BYTES}: {why}"));
        }
        if self.unpacked_bytes < LEAST_FETCH_BYTES {
            return wrong("unpacked_bytes", format!("{LEAST_FETCH_BYTES} or more: less holds no ordinary page"));
        }
        if self.held_bytes < LEAST_HELD_BYTES {
            return wrong("held_bytes", format!("{LEAST_HELD_BYTES} or more: less holds no ordinary page"));
        }
        if Allowed::parse(&self.allow_private).is_err() {
            return wrong("allow_private", "a list of HOST:PORT, such as [\"127.0.0.1:9001\"]");
        }
        if self.segment_bytes < LEAST_SEGMENT_BYTES {
            return wrong("segment_bytes", format!("{LEAST_SEGMENT_BYTES} or more: each segment is a file"));
        }
        if self.recheck_hours.contains(&0) {
            return wrong("recheck_hours", "a list of hours, each 1 or more, such as [6, 48]; [] never looks again");
        }
        Ok(())
    }

    fn proved_documents(&self) -> Result<(), Wrong> {
        if self.documents_at_once == 0 {
            return wrong("documents_at_once", "1 or more");
        }
        if self.document_bytes == 0 {
            return wrong("document_bytes", "1 or more");
        }
        if self.document_seconds == 0 {
            return wrong("document_seconds", "1 or more");
        }
        if self.document_memory < LEAST_DOCUMENT_MEMORY {
            let expected = format!("{LEAST_DOCUMENT_MEMORY} or more: less does not hold the program");
            return wrong("document_memory", expected);
        }
        Ok(())
    }

    fn proved_site(&self) -> Result<(), Wrong> {
        if self.session_hours == 0 {
            return wrong("session_hours", "1 or more");
        }
        if !self.metrics_token.is_empty() && self.metrics_token.len() < FEWEST_TOKEN {
            return wrong("metrics_token", format!("at least {FEWEST_TOKEN} characters of chance, or empty"));
        }
        Ok(())
    }

    fn proved_log(&self) -> Result<(), Wrong> {
        if !["text", "json"].contains(&self.log_format.as_str()) {
            return wrong("log_format", "text or json");
        }
        if !self.log_level.split(',').all(is_log_level) {
            let levels = LOG_LEVELS.join(", ");
            return wrong("log_level", format!("one of {levels}, or module=level,…"));
        }
        Ok(())
    }

    fn proved_mail(&self) -> Result<(), Wrong> {
        if self.mail_transport.is_empty() {
            return Ok(());
        }
        if Transport::parse(&self.mail_transport).is_none() {
            let ways = "smtps://host:465, smtp://host:587 or folder:path; user and password have settings of their own";
            return wrong("mail_transport", ways);
        }
        if self.mail_from.parse::<lettre::message::Mailbox>().is_err() {
            return wrong("mail_from", "an address: name@domain or Name <name@domain>");
        }
        // what a request says of the host is whatever its sender pleased to say, and mail has none at hand
        if self.public_address.is_empty() {
            return wrong("public_address", "the address of the site where mail is sent: links in mail begin with it");
        }
        if !self.mail_password.is_empty() && !self.mail_password_file.as_os_str().is_empty() {
            return wrong("mail_password_file", "empty where `mail_password` is set");
        }
        Ok(())
    }
}

/// Is it an address with a port, or a name with one?
fn is_listened_on(text: &str) -> bool {
    let is_named = |(host, port): (&str, &str)| Host::parse(host).is_ok() && port.parse::<u16>().is_ok();
    text.parse::<SocketAddr>().is_ok() || text.rsplit_once(':').is_some_and(is_named)
}

fn is_web(text: &str) -> bool {
    let is_address = |address: Url| matches!(address.scheme(), "http" | "https") && address.has_host();
    !text.chars().any(char::is_control) && Url::parse(text).is_ok_and(is_address)
}

/// `level`, or `module=level`: a word that is no level would be taken for a module, and nothing else would be logged.
fn is_log_level(text: &str) -> bool {
    let (module, level) = text.trim().split_once('=').unwrap_or(("atalaya", text.trim()));
    let is_module = !module.is_empty() && module.chars().all(|c| c.is_alphanumeric() || "_-:".contains(c));
    is_module && LOG_LEVELS.iter().any(|known| known.eq_ignore_ascii_case(level))
}
