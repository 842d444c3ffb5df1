#![allow(clippy::unwrap_used)]

mod hold;
mod work;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::*;
use crate::db::Db;
use crate::db::testing::on_both;
use crate::time;

const LEASE: Duration = Duration::from_secs(60);

fn ask(key: &str, lane: &str) -> Ask {
    Ask { key: key.into(), kind: "upkeep", lane: lane.into(), payload: key.into(), due_at: 0, asked_by: None }
}

async fn open(db: &Db, ask: Ask) {
    let mut tx = db.begin().await.unwrap();
    ask.open(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// True where the lease was still ours.
async fn end(db: &Db, ending: Ending) -> bool {
    let mut tx = db.begin().await.unwrap();
    let ours = ending.write(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    ours
}

async fn one(db: &Db) -> Listed {
    listed(db, None, None, 10).await.unwrap().remove(0)
}

#[tokio::test]
async fn asking_twice_is_one_job_until_it_has_ended() {
    on_both(|db| async move {
        open(&db, ask("k", "l")).await;
        open(&db, ask("k", "l")).await;
        assert_eq!(counts(&db).await.unwrap().open, 1);
        let job = claim(&db, 9, LEASE).await.unwrap().remove(0);
        open(&db, ask("k", "l")).await;
        assert_eq!(counts(&db).await.unwrap().open, 0, "it is running");
        assert!(end(&db, job.done(Duration::ZERO)).await);
        open(&db, ask("k", "l")).await;
        assert_eq!(listed(&db, None, None, 9).await.unwrap().len(), 2);
        assert_eq!(listed(&db, Some("done"), None, 9).await.unwrap().len(), 1);
        assert_eq!(forget_old(&db, time::now() + 1).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn four_claimers_never_do_two_of_one_lane_and_none_twice() {
    on_both(|db| async move {
        for n in 0..60 {
            open(&db, ask(&format!("k{n}"), &format!("lane{}", n % 6))).await;
        }
        let at_work: Arc<Mutex<HashMap<String, usize>>> = Arc::default();
        let done: Arc<Mutex<Vec<String>>> = Arc::default();
        let mut claimers = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let (db, at_work, done) = (db.clone(), at_work.clone(), done.clone());
            claimers.spawn(async move {
                while done.lock().unwrap().len() < 60 {
                    let jobs = claim(&db, 3, LEASE).await.unwrap();
                    for job in &jobs {
                        let mut lanes = at_work.lock().unwrap();
                        let here = lanes.entry(job.lane.clone()).or_default();
                        *here += 1;
                        assert_eq!(*here, 1, "two at once in {}", job.lane);
                    }
                    tokio::time::sleep(Duration::from_millis(2)).await;
                    for job in jobs {
                        *at_work.lock().unwrap().get_mut(&job.lane).unwrap() -= 1;
                        done.lock().unwrap().push(job.payload.clone());
                        assert!(end(&db, job.done(Duration::ZERO)).await);
                    }
                }
            });
        }
        claimers.join_all().await;
        let mut done = Arc::into_inner(done).unwrap().into_inner().unwrap();
        done.sort();
        done.dedup();
        assert_eq!(done.len(), 60);
    })
    .await;
}

#[tokio::test]
async fn a_lane_rests_after_each_job_and_the_oldest_goes_first() {
    on_both(|db| async move {
        open(&db, Ask { due_at: 20, ..ask("later", "l") }).await;
        open(&db, Ask { due_at: 10, ..ask("first", "l") }).await;
        open(&db, Ask { due_at: time::now() + time::DAY, ..ask("tomorrow", "m") }).await;
        let job = claim(&db, 9, LEASE).await.unwrap();
        assert_eq!(job.iter().map(|job| job.payload.as_str()).collect::<Vec<_>>(), ["first"]);
        assert!(end(&db, job[0].done(Duration::from_secs(3600))).await);
        assert!(claim(&db, 9, LEASE).await.unwrap().is_empty(), "the host rests");
        db.run("UPDATE lane SET ready_at = 0", ()).await.unwrap();
        assert_eq!(claim(&db, 9, LEASE).await.unwrap()[0].payload, "later");
    })
    .await;
}

#[tokio::test]
async fn a_long_job_that_tells_of_progress_keeps_its_lane() {
    on_both(|db| async move {
        open(&db, ask("long", "l")).await;
        open(&db, ask("other", "l")).await;
        let job = claim(&db, 1, LEASE).await.unwrap().remove(0);
        // the lane's own time is over, the job's lease was renewed
        db.run("UPDATE lane SET busy_until = 0", ()).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        assert_eq!(tx.apply(job.progress(3, 10, LEASE)).await.unwrap(), 1);
        tx.commit().await.unwrap();
        assert!(claim(&db, 9, LEASE).await.unwrap().is_empty());
        assert_eq!(reopen_abandoned(&db).await.unwrap(), 0);
        let told = listed(&db, Some("running"), None, 9).await.unwrap().remove(0);
        assert_eq!((told.done, told.total), (3, 10));
    })
    .await;
}

#[tokio::test]
async fn a_lease_that_ends_opens_the_job_again_and_the_late_one_writes_nothing() {
    on_both(|db| async move {
        open(&db, ask("k", "l")).await;
        let late = claim(&db, 1, Duration::ZERO).await.unwrap().remove(0);
        assert_eq!(reopen_abandoned(&db).await.unwrap(), 1);
        let job = claim(&db, 1, LEASE).await.unwrap().remove(0);
        assert_ne!(job.lease, late.lease);
        for ending in [late.done(Duration::ZERO), late.failed("x", Duration::ZERO), late.later(0, Duration::ZERO)] {
            assert!(!end(&db, ending).await);
        }
        assert_eq!(one(&db).await.state, "running");
        assert!(end(&db, job.done(Duration::ZERO)).await);
    })
    .await;
}

#[tokio::test]
async fn what_a_process_of_this_machine_had_in_hand_when_it_was_killed_is_open_at_once() {
    on_both(|db| async move {
        for key in ["killed", "alive", "elsewhere"] {
            open(&db, ask(key, key)).await;
        }
        let jobs = claim(&db, 9, LEASE).await.unwrap();
        let (mut alive, lease_of_the_living) = crate::holder::tests::other();
        let leases = [
            ("killed", crate::holder::tests::killed()),
            ("alive", lease_of_the_living),
            ("elsewhere", "7@otra/of-another-machine/5/0/id".to_owned()),
        ];
        for (key, lease) in leases {
            db.run("UPDATE job SET lease = $2 WHERE key = $1", (key, lease)).await.unwrap();
        }
        assert_eq!(reopen_of_the_gone(&db).await.unwrap(), 1);
        let again = claim(&db, 9, LEASE).await.unwrap();
        assert_eq!(
            again.iter().map(|job| job.payload.as_str()).collect::<Vec<_>>(),
            ["killed"],
            "its lane is free, too"
        );
        assert_eq!(again[0].attempts, 1);
        let late = jobs.into_iter().find(|job| job.payload == "killed").unwrap();
        assert!(!end(&db, late.done(Duration::ZERO)).await, "it is another's");
        assert_eq!(reopen_of_the_gone(&db).await.unwrap(), 0, "what we claimed is ours");
        alive.kill().unwrap();
        alive.wait().unwrap();
        assert_eq!(reopen_of_the_gone(&db).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_job_that_ends_its_process_again_and_again_is_set_aside() {
    on_both(|db| async move {
        open(&db, ask("k", "l")).await;
        let mut times = 0;
        while let Some(job) = claim(&db, 1, Duration::ZERO).await.unwrap().pop() {
            times += 1;
            assert_eq!(job.attempts, times - 1);
            // a restart on SQLite, an ended lease elsewhere
            let opened = if times % 2 == 0 { take_over(&db).await } else { reopen_abandoned(&db).await };
            assert_eq!(opened.unwrap(), 1);
            assert!(times < 100);
        }
        assert_eq!((times, one(&db).await.state.as_str()), (20, "aside"));
        assert!(one(&db).await.ended_at.is_some());
    })
    .await;
}

#[tokio::test]
async fn failures_wait_longer_each_time_and_then_a_person_decides() {
    on_both(|db| async move {
        open(&db, ask("k", "l")).await;
        let mut waits = Vec::new();
        for attempt in 1..=8 {
            db.run("UPDATE job SET due_at = 0", ()).await.unwrap();
            let job = claim(&db, 1, LEASE).await.unwrap().remove(0);
            let before = time::now();
            assert!(end(&db, job.failed("ñ".repeat(3000).as_str(), Duration::ZERO)).await);
            let told = one(&db).await;
            assert_eq!(told.attempts, attempt);
            assert_eq!(told.error.unwrap().chars().count(), 2000);
            waits.push((told.due_at - before) / time::SECOND);
        }
        assert_eq!(&waits[..4], [30, 60, 120, 240]);
        let told = one(&db).await;
        assert_eq!(told.state, "aside");
        assert_eq!(counts(&db).await.unwrap().aside, 1);
        assert!(claim(&db, 1, LEASE).await.unwrap().is_empty());
        assert!(again(&db, &told.id).await.unwrap() && !again(&db, &told.id).await.unwrap());
        assert_eq!(claim(&db, 1, LEASE).await.unwrap()[0].attempts, 0);
    })
    .await;
}

#[tokio::test]
async fn not_now_is_no_failure_and_a_stop_hands_back() {
    on_both(|db| async move {
        open(&db, ask("k", "l")).await;
        let job = claim(&db, 1, LEASE).await.unwrap().remove(0);
        assert!(end(&db, job.later(time::now() + time::DAY, Duration::ZERO)).await);
        assert_eq!((one(&db).await.attempts, one(&db).await.state.as_str()), (0, "open"));
        assert!(claim(&db, 1, LEASE).await.unwrap().is_empty());
        db.run("UPDATE job SET due_at = 0", ()).await.unwrap();
        let jobs = claim(&db, 1, LEASE).await.unwrap();
        hand_back(&db, &jobs).await.unwrap();
        assert_eq!(claim(&db, 1, LEASE).await.unwrap().len(), 1, "at once");
    })
    .await;
}

#[tokio::test]
async fn a_job_that_comes_back_forgets_what_failed_before_it_ran_well() {
    on_both(|db| async move {
        open(&db, ask("k", "l")).await;
        for _ in 0..10 {
            for ran_well in [false, true] {
                db.run("UPDATE job SET due_at = 0", ()).await.unwrap();
                let job = claim(&db, 1, LEASE).await.unwrap().remove(0);
                let ending = match ran_well {
                    true => job.comes_back(time::now() + time::DAY, Duration::ZERO),
                    false => job.failed("no room on the disk", Duration::ZERO),
                };
                assert!(end(&db, ending).await);
            }
            let told = one(&db).await;
            assert_eq!((told.state.as_str(), told.attempts, told.error), ("open", 0, None));
        }
    })
    .await;
}

#[tokio::test]
async fn a_stopped_job_writes_nothing_any_more() {
    on_both(|db| async move {
        open(&db, ask("k", "l")).await;
        let job = claim(&db, 1, LEASE).await.unwrap().remove(0);
        assert_eq!(stop(&db, &job.id).await.unwrap(), Stop::Stopped);
        assert!(!end(&db, job.done(Duration::ZERO)).await);
        assert_eq!(stop(&db, &job.id).await.unwrap(), Stop::Ended);
    })
    .await;
}

#[tokio::test]
async fn an_erasure_is_not_stopped() {
    on_both(|db| async move {
        open(&db, Ask { kind: "erase-page", ..ask("k", "l") }).await;
        let id = one(&db).await.id;
        assert_eq!(stop(&db, &id).await.unwrap(), Stop::Promised);
        let job = claim(&db, 1, LEASE).await.unwrap().remove(0);
        assert_eq!(stop(&db, &id).await.unwrap(), Stop::Promised);
        assert!(end(&db, job.done(Duration::ZERO)).await, "it goes on");
        assert_eq!(stop(&db, &id).await.unwrap(), Stop::Ended);
    })
    .await;
}

#[tokio::test]
async fn a_job_set_aside_is_not_tried_again_beside_a_newer_one_of_its_key() {
    on_both(|db| async move {
        open(&db, ask("k", "l")).await;
        let aside = one(&db).await.id;
        db.run("UPDATE job SET state = 'aside', attempts = 8, ended_at = 1", ()).await.unwrap();
        open(&db, ask("k", "l")).await;
        assert!(!again(&db, &aside).await.unwrap(), "the newer one waits");
        let newer = claim(&db, 1, LEASE).await.unwrap().remove(0);
        assert!(newer.id != aside && !again(&db, &aside).await.unwrap(), "the newer one is at work");
        assert!(end(&db, newer.done(Duration::ZERO)).await);
        assert!(again(&db, &aside).await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn a_host_that_asks_to_wait_for_ever_breaks_nothing() {
    on_both(|db| async move {
        open(&db, ask("k", "l")).await;
        let job = claim(&db, 1, Duration::MAX).await.unwrap().remove(0);
        assert!(end(&db, job.done(Duration::MAX)).await);
    })
    .await;
}
