//! The settings and what they are without a word of anybody.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;
use serde::{Deserialize, Serialize};

use crate::accounts::Email;
use crate::db::Address;
use crate::fault;

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

impl Config {
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
