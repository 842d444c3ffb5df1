//! Files that something happens to while they are read.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Duration;

use document::Document;
use records::{Filing, RecordFile, RecordFiles};
use testkit::site::{Site, on_both};

use crate::files::{ACT, brought, paper, site_that_reads_by};

/// A reader of documents that says when it has begun, and waits for the answer that it is to give.
const SLOW_READER: &str = r#"#!/bin/sh
cat >/dev/null
here=${0%/*}
: >"$here/begun"
while [ ! -e "$here/answer" ]; do sleep 0.01; done
cat "$here/answer"
"#;

/// Reads a file by the slow reader of a folder; in the middle of that, something happens to the file.
async fn read_while(site: &Site, folder: &Path, file: &str, happens: impl AsyncFnOnce()) {
    let (begun, answer) = (folder.join("begun"), folder.join("answer"));
    let document = Document {
        kind: document::Kind::Text,
        pages: vec![document::Page { label: "1".into(), text: "Se dijo esto.".into() }],
        title: None,
        authors: Vec::new(),
        date: None,
        made: None,
        language: None,
        publisher: None,
        keywords: Vec::new(),
        doi: None,
        isbn: None,
        work: None,
        container: None,
        volume: None,
        issue: None,
        range: None,
        warnings: Vec::new(),
    };
    let meanwhile = async {
        while !begun.exists() {
            tokio::task::yield_now().await;
        }
        happens().await;
        let written = folder.join("answer.new");
        std::fs::write(&written, serde_json::json!({ "document": document }).to_string()).unwrap();
        std::fs::rename(&written, &answer).unwrap();
    };
    let both = async { tokio::join!(records::read_file(&site.node, file), meanwhile) };
    tokio::time::timeout(Duration::from_secs(60), both).await.unwrap().0.unwrap();
    std::fs::remove_file(begun).unwrap();
    std::fs::remove_file(answer).unwrap();
}

#[tokio::test]
async fn a_file_that_is_filed_or_taken_away_while_it_is_read_is_so_afterwards() {
    on_both(|on| async move {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("reader");
        std::fs::write(&program, SLOW_READER).unwrap();
        std::fs::set_permissions(&program, Permissions::from_mode(0o755)).unwrap();
        let site = site_that_reads_by(on, &program).await;
        let db = &site.node.db;
        let record = paper(&site, "Acta", None).await;
        let told = async || -> i64 {
            db.one::<(i64,)>("SELECT count(*) FROM change WHERE record = $1", (&record.id,)).await.unwrap().0
        };
        let pages = async |file: &RecordFile| -> i64 {
            let sql = "SELECT count(*) FROM record_file_page WHERE file_id = $1";
            db.one::<(i64,)>(sql, (&file.id,)).await.unwrap().0
        };

        let (filed, _) = brought(&site, ACT).await;
        read_while(&site, folder.path(), &filed.id, async || {
            let mut tx = db.begin().await.unwrap();
            assert!(RecordFiles::file(&mut tx, &filed.id, &record.id, Filing::default()).await.unwrap());
            tx.commit().await.unwrap();
        })
        .await;
        assert_eq!(pages(&filed).await, 1);
        assert_eq!(told().await, 3, "entered, filed, and read: the index is told of the text");

        let (removed, _) = brought(&site, b"Otra acta, que se retira mientras se lee.").await;
        let mut tx = db.begin().await.unwrap();
        assert!(RecordFiles::file(&mut tx, &removed.id, &record.id, Filing::default()).await.unwrap());
        tx.commit().await.unwrap();
        read_while(&site, folder.path(), &removed.id, async || {
            let mut tx = db.begin().await.unwrap();
            assert!(RecordFiles::remove(&mut tx, &removed).await.unwrap());
            tx.commit().await.unwrap();
        })
        .await;
        let (discarded, _) = brought(&site, b"Y otra, que se descarta.").await;
        read_while(&site, folder.path(), &discarded.id, async || {
            let mut tx = db.begin().await.unwrap();
            assert!(RecordFiles::discard(&mut tx, &discarded.id).await.unwrap());
            tx.commit().await.unwrap();
        })
        .await;
        assert_eq!((pages(&removed).await, pages(&discarded).await), (0, 0), "their words do not come back");
        assert_eq!(told().await, 5, "filed and taken away");
    })
    .await;
}
