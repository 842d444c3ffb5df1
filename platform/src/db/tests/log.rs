//! The change log: without gaps, and in the order in which its lines can be seen.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::db::What;
use crate::db::testing::on_both;
use crate::follow::{changes_after, head};

const WRITERS: usize = 8;
const EACH: usize = 30;

#[tokio::test]
async fn a_follower_misses_no_line_while_eight_write() {
    on_both(|db| async move {
        let all_written = Arc::new(AtomicBool::new(false));
        let mut writers = tokio::task::JoinSet::new();
        for writer in 0..WRITERS {
            let db = db.clone();
            writers.spawn(async move {
                for turn in 0..EACH {
                    let mut tx = db.begin().await.unwrap();
                    let name = format!("{writer}-{turn}");
                    tx.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ($1, 0, 0)", (name.as_str(),))
                        .await
                        .unwrap();
                    // transactions of different length, so that they would overtake each other
                    for line in 0..=(writer % 3) {
                        tx.changed("lane", format!("{name}-{line}"), What::Added);
                        tokio::task::yield_now().await;
                    }
                    if turn % 7 == 3 {
                        drop(tx);
                    } else {
                        tx.commit().await.unwrap();
                    }
                }
            });
        }
        let follower = {
            let (db, all_written) = (db.clone(), all_written.clone());
            tokio::spawn(async move {
                let mut seen = Vec::new();
                loop {
                    // looked at first: what was written before it was set is seen by what is read after
                    let is_last = all_written.load(Ordering::SeqCst);
                    let at = i64::try_from(seen.len()).unwrap();
                    let new = changes_after(&db, at, 50).await.unwrap();
                    if is_last && new.is_empty() {
                        return seen;
                    }
                    for change in new {
                        assert_eq!(change.n, i64::try_from(seen.len()).unwrap() + 1, "a line was missed or came late");
                        seen.push(change.record);
                    }
                    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
                }
            })
        };
        writers.join_all().await;
        all_written.store(true, Ordering::SeqCst);
        let mut seen = follower.await.unwrap();
        let dropped_turns = (0..EACH).filter(|turn| turn % 7 == 3).count();
        let expected: usize = (0..WRITERS).map(|writer| (EACH - dropped_turns) * (writer % 3 + 1)).sum();
        assert_eq!(head(&db).await.unwrap(), i64::try_from(expected).unwrap());
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), expected);
    })
    .await;
}
