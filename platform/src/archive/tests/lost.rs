//! Records that the disk loses: marked, replaced by others of the same bytes, found again.

use super::*;
use crate::db::testing::on_both;

/// The captures of these addresses, each with its bytes, and the folder's only segment.
async fn kept(db: &Db, folder: &Path, arrivals: &[(&str, &str)]) -> (Vec<String>, std::path::PathBuf) {
    let keeper = keeper(db, folder);
    let mut ids = Vec::new();
    for (address, body) in arrivals {
        ids.push(keeper.keep(arrival(address, body.as_bytes())).await.unwrap().capture_id);
    }
    keeper.finish().await;
    (ids, segments(folder).pop().unwrap())
}

async fn repair(db: &Db, folder: &Path, at: i64) -> Marked {
    let found = check(db, folder, |_, _| ()).await.unwrap();
    let mut tx = db.begin().await.unwrap();
    let mut marked = mark_lost(&mut tx, &found, at).await.unwrap();
    marked.lost += mark_dependents(&mut tx, at).await.unwrap();
    tx.commit().await.unwrap();
    marked
}

async fn spoil(db: &Db, path: &Path, capture: &str) {
    let (place, length): (i64, i64) =
        db.one("SELECT place, length FROM capture WHERE id = $1", (capture,)).await.unwrap();
    let mut bytes = std::fs::read(path).unwrap();
    bytes[usize::try_from(place + length / 2).unwrap()] ^= 0x55;
    std::fs::write(path, bytes).unwrap();
}

#[tokio::test]
async fn a_lost_record_is_marked_with_what_refers_to_it_and_found_again() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let all =
            [("http://a.example/0", "the same"), ("http://a.example/1", "the same"), ("http://a.example/2", "else")];
        let (ids, path) = kept(&db, folder.path(), &all).await;
        let whole = std::fs::read(&path).unwrap();
        spoil(&db, &path, &ids[0]).await;
        assert_eq!(repair(&db, folder.path(), 7).await.lost, 2, "the second has no payload of its own");
        agrees(&db, folder.path()).await;
        let archive = Archive::new(db.clone(), folder.path().to_owned());
        for id in &ids[..2] {
            assert!(archive.replay(id).await.unwrap().is_none() && archive.is_lost(id).await.unwrap());
            assert!(!archive.is_erased(id).await.unwrap() && archive.member(id).await.unwrap().is_none());
        }
        assert_eq!(archive.replay(&ids[2]).await.unwrap().unwrap().body, b"else");
        assert!(!archive.is_lost(&ids[2]).await.unwrap());

        std::fs::write(&path, whole).unwrap();
        assert_eq!(repair(&db, folder.path(), 9).await, Marked { lost: 0, found_again: 1 });
        assert_eq!(repair(&db, folder.path(), 10).await, Marked { lost: 0, found_again: 1 });
        agrees(&db, folder.path()).await;
        for id in &ids[..2] {
            assert_eq!(archive.replay(id).await.unwrap().unwrap().body, b"the same");
        }
    })
    .await;
}

#[tokio::test]
async fn the_same_bytes_kept_again_stand_in_for_what_was_lost() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let all = [("http://a.example/0", "the same"), ("http://a.example/1", "the same")];
        let (ids, path) = kept(&db, folder.path(), &all).await;
        spoil(&db, &path, &ids[0]).await;
        repair(&db, folder.path(), 7).await;
        let (again, _) = kept(&db, folder.path(), &[("http://a.example/0", "the same")]).await;
        let (refers,): (i64,) = db
            .one("SELECT count(*) FROM capture WHERE id = $1 AND revisit_of IS NOT NULL", (again[0].as_str(),))
            .await
            .unwrap();
        assert_eq!(refers, 0, "nothing may refer to what is lost");
        let archive = Archive::new(db.clone(), folder.path().to_owned());
        for (id, (address, body)) in ids.iter().zip(all) {
            let replayed = archive.replay(id).await.unwrap().unwrap();
            assert_eq!((replayed.address.as_str(), replayed.body.as_slice()), (address, body.as_bytes()));
        }
        let marked = repair(&db, folder.path(), 8).await;
        assert_eq!(marked, Marked { lost: 0, found_again: 1 }, "what referred to it has its payload again");
        agrees(&db, folder.path()).await;
    })
    .await;
}

#[tokio::test]
async fn a_lost_segment_is_told_once_and_none_is_taken_for_lost_where_all_are_away() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let (first, path) = kept(&db, folder.path(), &[("http://a.example/0", "one")]).await;
        let (second, _) = kept(&db, folder.path(), &[("http://a.example/1", "two")]).await;
        let (name, away) = (path.file_name().unwrap().to_owned(), tempfile::tempdir().unwrap());
        let move_away = |path: &Path| std::fs::rename(path, away.path().join(path.file_name().unwrap())).unwrap();
        move_away(&path);
        assert_eq!(repair(&db, folder.path(), 7).await.lost, 1);
        agrees(&db, folder.path()).await;
        let archive = Archive::new(db.clone(), folder.path().to_owned());
        let lost = [archive.is_lost(&first[0]).await.unwrap(), archive.is_lost(&second[0]).await.unwrap()];
        assert_eq!(lost.iter().filter(|lost| **lost).count(), 1);

        std::fs::rename(away.path().join(&name), folder.path().join(&name)).unwrap();
        assert_eq!(codes(&db, folder.path()).await, ["found-again", "segment-found-again"]);
        assert_eq!(repair(&db, folder.path(), 8).await.found_again, 1);
        agrees(&db, folder.path()).await;

        for segment in segments(folder.path()) {
            move_away(&segment);
        }
        assert_eq!(repair(&db, folder.path(), 9).await, Marked::default(), "a disk that is not mounted");
        assert_eq!(codes(&db, folder.path()).await, ["segment-missing", "segment-missing"]);
    })
    .await;
}

#[tokio::test]
async fn what_was_lost_can_be_erased() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let (ids, path) =
            kept(&db, folder.path(), &[("http://a.example/0", "one"), ("http://a.example/1", "two")]).await;
        let bytes = std::fs::read(&path).unwrap();
        let (place, length): (i64, i64) =
            db.one("SELECT place, length FROM capture WHERE id = $1", (ids[0].as_str(),)).await.unwrap();
        let (place, half) = (usize::try_from(place).unwrap(), usize::try_from(place + length / 2).unwrap());
        std::fs::write(&path, &bytes[..half]).unwrap();
        repair(&db, folder.path(), 7).await;
        let keeper = keeper(&db, folder.path());
        let erasure = Erasure { captures: ids.clone(), at: 8, ground: "law".to_owned() };
        assert_eq!(keeper.erase(erasure).await.unwrap(), 2);
        keeper.finish().await;
        let (rest, left) = (&bytes[half - 20..half], std::fs::read(&path).unwrap());
        assert!(half - 20 > place && !left.windows(20).any(|some| some == rest), "what was left of it is covered");
        assert!(!codes(&db, folder.path()).await.contains(&"not-erased"));
        let archive = Archive::new(db.clone(), folder.path().to_owned());
        assert!(archive.is_erased(&ids[1]).await.unwrap() && !archive.is_lost(&ids[1]).await.unwrap());
    })
    .await;
}
