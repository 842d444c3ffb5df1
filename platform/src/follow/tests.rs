#![allow(clippy::unwrap_used)]

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::FutureExt;

use super::*;
use crate::db::testing::{Schema, on_both, sqlite};
use crate::db::{Address, Db, What};

/// Writes a lane for each change, and misbehaves where it is told to.
#[derive(Default)]
struct Copying {
    forgotten: AtomicUsize,
    batches: Mutex<Vec<Vec<i64>>>,
    fails: bool,
    breaks_at: &'static str,
    wrong_rows: bool,
    sets_aside: &'static str,
}

impl Follow for Copying {
    fn name(&self) -> &'static str {
        "copying"
    }
    fn kinds(&self) -> &'static [&'static str] {
        &["page", "story"]
    }
    fn batch(&self) -> usize {
        10
    }
    fn work<'a>(&'a self, changes: &'a [Change]) -> BoxFuture<'a, Result<Work>> {
        async move {
            self.batches.lock().unwrap().push(changes.iter().map(|change| change.n).collect());
            let mut work = Work::default();
            anyhow::ensure!(!self.fails, "out of order");
            for change in changes {
                assert_ne!(change.record, self.breaks_at, "broken off on purpose");
                if change.record == self.sets_aside {
                    work.setbacks.push((change.record.clone(), "unreadable".to_owned()));
                    continue;
                }
                let ready = if self.wrong_rows { None } else { Some(change.n) };
                work.write(
                    "INSERT INTO lane (name, ready_at, busy_until) VALUES ($1, $2, 0)",
                    (change.record.as_str(), ready),
                );
                if change.kind == "page" {
                    work.changed.push(("story", format!("story of {}", change.record), What::Added));
                }
            }
            Ok(work)
        }
        .boxed()
    }
    fn forget(&self) {
        self.forgotten.fetch_add(1, Ordering::Relaxed);
    }
}

async fn log(db: &Db, count: usize) {
    let mut tx = db.begin().await.unwrap();
    for n in 0..count {
        tx.changed("page", format!("p{n}"), What::Added);
        tx.changed("other", format!("o{n}"), What::Added);
    }
    tx.commit().await.unwrap();
}

async fn lanes(db: &Db) -> i64 {
    db.one::<(i64,)>("SELECT count(*) FROM lane", ()).await.unwrap().0
}

async fn standing(db: &Db) -> Standing {
    standings(db).await.unwrap().remove(0)
}

