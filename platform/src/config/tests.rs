//! Settings that are read, refused and told.

use super::{Config, Flags};
use crate::fault;

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
    let error = Config::read(&Flags { data: Some(folder.path().to_owned()), ..Flags::default() }).expect_err("refused");
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
        ("fetch_bytes = 0", "fetch_bytes"),
        ("unpacked_bytes = 0", "unpacked_bytes"),
        ("document_bytes = 0", "document_bytes"),
        ("segment_bytes = 0", "segment_bytes"),
        ("session_hours = 0", "session_hours"),
        ("recheck_hours = [6, 0]", "recheck_hours"),
        ("recheck_hours = [\"six\"]", "recheck_hours"),
        ("allow_private = [\"x\"]", "allow_private"),
        ("allow_private = [\"http://127.0.0.1:80\"]", "allow_private"),
        ("log_format = \"xml\"", "log_format"),
        ("log_level = \"loud\"", "log_level"),
        ("log_level = \"info,platform=loud\"", "log_level"),
        ("listen = \"nonsense\"", "listen"),
        ("listen = \":8008\"", "listen"),
        ("listen = \"127.0.0.1:99999\"", "listen"),
        ("public_address = \"nonsense\"", "public_address"),
        ("public_address = \"ftp://a.example\"", "public_address"),
        ("data_licence = \"cc-by\"", "data_licence"),
        ("database = \"mysql://u:p@h/d\"", "database"),
        ("database = \"postgres://u:p@h:port/d\"", "database"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("atalaya.toml"), line).expect("a file");
        let flags = Flags { data: Some(folder.path().to_owned()), ..Flags::default() };
        let error = Config::read(&flags).expect_err(line);
        let words = format!("{error:#}");
        assert!(words.contains(&format!("`{name}`")), "{words}");
        // what is not said at all may be what is wrong
        assert!(words.contains("atalaya.toml") || words.contains("is empty (default)"), "{words}");
        assert_eq!(fault::code_of(&error), fault::USAGE);
    }
}

#[test]
fn settings_that_make_sense_are_taken() {
    for line in [
        "log_level = \"warn,room_watch::collect=debug\"",
        "log_level = \"OFF\"",
        "listen = \"[::1]:0\"",
        "listen = \"localhost:8008\"",
        "public_address = \"https://atalaya.example.org/\"",
        "recheck_hours = []",
        "allow_private = [\"[::1]:80\", \"casa.local:8080\"]",
        "pause_seconds = 0",
        "database = \"postgres:///atalaya?host=/var/run/postgresql\"",
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("atalaya.toml"), line).expect("a file");
        let flags = Flags { data: Some(folder.path().to_owned()), ..Flags::default() };
        assert!(Config::read(&flags).is_ok(), "{line}");
    }
}
