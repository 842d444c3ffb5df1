//! Lanes held without a job, beside the jobs of the same lane.

use super::*;

async fn take(db: &Db, lane: &str) -> Option<Held> {
    hold(db, lane, LEASE, Duration::ZERO).await.unwrap()
}

#[tokio::test]
async fn a_held_lane_is_nobody_elses_until_it_is_free_and_its_pause_over() {
    on_both(|db| async move {
        open(&db, ask("k", "l")).await;
        let held = take(&db, "l").await.unwrap();
        assert!(take(&db, "l").await.is_none(), "held twice");
        assert!(claim(&db, 9, LEASE).await.unwrap().is_empty(), "a job runs beside its holder");
        assert!(take(&db, "another").await.is_some(), "lanes do not wait for each other");
        held.free(&db, Duration::from_secs(2)).await.unwrap();
        assert!(claim(&db, 9, LEASE).await.unwrap().is_empty() && take(&db, "l").await.is_none(), "no pause");
        let again = hold(&db, "l", LEASE, Duration::from_secs(10)).await.unwrap().unwrap();
        again.free(&db, Duration::ZERO).await.unwrap();
        let job = claim(&db, 9, LEASE).await.unwrap().remove(0);
        assert!(take(&db, "l").await.is_none(), "held beside a job at work");
        assert!(end(&db, job.done(Duration::ZERO)).await);
        assert!(take(&db, "l").await.is_some());
    })
    .await;
}

#[tokio::test]
async fn a_holder_that_ends_without_a_word_is_forgotten_and_takes_nothing_back() {
    on_both(|db| async move {
        let mut gone = hold(&db, "l", Duration::ZERO, Duration::ZERO).await.unwrap().unwrap();
        let held = hold(&db, "l", LEASE, Duration::from_secs(10)).await.unwrap().expect("its lease has ended");
        assert!(!gone.renew(&db, LEASE).await.unwrap(), "it is another's by now");
        gone.free(&db, Duration::ZERO).await.unwrap();
        assert!(take(&db, "l").await.is_none(), "the late one freed what was not its own");
        held.free(&db, Duration::ZERO).await.unwrap();
        assert!(take(&db, "l").await.is_some());
    })
    .await;
}

#[tokio::test]
async fn a_renewed_lease_outlasts_the_first() {
    on_both(|db| async move {
        let mut held = hold(&db, "l", Duration::from_millis(300), Duration::ZERO).await.unwrap().unwrap();
        assert!(held.renew(&db, LEASE).await.unwrap());
        assert!(hold(&db, "l", LEASE, Duration::from_millis(600)).await.unwrap().is_none());
        held.free(&db, Duration::ZERO).await.unwrap();
        assert!(take(&db, "l").await.is_some());
    })
    .await;
}

#[tokio::test]
async fn of_many_that_want_a_lane_one_has_it_at_a_time() {
    on_both(|db| async move {
        let inside: Arc<Mutex<usize>> = Arc::default();
        let mut wanting = tokio::task::JoinSet::new();
        for _ in 0..6 {
            let (db, inside) = (db.clone(), inside.clone());
            wanting.spawn(async move {
                let held = hold(&db, "l", LEASE, Duration::from_secs(60)).await.unwrap().unwrap();
                {
                    let mut inside = inside.lock().unwrap();
                    *inside += 1;
                    assert_eq!(*inside, 1, "two at once");
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
                *inside.lock().unwrap() -= 1;
                held.free(&db, Duration::ZERO).await.unwrap();
            });
        }
        while let Some(ended) = wanting.join_next().await {
            ended.unwrap();
        }
    })
    .await;
}
