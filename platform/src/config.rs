//! Configuration: file, then environment, then flags; each value knows where it came from.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};
use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use serde::{Deserialize, Serialize};

use crate::accounts::Email;
use crate::db::Address;
use crate::fault;
use crate::mail::way::Transport;

/// Largest body that the archive reads back, with room for the heads of its record.
const MOST_FETCH_BYTES: usize = 60 << 20;

/// Least memory for answers: a quarter of it must hold an ordinary page.
const LEAST_HELD_BYTES: usize = 4 << 20;

/// Address space in which the program itself can start.
const LEAST_DOCUMENT_MEMORY: u64 = 256 << 20;

/// Fewest characters of a token that opens something.
const FEWEST_TOKEN: usize = 16;
/// Settings whose values nobody is shown.
const SECRETS: [&str; 2] = ["metrics_token", "mail_password"];

/// The settings, by the names that the file and `ATALAYA_*` use.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Data directory.
    pub data: PathBuf,
    /// `postgres://…`, or empty for SQLite in the data directory.
    pub database: String,
    /// Address that the site listens on.
    pub listen: String,
    /// Address under which people reach the site, for citations, feeds and mail; empty: as the request says.
    pub public_address: String,
    /// Who answers for this node: an address or a page, named to every host that is asked.
    pub contact: String,
    /// Address of the licence under which the data of this node are given away, for catalogues; empty: none is stated.
    pub data_licence: String,
    /// Least seconds between two requests to one host.
    pub pause_seconds: f64,
    /// Requests under way at once.
    pub fetches: usize,
    /// Seconds for one answer, from the first byte sent to the last received.
    pub fetch_seconds: u64,
    /// Largest body taken, in bytes as received.
    pub fetch_bytes: usize,
    /// Largest body after unpacking.
    pub unpacked_bytes: usize,
    /// Bytes of answers held in memory at once, as received and unpacked; an answer waits for its share before it is
    /// read. 64 MiB: what a node on a small server can spare beside its database and index, and enough for every
    /// request under way to hold an ordinary page. A quarter of it is the most that one answer may have as received, half
    /// the most that it may unpack to.
    pub held_bytes: usize,
    /// Pages and feeds parsed or unpacked at once; 0: as many as the machine has cores.
    pub parsers: usize,
    /// Redirects followed.
    pub redirects: usize,
    /// Documents read at once, each in a process of its own.
    pub documents_at_once: usize,
    /// Largest file of a document, in bytes.
    pub document_bytes: usize,
    /// Seconds for reading one document.
    pub document_seconds: u64,
    /// Memory for reading one document, in bytes of address space.
    pub document_memory: u64,
    /// The program that reads documents as a child; no setting: it is this one, but for tests, which are others.
    #[serde(skip, default = "own_program")]
    pub document_program: PathBuf,
    /// Hosts with private addresses that may be asked all the same, as HOST:PORT.
    pub allow_private: Vec<String>,
    /// Size at which an archive segment is sealed and the next begun.
    pub segment_bytes: u64,
    /// Hours after which an article page is asked again for corrections; an empty list: never.
    pub recheck_hours: Vec<u32>,
    /// Hours that a session lasts without being used; a quarter of it for administrators.
    pub session_hours: u64,
    /// Must administrators turn on a second factor before they can do anything else?
    pub second_factor_for_administrators: bool,
    /// Requests a minute from one address before it is asked to slow down; 0: no limit.
    pub requests_a_minute: u32,
    /// Are cookies for TLS only? Set it where TLS stands in front.
    pub secure_cookies: bool,
    /// Does a proxy in front tell the visitor's address in X-Forwarded-For?
    pub behind_proxy: bool,
    /// What a collector of metrics sends as `Authorization: Bearer …` to read `/metrics`; empty: nobody may.
    pub metrics_token: String,
    /// How mail leaves: `smtps://host:465`, `smtp://host:587` (STARTTLS), `folder:path`; empty: no mail is sent.
    pub mail_transport: String,
    /// The name with which the host of mail is entered; empty: without one.
    pub mail_user: String,
    /// Its password.
    pub mail_password: String,
    /// A file whose first line is its password.
    pub mail_password_file: PathBuf,
    /// The address from which mail comes: `name@domain` or `Name <name@domain>`.
    pub mail_from: String,
    /// Are organisations asked by mail, once a year, whether what is said of them is still right?
    pub ask_stale_records: bool,
    /// `text` or `json`.
    pub log_format: String,
    /// What is logged, as `level` or `module=level,…`.
    pub log_level: String,
    /// Is the press of this node the sample press?
    pub sample: bool,
}

