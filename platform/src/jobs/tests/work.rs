//! The worker as a whole: what it makes of jobs that break off, fail, lose their lease or are at work at a stop.

use futures_util::FutureExt;

use super::*;
use crate::config::Config;
use crate::node::Node;
use crate::room::{JobKind, Room};

const KINDS: &[JobKind] = &[
    JobKind { kind: "ends", run: |node, job| ends(node, job).boxed() },
    JobKind { kind: "breaks", run: |_, _| async { panic!("broken off on purpose") }.boxed() },
    JobKind { kind: "fails", run: |_, _| async { anyhow::bail!("the host does not answer") }.boxed() },
    JobKind { kind: "loses", run: |node, job| loses(node, job).boxed() },
    JobKind { kind: "lasts", run: |_, _| std::future::pending().boxed() },
];

async fn ends(node: Arc<Node>, job: Job) -> anyhow::Result<()> {
    assert!(end(&node.db, job.done(Duration::ZERO)).await);
    Ok(())
}

/// Its lease ends while it works and another process has the job; then it fails.
async fn loses(node: Arc<Node>, job: Job) -> anyhow::Result<()> {
    node.db.run("UPDATE job SET lease = 'another' WHERE id = $1", (job.id.as_str(),)).await?;
    assert!(!end(&node.db, job.done(Duration::ZERO)).await);
    anyhow::bail!("too late")
}

fn room() -> Room {
    Room {
        name: "test",
        catalogue: crate::words::Catalogue { room: "test", es: "", en: "", pt: "", fr: "" },
        actions: &[],
        routes: crate::web::Routes::new,
        sections: &[],
        desk: &[],
        footer: &[],
        followers: |_| Vec::new(),
        jobs: KINDS,
        commands: Vec::new,
        contribute: |_| (),
        starter: |_, _| async { Ok(()) }.boxed(),
        checks: |_| async { Ok(Vec::new()) }.boxed(),
    }
}

