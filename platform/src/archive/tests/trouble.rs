//! Rows that are refused, databases that are away, disks that are full.

use std::sync::Arc;

use super::*;
use crate::db::testing::{on_both, sqlite};

#[tokio::test]
async fn one_arrival_that_the_database_refuses_takes_no_other_with_it() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let keeper = Arc::new(keeper(&db, folder.path()));
        keeper.keep(arrival("http://a.example/first", b"first")).await.unwrap();
        let mut tasks = tokio::task::JoinSet::new();
        for n in 0..40 {
            let keeper = keeper.clone();
            tasks.spawn(async move {
                let mut arrival = arrival(&format!("http://a.example/{n}"), format!("body {n}").as_bytes());
                if n % 10 == 3 {
                    let sql = "INSERT INTO lane (name, ready_at, busy_until) VALUES ('x', NULL, 0)";
                    arrival.effects = vec![Statement::new(sql, ())];
                }
                (n, keeper.keep(arrival).await.is_ok())
            });
        }
        for (n, kept) in tasks.join_all().await {
            assert_eq!(kept, n % 10 != 3, "arrival {n}");
        }
        keeper.finish().await;
        assert_eq!(captures(&db).await, 37);
        agrees(&db, folder.path()).await;
    })
    .await;
}

#[tokio::test]
async fn a_database_without_the_table_leaves_no_heap_of_empty_files() {
    let (_data, db) = sqlite().await;
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(&db, folder.path());
    db.run("ALTER TABLE segment RENAME TO segment_away", ()).await.unwrap();
    for _ in 0..5 {
        assert!(keeper.keep(arrival("http://a.example/", b"x")).await.is_err());
    }
    assert_eq!(segments(folder.path()).len(), 1);
    db.run("ALTER TABLE segment_away RENAME TO segment", ()).await.unwrap();
    keeper.keep(arrival("http://a.example/", b"x")).await.unwrap();
    keeper.finish().await;
    agrees(&db, folder.path()).await;
}

#[tokio::test]
async fn a_question_that_fails_does_not_cost_a_segment() {
    let (_data, db) = sqlite().await;
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(&db, folder.path());
    keeper.keep(arrival("http://a.example/", b"x")).await.unwrap();
    db.run("ALTER TABLE capture RENAME TO capture_away", ()).await.unwrap();
    for n in 0..3 {
        assert!(keeper.keep(arrival("http://a.example/", format!("{n}").as_bytes())).await.is_err());
    }
    db.run("ALTER TABLE capture_away RENAME TO capture", ()).await.unwrap();
    keeper.keep(arrival("http://a.example/", b"y")).await.unwrap();
    keeper.finish().await;
    assert_eq!(segments(folder.path()).len(), 1);
    agrees(&db, folder.path()).await;
}

#[tokio::test]
async fn a_segment_that_loses_its_row_is_left_and_another_begun() {
    let (_data, db) = sqlite().await;
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(&db, folder.path());
    let first = keeper.keep(arrival("http://a.example/", b"x")).await.unwrap();
    db.run("DELETE FROM capture WHERE id = $1", (first.capture_id,)).await.unwrap();
    db.run("DELETE FROM segment", ()).await.unwrap();
    assert!(keeper.keep(arrival("http://a.example/", b"y")).await.is_err());
    keeper.keep(arrival("http://a.example/", b"z")).await.unwrap();
    keeper.finish().await;
    recover(&db, folder.path()).await.unwrap();
    agrees(&db, folder.path()).await;
}

/// Needs a file system of its own, which only root may mount; told where it could not be run.
#[tokio::test]
async fn a_full_disk_loses_nothing_and_work_goes_on_when_there_is_room() {
    let (_data, db) = sqlite().await;
    let Some(disk) = SmallDisk::mount() else {
        eprintln!("not run: no small file system can be mounted here");
        return;
    };
    let folder = disk.0.path().join("archive");
    std::fs::create_dir_all(&folder).unwrap();
    let keeper = keeper(&db, &folder);
    let ballast = disk.0.path().join("ballast");
    std::fs::write(&ballast, vec![0; 1 << 20]).unwrap();
    let (mut kept, mut refused) = (0, 0);
    for n in 0..12 {
        match keeper.keep(arrival(&format!("http://a.example/{n}"), &noise(n))).await {
            Ok(_) => kept += 1,
            Err(error) => {
                refused += 1;
                assert!(format!("{error:#}").contains("archive segment"), "{error:#}");
            }
        }
    }
    assert!(kept > 0 && refused > 0, "{kept} kept, {refused} refused");
    agrees(&db, &folder).await;
    std::fs::remove_file(&ballast).unwrap();
    keeper.keep(arrival("http://a.example/again", &noise(99))).await.unwrap();
    keeper.finish().await;
    assert_eq!(captures(&db).await, kept + 1);
    agrees(&db, &folder).await;
}

/// Bytes that do not pack: a linear congruential sequence (Numerical Recipes' constants).
fn noise(seed: u32) -> Vec<u8> {
    let next = |state: &u32| Some(state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
    std::iter::successors(Some(seed), next).map(|state| (state >> 24) as u8).take(300_000).collect()
}

/// A file system of three megabytes.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn mount() -> Option<SmallDisk> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=3m", "tmpfs"])
            .arg(folder.path())
            .stderr(std::process::Stdio::null())
            .status();
        mounted.is_ok_and(|status| status.success()).then_some(SmallDisk(folder))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}