fn own_program() -> PathBuf {
    "/proc/self/exe".into()
}

impl Default for Config {
    fn default() -> Self {
        Config {
            data: PathBuf::from("atalaya-data"),
            database: String::new(),
            listen: "127.0.0.1:8008".to_owned(),
            public_address: String::new(),
            contact: String::new(),
            data_licence: String::new(),
            pause_seconds: 5.0,
            fetches: 64,
            fetch_seconds: 30,
            fetch_bytes: 8 << 20,
            unpacked_bytes: 32 << 20,
            held_bytes: 64 << 20,
            parsers: 0,
            redirects: 5,
            documents_at_once: 2,
            document_bytes: 64 << 20,
            document_seconds: 20,
            document_memory: 512 << 20,
            document_program: own_program(),
            allow_private: Vec::new(),
            segment_bytes: 256 << 20,
            recheck_hours: vec![6, 48],
            session_hours: 48,
            second_factor_for_administrators: false,
            requests_a_minute: 600,
            secure_cookies: false,
            behind_proxy: false,
            metrics_token: String::new(),
            mail_transport: String::new(),
            mail_user: String::new(),
            mail_password: String::new(),
            mail_password_file: PathBuf::new(),
            mail_from: String::new(),
            ask_stale_records: false,
            log_format: "text".to_owned(),
            log_level: "info".to_owned(),
            sample: false,
        }
    }
}

/// What the command line says; it goes before file and environment.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Flags {
    /// `--data`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<PathBuf>,
    /// `--database`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// `--listen`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<String>,
    /// `--pause`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pause_seconds: Option<f64>,
    /// `--allow-private`
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allow_private: Vec<String>,
}

/// One setting, as `atalaya config` prints it.
#[derive(Clone, Debug, Serialize, PartialEq)]
pub struct InForce {
    /// Its name.
    pub name: String,
    /// Its value; secrets are masked.
    pub value: String,
    /// Where it came from: the default, the file, the variable or the flag.
    pub from: String,
}

impl Config {
    /// Reads everything; the error names the setting and where it stands.
    pub fn read(flags: &Flags) -> Result<(Config, Vec<InForce>)> {
        let first = layers(flags, None);
        let data: PathBuf = first.extract_inner("data").context("reading the setting `data`")?;
        let figment = layers(flags, Some(data.join("atalaya.toml")));
        let config: Config = figment.extract().context("reading the configuration")?;
        config.proved()?;
        Ok((config, in_force(&figment)))
    }

