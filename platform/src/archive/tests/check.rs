//! What `check` finds.

use super::*;
use crate::db::testing::on_both;

async fn three(db: &Db, folder: &Path) -> std::path::PathBuf {
    let keeper = keeper(db, folder);
    for n in 0..3 {
        keeper.keep(arrival(&format!("http://a.example/{n}"), format!("body {n}").as_bytes())).await.unwrap();
    }
    keeper.finish().await;
    segments(folder).remove(0)
}

#[tokio::test]
async fn a_flipped_byte_is_found_and_the_records_behind_it_are_not_accused() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let path = three(&db, folder.path()).await;
        let whole = std::fs::read(&path).unwrap();
        let (place, length): (i64, i64) =
            db.one("SELECT place, length FROM capture WHERE address = 'http://a.example/1'", ()).await.unwrap();
        for at in [place + 12, place + length / 2, place + length - 3] {
            let mut bytes = whole.clone();
            bytes[usize::try_from(at).unwrap()] ^= 0x55;
            std::fs::write(&path, bytes).unwrap();
            let found = check(&db, folder.path(), |_, _| ()).await.unwrap();
            let accused: Vec<_> = found.iter().filter(|f| f.code != "segment-damaged").map(|f| f.code).collect();
            assert_eq!(accused, ["row-without-record"], "{found:?}");
        }
        std::fs::write(&path, &whole).unwrap();
        agrees(&db, folder.path()).await;
    })
    .await;
}

#[tokio::test]
async fn each_disagreement_has_its_word() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let path = three(&db, folder.path()).await;
        let with = async |spoil: &'static str, mend: &'static str| {
            db.run(spoil, ()).await.unwrap();
            let found = codes(&db, folder.path()).await;
            db.run(mend, ()).await.unwrap();
            found
        };
        assert_eq!(
            with("UPDATE capture SET place = place + 1 WHERE address = 'http://a.example/1'",
                 "UPDATE capture SET place = place - 1 WHERE address = 'http://a.example/1'").await,
            ["record-without-row", "row-without-record"]
        );
        assert_eq!(
            with("UPDATE capture SET length = length + 1 WHERE address = 'http://a.example/0'",
                 "UPDATE capture SET length = length - 1 WHERE address = 'http://a.example/0'").await,
            ["record-length"]
        );
        assert_eq!(
            with("UPDATE capture SET payload_digest = payload_digest || 'x' WHERE address = 'http://a.example/2'",
                 "UPDATE capture SET payload_digest = substr(payload_digest, 1, length(payload_digest) - 1) WHERE address = 'http://a.example/2'").await,
            ["record-digest"]
        );
        assert_eq!(
            with("UPDATE capture SET revisit_of = 'urn:uuid:nothing' WHERE address = 'http://a.example/2'",
                 "UPDATE capture SET revisit_of = NULL").await,
            ["revisit-without-original"]
        );
        assert_eq!(
            with("UPDATE segment SET length = length + 7", "UPDATE segment SET length = length - 7").await,
            ["segment-length"]
        );
        agrees(&db, folder.path()).await;
        std::fs::remove_file(path).unwrap();
        assert_eq!(codes(&db, folder.path()).await, ["segment-missing"]);
    })
    .await;
}

#[tokio::test]
async fn checking_while_others_write_accuses_nobody() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let keeper = std::sync::Arc::new(keeper(&db, folder.path()));
        let writing = {
            let keeper = keeper.clone();
            tokio::spawn(async move {
                for n in 0..100 {
                    keeper.keep(arrival(&format!("http://a.example/{n}"), format!("{n}").as_bytes())).await.unwrap();
                }
            })
        };
        while !writing.is_finished() {
            agrees(&db, folder.path()).await;
        }
        writing.await.unwrap();
        keeper.finish().await;
        agrees(&db, folder.path()).await;
    })
    .await;
}