#[tokio::test]
async fn everything_is_digested_once_and_its_own_changes_too() {
    on_both(|db| async move {
        log(&db, 12).await;
        let follower = Copying::default();
        catch_up(&db, &follower, "a").await.unwrap();
        assert_eq!(lanes(&db).await, 24, "pages and the stories they make");
        assert_eq!(standing(&db).await.position, head(&db).await.unwrap());
        catch_up(&db, &follower, "a").await.unwrap();
        let seen: Vec<i64> = follower.batches.lock().unwrap().concat();
        assert_eq!(seen.len(), 24);
        assert!(seen.is_sorted());
        assert_eq!(follower.forgotten.load(Ordering::Relaxed), 0);
        // another process goes on at once: the place was given back
        let mut tx = db.begin().await.unwrap();
        tx.changed("page", "q", What::Added);
        tx.commit().await.unwrap();
        catch_up(&db, &Copying::default(), "b").await.unwrap();
        assert_eq!(standing(&db).await.position, head(&db).await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn rows_that_cannot_be_written_leave_the_position_and_memory_is_forgotten() {
    on_both(|db| async move {
        log(&db, 3).await;
        let follower = Copying { wrong_rows: true, ..Copying::default() };
        assert!(catch_up(&db, &follower, "a").await.is_err());
        assert_eq!((lanes(&db).await, standing(&db).await.position), (0, 0));
        assert_eq!(follower.forgotten.load(Ordering::Relaxed), 1);
        let follower = Copying { fails: true, ..Copying::default() };
        let error = catch_up(&db, &follower, "a").await.unwrap_err();
        assert!(format!("{error:#}").contains("out of order"), "{error:#}");
        assert_eq!(follower.forgotten.load(Ordering::Relaxed), 1);
    })
    .await;
}

#[tokio::test]
async fn while_one_holds_the_place_another_does_nothing() {
    on_both(|db| async move {
        log(&db, 3).await;
        db.run(
            "INSERT INTO lease (name, holder, until) VALUES ('copying', 'a', $1)",
            (crate::time::now() + crate::time::DAY,),
        )
        .await
        .unwrap();
        let other = Copying::default();
        catch_up(&db, &other, "b").await.unwrap();
        assert!(other.batches.lock().unwrap().is_empty() && lanes(&db).await == 0);
        db.run("UPDATE lease SET until = 0", ()).await.unwrap();
        catch_up(&db, &other, "b").await.unwrap();
        assert_eq!(lanes(&db).await, 6);
    })
    .await;
}

#[tokio::test]
async fn the_place_of_a_process_that_died_is_taken_over_at_once() {
    on_both(|db| async move {
        log(&db, 3).await;
        db.run(
            "INSERT INTO lease (name, holder, until) VALUES ('copying', 'dead', $1)",
            (crate::time::now() + crate::time::DAY,),
        )
        .await
        .unwrap();
        take_over(&db).await.unwrap();
        catch_up(&db, &Copying::default(), "b").await.unwrap();
        assert_eq!(lanes(&db).await, 6);
    })
    .await;
}

#[tokio::test]
async fn the_place_of_a_process_that_was_killed_on_this_machine_is_nobody_s() {
    on_both(|db| async move {
        log(&db, 3).await;
        let in_a_day = crate::time::now() + crate::time::DAY;
        let (mut alive, lease) = crate::holder::tests::other();
        db.run("INSERT INTO lease (name, holder, until) VALUES ('copying', $1, $2)", (lease, in_a_day)).await.unwrap();
        catch_up(&db, &Copying::default(), "b").await.unwrap();
        assert_eq!(lanes(&db).await, 0, "it lives");
        alive.kill().unwrap();
        alive.wait().unwrap();
        catch_up(&db, &Copying::default(), "b").await.unwrap();
        assert_eq!(lanes(&db).await, 6);
    })
    .await;
}

#[tokio::test]
async fn an_item_that_cannot_be_digested_is_set_aside_and_the_others_go_on() {
    on_both(|db| async move {
        log(&db, 4).await;
        catch_up(&db, &Copying { sets_aside: "p2", ..Copying::default() }, "a").await.unwrap();
        let set_aside = setbacks(&db, 9).await.unwrap();
        assert_eq!((set_aside.len(), set_aside[0].1.as_str(), set_aside[0].2.as_str()), (1, "p2", "unreadable"));
        assert_eq!(lanes(&db).await, 6);
        // what was wrong with it may have passed
        for left in [1, 0] {
            assert_eq!(try_again(&db, "copying", "page").await.unwrap(), 1);
            let sets_aside = if left == 1 { "p2" } else { "" };
            catch_up(&db, &Copying { sets_aside, ..Copying::default() }, "a").await.unwrap();
            assert_eq!(setbacks(&db, 9).await.unwrap().len(), left);
        }
        assert_eq!((lanes(&db).await, try_again(&db, "copying", "page").await.unwrap()), (8, 0));
    })
    .await;
}

#[tokio::test]
async fn a_follower_that_breaks_off_at_one_record_sets_it_aside_and_lives() {
    on_both(|db| async move {
        log(&db, 8).await;
        let follower = Copying { breaks_at: "p3", ..Copying::default() };
        catch_up(&db, &follower, "a").await.unwrap();
        let set_aside = setbacks(&db, 9).await.unwrap();
        assert_eq!(set_aside.iter().map(|s| s.1.as_str()).collect::<Vec<_>>(), ["p3"]);
        assert_eq!(lanes(&db).await, 14, "seven pages and their stories, none twice");
        assert_eq!(standing(&db).await.position, head(&db).await.unwrap());
        assert_eq!(follower.forgotten.load(Ordering::Relaxed), 2);
    })
    .await;
}

#[tokio::test]
async fn following_ends_when_asked_and_when_nobody_is_left_to_ask() {
    let (_data, db) = sqlite().await;
    log(&db, 2).await;
    for ask in [true, false] {
        let stop = tokio::sync::watch::Sender::new(false);
        let following = tokio::spawn(follow_until(
            db.clone(),
            std::sync::Arc::new(Copying::default()),
            "a".into(),
            stop.subscribe(),
        ));
        while standings(&db).await.unwrap().first().is_none_or(|s| s.position < 4) {
            tokio::task::yield_now().await;
        }
        if ask {
            stop.send_replace(true);
        }
        drop(stop);
        tokio::time::timeout(std::time::Duration::from_secs(5), following).await.unwrap().unwrap();
        let (leases,): (i64,) = db.one("SELECT count(*) FROM lease", ()).await.unwrap();
        assert_eq!(leases, 0);
    }
}

/// A transaction that has its number and is slow to commit: what a later one writes is not seen before it, and a follower
/// that looks all the while misses nothing. On SQLite there is one writer at a time.
#[tokio::test]
async fn a_transaction_that_commits_late_is_not_passed_over() {
    let Some(schema) = Schema::make().await else { return };
    let db = Db::open(&Address::Postgres(schema.address.clone())).await.unwrap();
    db.migrate().await.unwrap();
    for sql in [
        "CREATE FUNCTION linger() RETURNS trigger LANGUAGE plpgsql AS
           $$ BEGIN IF NEW.record = 'slow' THEN PERFORM pg_sleep(1.0); END IF; RETURN NEW; END $$",
        // run at COMMIT, when the number is taken
        "CREATE CONSTRAINT TRIGGER lingering AFTER INSERT ON change DEFERRABLE INITIALLY DEFERRED
           FOR EACH ROW EXECUTE FUNCTION linger()",
    ] {
        db.run(sql, ()).await.unwrap();
    }
    let commit = |name: &'static str| {
        let db = db.clone();
        tokio::spawn(async move {
            let mut tx = db.begin().await.unwrap();
            tx.changed("page", name, What::Added);
            tx.commit().await.unwrap();
        })
    };
    let slow = commit("slow");
    // it holds its number and waits in its commit
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let fast = commit("fast");
    let follower = Copying::default();
    while !slow.is_finished() || !fast.is_finished() {
        catch_up(&db, &follower, "a").await.unwrap();
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    slow.await.unwrap();
    fast.await.unwrap();
    catch_up(&db, &follower, "a").await.unwrap();
    let seen: Vec<(String,)> =
        db.all("SELECT name FROM lane WHERE name IN ('slow', 'fast') ORDER BY ready_at", ()).await.unwrap();
    assert_eq!(seen, [("slow".to_owned(),), ("fast".to_owned(),)]);
    db.close().await;
    schema.drop().await;
}