    /// Refuses what would make the program stand still, be impolite, or keep what it cannot read back.
    fn proved(&self) -> Result<()> {
        let wrong =
            |name: &str, expected: String| Err(fault::usage(format!("the setting `{name}` must be {expected}")));
        if !self.pause_seconds.is_finite() || self.pause_seconds < 0.0 {
            return wrong("pause_seconds", "a number of seconds, 0 or more".to_owned());
        }
        if self.fetches == 0 {
            return wrong("fetches", "1 or more".to_owned());
        }
        if self.fetch_seconds == 0 {
            return wrong("fetch_seconds", "1 or more".to_owned());
        }
        if self.fetch_bytes > MOST_FETCH_BYTES {
            return wrong("fetch_bytes", format!("{MOST_FETCH_BYTES} or less: larger records could not be read back"));
        }
        if self.held_bytes < LEAST_HELD_BYTES {
            return wrong("held_bytes", format!("{LEAST_HELD_BYTES} or more: less holds no ordinary page"));
        }
        if self.documents_at_once == 0 {
            return wrong("documents_at_once", "1 or more".to_owned());
        }
        if self.document_seconds == 0 {
            return wrong("document_seconds", "1 or more".to_owned());
        }
        if self.document_memory < LEAST_DOCUMENT_MEMORY {
            return wrong(
                "document_memory",
                format!("{LEAST_DOCUMENT_MEMORY} or more: less does not hold the program"),
            );
        }
        if !self.metrics_token.is_empty() && self.metrics_token.len() < FEWEST_TOKEN {
            return wrong("metrics_token", format!("at least {FEWEST_TOKEN} characters of chance, or empty"));
        }
        self.proved_mail()?;
        if !self.data_licence.is_empty() && !url::Url::parse(&self.data_licence).is_ok_and(|url| url.has_host()) {
            return wrong(
                "data_licence",
                "the address of a licence: https://creativecommons.org/licenses/by/4.0/".to_owned(),
            );
        }
        if self.contact.chars().chain(self.public_address.chars()).any(char::is_control) {
            return wrong("contact", "one line, like `public_address`: both are named to every host".to_owned());
        }
        Ok(())
    }

