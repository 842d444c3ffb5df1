//! Exit codes are a contract: a table of what people and scripts do wrong, and what they are told.

use std::net::TcpListener;
use std::path::Path;

use testkit::site::On;

use crate::world::{Installation, alone, atalaya, said};

/// What is done, its exit code, and a word of what is said.
type Case<'a> = (&'a [&'a str], i32, &'a str);

/// Files that the cases name, in a folder.
fn files(folder: &Path) {
    let held = [
        ("terms.csv", "term_id,x\n1,2\n"),
        ("empty.csv", ""),
        ("columns.csv", "uno,dos\n1,2\n"),
        ("rows.csv", "name,country,language,medium\nDiario,,es,digital\n"),
        ("broken.jsonl", "roto\n"),
        ("one.jsonl", "{\"id\":1,\"text\":\"Uno.\"}\nroto\n"),
        (
            "people.jsonl",
            "{\"id\":1,\"language\":\"es\",\"text\":\"«No podemos más», dijo Qwxtl Pérez en la plaza.\"}\n",
        ),
        (
            "names.csv",
            "kind,name,sex,source,observatory\nfirst-name,Qwxtl,woman,Registro,hn\nfirst-name,Qwxtl,woman,Registro,gt\n",
        ),
        ("wrong.csv", "kind,name\nsomebody,Ana\n"),
        ("nofeed.xml", "<html><p>nada</p></html>"),
        ("lang.tsv", "a\tLas mujeres migrantes llegan a la frontera.\n"),
    ];
    for (name, text) in held {
        std::fs::write(folder.join(name), text).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_command_ends_with_the_code_of_what_happened() {
    let place = Installation::made(On::Sqlite, &["--empty"]).await;
    let folder = place.beside("");
    files(Path::new(&folder));
    let copy = place.beside("copia");
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    let cases: &[Case<'_>] = &[
        // done
        (&["--version"], 0, "atalaya "),
        (&["--help"], 0, "Usage"),
        (&["config"], 0, "data"),
        (&["stats"], 0, "outlets"),
        (&["jobs"], 0, "running"),
        (&["audit"], 0, ""),
        (&["user", "list"], 0, "ana@"),
        (&["source", "list"], 0, ""),
        (&["source", "check"], 0, ""),
        (&["migrate"], 0, "schema"),
        (&["reindex"], 0, "index"),
        (&["check"], 0, "agree"),
        (&["export", "outlets"], 0, "0 outlets"),
        (&["collect", "--once"], 0, "0 captures"),
        (&["search", "mujeres"], 0, "0 of 0"),
        (&["backup", &copy], 0, "backed up"),
        (&["langid", "lang.tsv"], 0, "\"es\""),
        (&["read", "one.jsonl"], 0, "1 items could not be read"),
        (&["read", "people.jsonl", "--names", "names.csv"], 0, "\"sex_evidence\":\"known-name\""),
        // the work found what it was asked to find
        (&["terms", "check", "terms.csv"], 1, "term_id"),
        // wrong usage or configuration
        (&[], 2, "Usage"),
        (&["nothing"], 2, "nothing"),
        (&["stats", "--nothing"], 2, "--nothing"),
        (&["jobs", "--state", "lost"], 2, "lost"),
        (&["source", "add"], 2, "URL"),
        (&["source", "add", "https://diario.example", "--country", "ZZZ"], 2, "--country ZZZ"),
        (&["collect", "--pause", "soon"], 2, "soon"),
        (&["collect", "--pause=-1", "--once"], 2, "pause_seconds"),
        (&["collect", "--once", "--allow-private", "nonsense"], 2, "HOST:PORT"),
        (&["stats", "--database", "mysql://host/name"], 2, "mysql"),
        (&["export", "nothing"], 2, "articles"),
        (&["export", "articles", "--format", "cdxj"], 2, "captures"),
        (&["export", "captures", "--format", "warc", "--public"], 2, "members"),
        (&["import", "nothing", "rows.csv"], 2, "outlets"),
        (&["import", "articles", "rows.csv"], 2, "restore"),
        (&["init", "--email", "nadie", "--name", "Nadie"], 2, "nadie"),
        (&["init", "--email", "eva@atalaya.example", "--name", "Eva"], 2, "already"),
        (&["restore", &copy], 2, "not empty"),
        (&["user", "role", "nadie@atalaya.example", "editor"], 2, "nadie@"),
        (&["serve", "--listen", "nowhere"], 2, "nowhere"),
        (&["extract"], 2, "--manifest"),
        (&["demo"], 2, "--data"),
        // bad input, named
        (&["import", "outlets", "missing.csv"], 3, "missing.csv"),
        (&["import", "outlets", "empty.csv"], 3, "empty.csv"),
        (&["import", "outlets", "columns.csv"], 3, "columns.csv"),
        (&["import", "outlets", "rows.csv"], 3, "\"id\":2"),
        (&["import", "sources", "empty.csv"], 3, "empty.csv"),
        (&["import", "organisations", "empty.csv"], 3, "empty.csv"),
        (&["import", "terms", "terms.csv"], 3, "term_id"),
        (&["source", "import", "missing.opml"], 3, "missing.opml"),
        (&["source", "pause", "nothing"], 3, "nothing"),
        (&["collect", "--once", "--source", "nothing"], 3, "nothing"),
        (&["restore", "missing", "--data", "nueva"], 3, "missing"),
        (&["extract", "missing.html"], 3, "missing.html"),
        (&["feed", "nofeed.xml"], 3, "nofeed.xml"),
        (&["read", "broken.jsonl"], 3, "line 1"),
        (
            &["read", "people.jsonl", "--names", "wrong.csv"],
            3,
            "wrong.csv line 2: unknown, column kind, found somebody",
        ),
        (&["dedup", "broken.jsonl"], 3, "line 1"),
        // a fault of the system
        (&["serve", "--listen", &taken], 4, &taken),
        (&["stats", "--database", "postgres://nadie@localhost/nada?host=/nowhere"], 4, ""),
    ];
    for (arguments, code, word) in cases {
        // a flag that the case sets itself is not set beside it
        let own = arguments.contains(&"--data") || **arguments == ["--version"] || arguments.is_empty();
        let mut command = if own { alone(arguments) } else { place.command(arguments) };
        let output = command.current_dir(&folder).output().unwrap();
        let words = said(&output);
        assert_eq!(output.status.code(), Some(*code), "{arguments:?}: {words}");
        assert!(words.contains(word), "{arguments:?}: {word:?} is not in {words}");
        assert!(!words.contains("panicked"), "{arguments:?}: {words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_source_that_fails_is_found_and_a_database_that_is_none_is_a_fault() {
    let place = Installation::made(On::Sqlite, &["--empty"]).await;
    let list = place.beside("fuentes.csv");
    std::fs::write(&list, "name,feed_url,country\nDiario,https://diario.example/feed,HN\n").unwrap();
    place.done(&["import", "sources", &list]);
    let db = place.db().await;
    db.run("UPDATE source SET last_at = 1, failures = 9, problem = 'watch-problem-gone'", ()).await.unwrap();
    db.close().await;
    let failing = place.run(&["source", "check"]);
    assert!(failing.status.code() == Some(1) && said(&failing).contains("diario.example"), "{}", said(&failing));
    for name in ["atalaya.sqlite", "atalaya.sqlite-wal", "atalaya.sqlite-shm"] {
        let _ = std::fs::remove_file(place.data().join(name));
    }
    std::fs::write(place.data().join("atalaya.sqlite"), "this is no database, and was one before".repeat(200)).unwrap();
    for arguments in [&["stats"][..], &["check"], &["collect", "--once"]] {
        let broken = atalaya(&place.data(), arguments).output().unwrap();
        let words = said(&broken);
        assert!(broken.status.code() == Some(4) && words.contains("database"), "{arguments:?}: {words}");
    }
}

#[test]
fn wrong_settings_are_refused_by_name_before_anything_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |name: &str, value: &str| {
        let output = atalaya(folder.path(), &["stats"]).env(name, value).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{name}: {}", said(&output));
        said(&output)
    };
    assert!(refused("ATALAYA_FETCHES", "0").contains("fetches"));
    assert!(refused("ATALAYA_FETCHES", "many").contains("FETCHES"));
    assert!(refused("ATALAYA_COLOUR", "red").contains("colour"));
    for (name, value) in [
        ("LOG_FORMAT", "xml"),
        ("LOG_LEVEL", "loud"),
        ("SESSION_HOURS", "0"),
        ("SEGMENT_BYTES", "0"),
        ("FETCH_BYTES", "0"),
        ("UNPACKED_BYTES", "0"),
        ("RECHECK_HOURS", "[0]"),
        ("LISTEN", "nonsense"),
        ("PUBLIC_ADDRESS", "nonsense"),
        ("ALLOW_PRIVATE", "[\"x\"]"),
        ("DATABASE", "mysql://u:secreto@h/d"),
        ("MAIL_TRANSPORT", "smtp://u:secreto@h:587"),
        ("MAIL_PASSWORD", "123456789"),
    ] {
        let words = refused(&format!("ATALAYA_{name}"), value);
        assert!(words.contains(&format!("`{}`", name.to_lowercase())) && words.contains("must be"), "{words}");
        assert!(words.contains(&format!("(ATALAYA_{name})")), "the very variable: {words}");
        assert!(!words.contains("secreto") && !words.contains("123456789"), "{words}");
    }
    let mut config = atalaya(folder.path(), &["config"]);
    config.env("ATALAYA_DATABASE", "postgres://u:secreto@h/d?password=secreto");
    let shown = said(&config.output().unwrap());
    assert!(shown.contains("postgres://***@h/d  (ATALAYA_DATABASE)") && !shown.contains("secreto"), "{shown}");
    std::fs::write(folder.path().join("atalaya.toml"), "mail_password = \"secreto\nfetches = 0\n").unwrap();
    let output = atalaya(folder.path(), &["config"]).output().unwrap();
    let words = said(&output);
    assert!(output.status.code() == Some(2) && words.contains("line 1") && !words.contains("secreto"), "{words}");
    std::fs::write(folder.path().join("atalaya.toml"), "listen = \n").unwrap();
    let output = atalaya(folder.path(), &["config"]).output().unwrap();
    assert!(output.status.code() == Some(2) && said(&output).contains("atalaya.toml"), "{}", said(&output));
}