/// A node with these jobs, each in a lane of its own.
async fn node(db: &Db, data: &std::path::Path, kinds: &[&'static str]) -> Arc<Node> {
    let config = Config { data: data.to_owned(), pause_seconds: 0.0, ..Config::default() };
    for (n, kind) in kinds.iter().enumerate() {
        open(db, Ask { kind, ..ask(&format!("{kind}{n}"), &format!("lane{n}")) }).await;
    }
    Node::with(config, vec![room()], db.clone()).await.unwrap()
}

async fn of(db: &Db, kind: &str) -> Listed {
    listed(db, None, None, 50).await.unwrap().into_iter().find(|job| job.kind == kind).unwrap()
}

async fn idle(_: &Node) -> anyhow::Result<usize> {
    Ok(0)
}

#[tokio::test]
async fn a_job_that_breaks_off_is_noted_and_the_others_are_done() {
    on_both(|db| async move {
        let data = tempfile::tempdir().unwrap();
        let node = node(&db, data.path(), &["breaks", "ends", "fails", "ends", "unheard-of"]).await;
        work(node, Until::NothingDue, idle).await.unwrap();
        let broken = of(&db, "breaks").await;
        assert_eq!((broken.state.as_str(), broken.attempts), ("open", 1));
        assert!(broken.due_at > time::now() + 20 * time::SECOND, "it is tried again later");
        assert!(broken.error.unwrap().contains("broke off"));
        assert_eq!(of(&db, "fails").await.error.unwrap(), "the host does not answer");
        assert!(of(&db, "unheard-of").await.error.unwrap().contains("unheard-of"));
        assert_eq!(listed(&db, Some("done"), None, 9).await.unwrap().len(), 2);
        let (busy,): (i64,) = db.one("SELECT count(*) FROM lane WHERE busy_until > 0", ()).await.unwrap();
        assert_eq!(busy, 0, "their lanes are free");
    })
    .await;
}

#[tokio::test]
async fn a_job_that_fails_again_and_again_waits_longer_and_is_set_aside() {
    on_both(|db| async move {
        let data = tempfile::tempdir().unwrap();
        let node = node(&db, data.path(), &["fails"]).await;
        let mut waits = Vec::new();
        for attempt in 1..=8 {
            db.run("UPDATE job SET due_at = 0", ()).await.unwrap();
            let before = time::now();
            work(node.clone(), Until::NothingDue, idle).await.unwrap();
            let told = of(&db, "fails").await;
            assert_eq!(told.attempts, attempt);
            waits.push(told.due_at - before);
        }
        assert!(waits.windows(2).all(|pair| pair[1] > pair[0] * 3 / 2), "{waits:?}");
        assert_eq!(of(&db, "fails").await.state, "aside");
        db.run("UPDATE job SET due_at = 0", ()).await.unwrap();
        work(node, Until::NothingDue, idle).await.unwrap();
        assert_eq!(of(&db, "fails").await.attempts, 8, "it is left to a person");
    })
    .await;
}

#[tokio::test]
async fn a_job_whose_lease_was_lost_writes_nothing_of_its_end() {
    on_both(|db| async move {
        let data = tempfile::tempdir().unwrap();
        let node = node(&db, data.path(), &["loses", "ends"]).await;
        let stop = node.clone();
        let watching = db.clone();
        let worker = tokio::spawn(work(node, Until::Stopped, idle));
        while of(&watching, "ends").await.state != "done" {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        stop.stop();
        worker.await.unwrap().unwrap();
        let told = of(&db, "loses").await;
        assert_eq!((told.state.as_str(), told.attempts, told.error), ("running", 0, None), "it is another's");
        let (lease,): (String,) = db.one("SELECT lease FROM job WHERE kind = 'loses'", ()).await.unwrap();
        assert_eq!(lease, "another");
    })
    .await;
}

#[tokio::test]
async fn what_is_at_work_at_a_stop_is_handed_back_at_once() {
    on_both(|db| async move {
        let data = tempfile::tempdir().unwrap();
        let node = node(&db, data.path(), &["lasts", "lasts"]).await;
        let worker = tokio::spawn(work(node.clone(), Until::Stopped, idle));
        while counts(&db).await.unwrap().running < 2 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        node.stop();
        worker.await.unwrap().unwrap();
        assert_eq!((counts(&db).await.unwrap().open, of(&db, "lasts").await.attempts), (2, 0));
        assert_eq!(claim(&db, 9, LEASE).await.unwrap().len(), 2, "the next process need not wait for their leases");
    })
    .await;
}

#[tokio::test]
async fn what_lasts_longer_than_a_lease_stays_in_the_hands_of_its_worker() {
    on_both(|db| async move {
        let data = tempfile::tempdir().unwrap();
        let node = node(&db, data.path(), &["lasts"]).await;
        let worker = tokio::spawn(work(node.clone(), Until::Stopped, idle));
        while counts(&db).await.unwrap().running < 1 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let lease = async || -> (String, i64) { db.one("SELECT lease, lease_until FROM job", ()).await.unwrap() };
        let (ours, _) = lease().await;
        let soon = time::after(time::now(), Duration::from_secs(5));
        db.run("UPDATE job SET lease_until = $1", (soon,)).await.unwrap();
        while lease().await.1 <= soon {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert_eq!((lease().await.0, of(&db, "lasts").await.attempts), (ours, 0), "it was not begun again");
        node.stop();
        worker.await.unwrap().unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_host_that_asks_for_an_hour_is_left_for_later_and_named() {
    on_both(|db| async move {
        let data = tempfile::tempdir().unwrap();
        let node = node(&db, data.path(), &["ends", "ends"]).await;
        let until = time::after(time::now(), Duration::from_secs(3600));
        db.run("UPDATE lane SET ready_at = $1 WHERE name = 'lane1'", (until,)).await.unwrap();
        let worked = work(node.clone(), Until::NothingDue, idle);
        tokio::time::timeout(Duration::from_secs(20), worked).await.expect("it waits for the hour").unwrap();
        assert_eq!(counts(&db).await.unwrap().open, 1, "the other host's job is done");
        assert_eq!(left_for_later(&node).await.unwrap(), [("lane1".to_owned(), until)]);
    })
    .await;
}

#[tokio::test]
async fn what_was_killed_before_is_done_without_waiting_for_its_lease() {
    on_both(|db| async move {
        let data = tempfile::tempdir().unwrap();
        let node = node(&db, data.path(), &["ends"]).await;
        assert_eq!(claim(&db, 9, Duration::from_secs(3600)).await.unwrap().len(), 1);
        db.run("UPDATE job SET lease = $1", (crate::holder::tests::killed(),)).await.unwrap();
        let worked = work(node, Until::NothingDue, idle);
        tokio::time::timeout(Duration::from_secs(20), worked).await.expect("it waits for the lease").unwrap();
        assert_eq!(of(&db, "ends").await.state, "done");
    })
    .await;
}
