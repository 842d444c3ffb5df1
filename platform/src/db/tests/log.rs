//! The change log: without gaps, and in the order in which its lines can be seen.

use crate::db::What;
use crate::db::testing::on_both;
use crate::follow::{changes_after, head};

const WRITERS: usize = 8;
const EACH: usize = 30;

#[tokio::test]
async fn a_follower_misses_no_line_while_eight_write() {
    on_both(|db| async move {
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
            let db = db.clone();
            tokio::spawn(async move {
                let mut seen = Vec::new();
                let mut quiet = 0;
                while quiet < 20 {
                    let at = i64::try_from(seen.len()).unwrap();
                    let new = changes_after(&db, at, 50).await.unwrap();
                    quiet = if new.is_empty() { quiet + 1 } else { 0 };
                    for change in new {
                        assert_eq!(change.n, i64::try_from(seen.len()).unwrap() + 1, "a line was missed or came late");
                        seen.push(change.record);
                    }
                    tokio::time::sleep(std::time::Duration::from_millis(5)).await;
                }
                seen
            })
        };
        writers.join_all().await;
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