    fn proved_mail(&self) -> Result<()> {
        let wrong = |name: &str, expected: &str| Err(fault::usage(format!("the setting `{name}` must be {expected}")));
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

    /// Where the database is.
    pub fn database_address(&self) -> Result<Address> {
        if self.database.is_empty() {
            return Ok(Address::Sqlite(self.data.join("atalaya.sqlite")));
        }
        Address::parse(&self.database).map_err(fault::usage)
    }

    /// Folder of the archive's segments.
    pub fn archive_folder(&self) -> PathBuf {
        self.data.join("archive")
    }

    /// Folder of the files that people bring.
    pub fn files_folder(&self) -> PathBuf {
        self.data.join("files")
    }

    /// Folder of the search index; it may be deleted at any time.
    pub fn index_folder(&self) -> PathBuf {
        self.data.join("index")
    }

    /// Where the search index of records is: within that of articles, so that to delete the one deletes both.
    pub fn record_index_folder(&self) -> PathBuf {
        self.index_folder().join("records")
    }

    /// The pause between two requests to a host.
    pub fn pause(&self) -> Duration {
        Duration::try_from_secs_f64(self.pause_seconds.max(0.0)).unwrap_or(Duration::from_secs(5))
    }

    /// The address of mail by which whoever answers for this node is reached; none where `contact` is a page, or nothing.
    pub fn contact_mail(&self) -> Option<&str> {
        let contact = self.contact.trim();
        let mail = contact.strip_prefix("mailto:").unwrap_or(contact).split('?').next().unwrap_or_default();
        Email::parse(mail).map(|_| mail)
    }

    /// How the collector names itself to hosts, with whom to write to.
    pub fn user_agent(&self) -> String {
        let version = env!("CARGO_PKG_VERSION");
        match (self.contact.is_empty(), self.public_address.is_empty()) {
            (false, _) => format!("Atalaya/{version} (+{})", self.contact),
            (true, false) => format!("Atalaya/{version} (+{})", self.public_address),
            (true, true) => format!("Atalaya/{version} (media observatory)"),
        }
    }
}

fn layers(flags: &Flags, file: Option<PathBuf>) -> Figment {
    let mut figment = Figment::from(Serialized::defaults(Config::default()));
    if let Some(file) = file {
        figment = figment.merge(Toml::file(file));
    }
    // what the tests are told by variables is no setting
    let environment = Env::prefixed("ATALAYA_").filter(|name| !name.as_str().to_lowercase().starts_with("test_"));
    figment.merge(environment).merge(Serialized::globals(flags))
}

fn in_force(figment: &Figment) -> Vec<InForce> {
    let defaults = serde_json::to_value(Config::default()).unwrap_or_default();
    let names = defaults.as_object().map(|map| map.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
    names
        .into_iter()
        .map(|name| {
            let value: serde_json::Value = figment.extract_inner(&name).unwrap_or_default();
            let from = match figment.find_metadata(&name) {
                Some(origin) if origin.name.contains("Config") => "default".to_owned(),
                Some(origin) if origin.name.contains("Flags") => "flag".to_owned(),
                Some(origin) => match &origin.source {
                    Some(source) => source.to_string(),
                    None => origin.name.to_string(),
                },
                None => "default".to_owned(),
            };
            let mut value = match value {
                serde_json::Value::String(text) => text,
                other => other.to_string(),
            };
            if name == "database"
                && let Ok(address) = Address::parse(&value)
            {
                value = address.to_string();
            }
            if SECRETS.contains(&name.as_str()) && !value.is_empty() {
                value = "***".to_owned();
            }
            InForce { name, value, from }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_go_before_the_file_and_each_value_says_where_it_is_from() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(
            folder.path().join("atalaya.toml"),
            "listen = \"0.0.0.0:80\"\nmetrics_token = \"a token of chance\"\ncontact = \"a@b.example\"\n",
        )
        .expect("a file");
        let flags = Flags {
            data: Some(folder.path().to_owned()),
            database: Some("postgres://u:secret@host/db".into()),
            listen: Some("127.0.0.1:1".into()),
            ..Flags::default()
        };
        let (config, list) = Config::read(&flags).expect("a configuration");
        assert_eq!(config.listen, "127.0.0.1:1");
        assert_eq!(config.contact, "a@b.example");
        let from = |name: &str| list.iter().find(|s| s.name == name).expect("a setting").clone();
        assert_eq!(from("listen").from, "flag");
        assert!(from("contact").from.ends_with("atalaya.toml"));
        assert_eq!(from("redirects").from, "default");
        assert_eq!(from("metrics_token").value, "***");
        assert_eq!(from("database").value, "postgres://***@host/db");
    }

    #[test]
    fn a_contact_is_an_address_of_mail_or_a_page() {
        for (contact, mail) in [
            ("Ana@b.example", Some("Ana@b.example")),
            (" mailto:a@b.example?subject=hola", Some("a@b.example")),
            ("https://ana@b.example/contacto", None),
            ("", None),
        ] {
            let config = Config { contact: contact.to_owned(), ..Config::default() };
            assert_eq!(config.contact_mail(), mail, "{contact}");
        }
    }

    #[test]
    fn an_unknown_setting_is_refused_by_name() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("atalaya.toml"), "colour = \"red\"\n").expect("a file");
        let error =
            Config::read(&Flags { data: Some(folder.path().to_owned()), ..Flags::default() }).expect_err("refused");
        assert!(format!("{error:#}").contains("colour"), "{error:#}");
    }

    #[test]
    fn settings_that_would_do_harm_are_refused_by_name() {
        for (line, name) in [
            ("pause_seconds = -1.0", "pause_seconds"),
            ("pause_seconds = nan", "pause_seconds"),
            ("fetches = 0", "fetches"),
            ("fetch_seconds = 0", "fetch_seconds"),
            ("fetch_bytes = 100000000", "fetch_bytes"),
            ("held_bytes = 1000", "held_bytes"),
            ("documents_at_once = 0", "documents_at_once"),
            ("document_seconds = 0", "document_seconds"),
            ("document_memory = 1000000", "document_memory"),
            ("metrics_token = \"short\"", "metrics_token"),
            ("mail_transport = \"mail.example\"", "mail_transport"),
            ("mail_transport = \"folder:mail\"\nmail_from = \"nobody\"", "mail_from"),
            ("mail_transport = \"folder:mail\"\nmail_from = \"a@b.example\"", "public_address"),
            ("contact = \"a\\r\\nX: y\"", "contact"),
        ] {
            let folder = tempfile::tempdir().expect("a folder");
            std::fs::write(folder.path().join("atalaya.toml"), line).expect("a file");
            let flags = Flags { data: Some(folder.path().to_owned()), ..Flags::default() };
            let error = Config::read(&flags).expect_err("refused");
            assert!(format!("{error:#}").contains(name), "{error:#}");
            assert_eq!(fault::code_of(&error), fault::USAGE);
        }
    }
}
