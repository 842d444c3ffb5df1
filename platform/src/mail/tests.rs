//! Mail from the row to the folder.
#![allow(clippy::unwrap_used)]

mod private;

use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};

use super::{Mail, SEND};
use crate::accounts::{self, Account, Email, NewAccount, Password, Who};
use crate::config::Config;
use crate::db::Db;
use crate::db::testing::{on_both, sqlite};
use crate::jobs::{self, claim};
use crate::node::Node;
use crate::time;
use crate::words::Lang;

async fn somebody(db: &Db) -> Account {
    let email = Email::parse("ana@diario.example").unwrap();
    let new = NewAccount { email, name: "Ana".into(), language: Lang::Es, sample: false };
    accounts::add(db, &Who::operator(), &new, &Password::generated()).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_mail_is_delivered_once_and_its_body_goes() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let config = Config {
            data: folder.path().to_owned(),
            mail_transport: "folder:mail".into(),
            mail_from: "Atalaya <atalaya@diario.example>".into(),
            ..Config::default()
        };
        let ana = somebody(&db).await;
        let mut undone = db.begin().await.unwrap();
        Mail::to(&ana).subject("Nunca").body("nunca").send(&mut undone).await.unwrap();
        drop(undone);
        let mut tx = db.begin().await.unwrap();
        let mail =
            Mail::to(&ana).subject("El río crece").body("Llueve en\nla montaña.").unsubscribe("https://a.example/x");
        let id = mail.send(&mut tx).await.unwrap();
        let late = Mail::to(&ana).subject("Tarde").body("tarde").until(time::now() - 1).send(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        let node = Node::with(config, Vec::new(), db.clone()).await.unwrap();
        for _ in 0..2 {
            let job = claim(&db, 9, Duration::from_secs(60)).await.unwrap().remove(0);
            (SEND.run)(node.clone(), job.clone()).await.unwrap();
            (SEND.run)(node.clone(), job).await.unwrap();
        }
        let files = std::fs::read_dir(folder.path().join("mail")).unwrap().count();
        let text = std::fs::read_to_string(folder.path().join("mail").join(format!("{id}.eml"))).unwrap();
        assert_eq!(files, 1, "what is too late is not sent");
        for part in [
            "To: ana@diario.example",
            "From: Atalaya <atalaya@diario.example>",
            "List-Unsubscribe: <https://a.example/x>",
            "Auto-Submitted: auto-generated",
            &format!("Message-ID: <{id}@diario.example>"),
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        let sql = "SELECT address || subject || body || COALESCE(unsubscribe, ''), ended_at FROM outbox ORDER BY id";
        let rows: Vec<(String, Option<i64>)> = db.all(sql, ()).await.unwrap();
        assert_eq!(rows.len(), 2, "what was undone left none");
        assert!(rows.iter().all(|(left, ended)| left.is_empty() && ended.is_some()), "{rows:?} {late}");
    })
    .await;
}

