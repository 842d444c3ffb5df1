//! What is kept, and how it is read back.

use std::sync::Arc;
use std::time::Duration;

use super::*;
use crate::db::What;
use crate::db::testing::on_both;
use crate::jobs::{self, Ask};

#[tokio::test]
async fn what_is_kept_has_a_row_and_a_record_and_reads_back() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let keeper = keeper(&db, folder.path());
        let kept = keeper.keep(arrival("http://a.example/ñ", b"<p>Hola")).await.unwrap();
        assert!(!kept.revisit);
        assert_eq!(kept.payload_digest, warc::payload_digest(b"<p>Hola"));
        let archive = Archive::new(db.clone(), folder.path().to_owned());
        let read = archive.replay(&kept.capture_id).await.unwrap().unwrap();
        assert_eq!((read.status, read.body.as_slice()), (200, b"<p>Hola".as_slice()));
        assert_eq!(read.header("content-type"), Some("text/html; charset=utf-8"));
        let member = archive.member(&kept.capture_id).await.unwrap().unwrap();
        assert_eq!(warc::read_record(&member, 1 << 20).unwrap().1, member.len());
        assert!(archive.replay("nothing").await.unwrap().is_none());
        keeper.finish().await;
        agrees(&db, folder.path()).await;
        let (state, records): (String, i64) = db.one("SELECT state, records FROM segment", ()).await.unwrap();
        assert_eq!((state.as_str(), records), ("sealed", 1));
        assert!(keeper.keep(arrival("http://a.example/", b"x")).await.is_err(), "it has stopped");
    })
    .await;
}

#[tokio::test]
async fn the_same_payload_is_kept_once_and_replayed_from_wherever_it_lies() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let keeper = Arc::new(keeper(&db, folder.path()));
        // side by side, so that they meet in one batch too
        let mut tasks = tokio::task::JoinSet::new();
        for n in 0..20 {
            let keeper = keeper.clone();
            tasks.spawn(
                async move { keeper.keep(arrival(&format!("http://a.example/{n}"), b"the same")).await.unwrap() },
            );
        }
        let kept = tasks.join_all().await;
        assert_eq!(kept.iter().filter(|kept| !kept.revisit).count(), 1);
        let archive = Archive::new(db.clone(), folder.path().to_owned());
        for one in &kept {
            assert_eq!(archive.replay(&one.capture_id).await.unwrap().unwrap().body, b"the same");
        }
        let empty = [
            keeper.keep(arrival("http://a.example/e", b"")).await.unwrap(),
            keeper.keep(arrival("http://a.example/f", b"")).await.unwrap(),
        ];
        assert!(empty.iter().all(|kept| !kept.revisit), "nothing is gained by referring to nothing");
        keeper.finish().await;
        agrees(&db, folder.path()).await;
        let first = kept.iter().find(|kept| !kept.revisit).unwrap();
        db.run("UPDATE capture SET erased_at = 1 WHERE id = $1", (first.capture_id.as_str(),)).await.unwrap();
        for one in &kept {
            assert!(archive.replay(&one.capture_id).await.unwrap().is_none(), "erased for all that referred to it");
        }
    })
    .await;
}

#[tokio::test]
async fn two_hundred_at_once_share_syncs_and_all_are_there() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let keeper = Arc::new(keeper(&db, folder.path()));
        let mut tasks = tokio::task::JoinSet::new();
        for n in 0..200 {
            let keeper = keeper.clone();
            tasks.spawn(async move {
                let body = format!("{n} ").repeat(500);
                let mut arrival = arrival(&format!("http://a.example/{n}"), body.as_bytes());
                arrival.effects = vec![noting()];
                keeper.keep(arrival).await.unwrap().capture_id
            });
        }
        let mut ids = tasks.join_all().await;
        keeper.finish().await;
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), 200);
        let noted: Vec<(String,)> = db.all("SELECT name FROM lane ORDER BY name", ()).await.unwrap();
        assert_eq!(noted.into_iter().map(|(id,)| id).collect::<Vec<_>>(), ids, "each effect names its own capture");
        // one transaction a batch, and each transaction one instant in the change log
        let (batches,): (i64,) = db.one("SELECT count(DISTINCT at) FROM change", ()).await.unwrap();
        assert!(batches < 50, "{batches} batches for 200 records");
        agrees(&db, folder.path()).await;
    })
    .await;
}

#[tokio::test]
async fn a_lost_lease_keeps_the_record_and_writes_no_effect() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let keeper = keeper(&db, folder.path());
        let ask = Ask {
            key: "k".into(),
            kind: "fetch-page",
            lane: "a.example".into(),
            payload: String::new(),
            due_at: 0,
            asked_by: None,
        };
        let mut tx = db.begin().await.unwrap();
        ask.open(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
        let job = jobs::claim(&db, 1, Duration::from_secs(60)).await.unwrap().remove(0);
        db.run("UPDATE job SET lease = 'another'", ()).await.unwrap();
        let with = |body: &[u8], ending| Arrival {
            ending,
            effects: vec![noting()],
            changed: vec![("page", "p".into(), What::Changed)],
            ..arrival("http://a.example/", body)
        };
        keeper.keep(with(b"late", Some(job.done(Duration::ZERO)))).await.unwrap();
        let (lanes,): (i64,) = db.one("SELECT count(*) FROM lane WHERE name <> 'a.example'", ()).await.unwrap();
        let (pages,): (i64,) = db.one("SELECT count(*) FROM change WHERE kind = 'page'", ()).await.unwrap();
        assert_eq!((captures(&db).await, lanes, pages), (1, 0, 0));
        db.run("UPDATE job SET lease = $1", (job.lease.as_str(),)).await.unwrap();
        keeper.keep(with(b"in time", Some(job.done(Duration::ZERO)))).await.unwrap();
        let (lanes,): (i64,) = db.one("SELECT count(*) FROM lane WHERE name <> 'a.example'", ()).await.unwrap();
        let (jobs,): (i64,) = db.one("SELECT count(*) FROM job", ()).await.unwrap();
        assert_eq!((captures(&db).await, lanes, jobs), (2, 1, 0));
        keeper.finish().await;
        agrees(&db, folder.path()).await;
    })
    .await;
}

#[tokio::test]
async fn a_full_segment_is_sealed_and_two_writers_have_two() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let small = Keeper::start(db.clone(), folder.path().to_owned(), 1);
        let other = keeper(&db, folder.path());
        for n in 0..3 {
            small.keep(arrival("http://a.example/", format!("{n}").as_bytes())).await.unwrap();
            other.keep(arrival("http://b.example/", format!("{n} other").as_bytes())).await.unwrap();
        }
        let (sealed,): (i64,) = db.one("SELECT count(*) FROM segment WHERE state = 'sealed'", ()).await.unwrap();
        assert_eq!((sealed, segments(folder.path()).len()), (2, 4));
        // what lives is left alone
        let recovered = recover(&db, folder.path()).await.unwrap();
        assert_eq!(recovered, Recovered::default());
        agrees(&db, folder.path()).await;
        small.finish().await;
        other.finish().await;
        let (open,): (i64,) = db.one("SELECT count(*) FROM segment WHERE state = 'open'", ()).await.unwrap();
        assert_eq!(open, 0);
        agrees(&db, folder.path()).await;
    })
    .await;
}