#[tokio::test]
async fn nothing_of_a_mail_that_was_delivered_is_left_in_the_file_of_the_database() {
    let (folder, db) = sqlite().await;
    let config = Config {
        data: folder.path().to_owned(),
        mail_transport: "folder:mail".into(),
        mail_from: "atalaya@diario.example".into(),
        ..Config::default()
    };
    let email = Email::parse("nusta@casa.example").unwrap();
    let mut tx = db.begin().await.unwrap();
    Mail::to_address(&email).subject("Figurar").body("Su enlace: palabra-corta").send(&mut tx).await.unwrap();
    // one that takes more than a page of the file
    Mail::to_address(&email).subject("Figurar").body("secreto-".repeat(4000)).send(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    let node = Node::with(config, Vec::new(), db.clone()).await.unwrap();
    for _ in 0..2 {
        let job = claim(&db, 9, Duration::from_secs(60)).await.unwrap().remove(0);
        (SEND.run)(node.clone(), job).await.unwrap();
    }
    db.close().await;
    for file in ["test.sqlite", "test.sqlite-wal"] {
        let bytes = std::fs::read(folder.path().join(file)).unwrap_or_default();
        for word in ["nusta@casa", "Figurar", "palabra-corta", "secreto-"] {
            assert!(!bytes.windows(word.len()).any(|piece| piece == word.as_bytes()), "{word} in {file}");
        }
    }
}

#[tokio::test]
async fn to_whom_mail_was_is_forgotten_also_where_none_is_sent_any_more() {
    on_both(|db| async move {
        let ana = somebody(&db).await;
        let mut tx = db.begin().await.unwrap();
        let [waits, stopped, late, old] =
            ["Espera", "Parado", "Tarde", "Viejo"].map(|subject| Mail::to(&ana).subject(subject));
        let waits = waits.send(&mut tx).await.unwrap();
        let stopped = stopped.send(&mut tx).await.unwrap();
        late.until(time::now() - 1).send(&mut tx).await.unwrap();
        let old = old.send(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        db.run("UPDATE job SET state = 'done' WHERE payload = $1", (stopped,)).await.unwrap();
        db.run("UPDATE job SET state = 'aside' WHERE payload = $1", (old.as_str(),)).await.unwrap();
        db.run("UPDATE outbox SET created_at = 1 WHERE id = $1", (old,)).await.unwrap();
        super::forget_old(&db, time::now()).await.unwrap();
        let left: Vec<(String, String)> =
            db.all("SELECT id, address FROM outbox WHERE address || subject || body <> ''", ()).await.unwrap();
        assert_eq!(left, [(waits, ana.email.clone())]);
        super::forget_old(&db, time::now() + 31 * time::DAY).await.unwrap();
        super::forget_old(&db, time::now() + 62 * time::DAY).await.unwrap();
        let (noted,): (i64,) = db.one("SELECT count(*) FROM outbox", ()).await.unwrap();
        assert_eq!(noted, 0);
    })
    .await;
}

#[tokio::test]
async fn a_host_that_takes_no_mail_fails_the_job_and_the_mail_waits() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = taken.local_addr().unwrap().port();
        drop(taken);
        let config = Config {
            data: folder.path().to_owned(),
            mail_transport: format!("smtp://127.0.0.1:{port}"),
            mail_from: "atalaya@diario.example".into(),
            ..Config::default()
        };
        let ana = somebody(&db).await;
        let mut tx = db.begin().await.unwrap();
        Mail::to(&ana).subject("Hola").body("palabra secreta").send(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        let node = Node::with(config, Vec::new(), db.clone()).await.unwrap();
        let job = claim(&db, 9, Duration::from_secs(60)).await.unwrap().remove(0);
        let error = (SEND.run)(node, job).await.unwrap_err();
        assert!(!format!("{error:#}").contains("secreta"), "{error:#}");
        let (waiting,): (i64,) = db.one("SELECT count(*) FROM outbox WHERE ended_at IS NULL", ()).await.unwrap();
        assert_eq!((waiting, jobs::counts(&db).await.unwrap().running), (1, 1));
    })
    .await;
}

/// A host that takes one mail as RFC 5321 has it, and gives what it was told.
async fn host_of_mail(stream: impl AsyncRead + AsyncWrite, greets: bool) -> String {
    let (read, mut write) = tokio::io::split(stream);
    let mut lines = BufReader::new(read).lines();
    let (mut told, mut in_data) = (String::new(), false);
    if greets {
        write.write_all(b"220 mail.example\r\n").await.unwrap();
    }
    while let Ok(Some(line)) = lines.next_line().await {
        told.push_str(&line);
        told.push('\n');
        let verb = line.split_whitespace().next().unwrap_or_default().to_uppercase();
        let answer = match (in_data, verb.as_str()) {
            (true, ".") => "250 taken",
            (true, _) => continue,
            (false, "DATA") => "354 go on",
            (false, "QUIT") => "221 bye",
            (false, "EHLO") => "250-mail.example\r\n250 AUTH PLAIN",
            (false, "AUTH") => "235 welcome",
            _ => "250 yes",
        };
        in_data = answer.starts_with("354");
        write.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
        if verb == "QUIT" || answer == "250 taken" {
            break;
        }
    }
    told
}

#[tokio::test]
async fn a_host_on_the_machine_is_handed_the_mail() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let config = Config {
            data: folder.path().to_owned(),
            mail_transport: format!("smtp://{}", listener.local_addr().unwrap()),
            mail_from: "atalaya@diario.example".into(),
            ..Config::default()
        };
        let host = tokio::spawn(async move { host_of_mail(listener.accept().await.unwrap().0, true).await });
        let ana = somebody(&db).await;
        let mut tx = db.begin().await.unwrap();
        Mail::to(&ana).subject("Hola\r\nBcc: eva@b.example").body("Llueve.\n.\nY sigue.").send(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        let node = Node::with(config, Vec::new(), db.clone()).await.unwrap();
        let job = claim(&db, 9, Duration::from_secs(60)).await.unwrap().remove(0);
        (SEND.run)(node, job).await.unwrap();
        let told = tokio::time::timeout(Duration::from_secs(9), host).await.unwrap().unwrap();
        assert!(told.contains("RCPT TO:<ana@diario.example>") && told.contains("\n..\n"), "{told}");
        assert!(told.contains("Y sigue.") && !told.lines().any(|line| line.starts_with("Bcc")), "{told}");
        let (waiting,): (i64,) = db.one("SELECT count(*) FROM outbox WHERE ended_at IS NULL", ()).await.unwrap();
        assert_eq!(waiting, 0);
    })
    .await;
}
