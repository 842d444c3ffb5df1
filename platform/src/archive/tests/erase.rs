//! Erasing leaves nothing of what is erased, and all else as it was.

use super::*;
use crate::db::testing::{on_both, sqlite};

const GROUND: &str = "Sentencia 14 de 2026";
const AT: i64 = 1_760_000_000_000_000;

fn erasure(captures: &[&str]) -> Erasure {
    Erasure { captures: captures.iter().map(|id| (*id).to_owned()).collect(), at: AT, ground: GROUND.to_owned() }
}

/// All that a segment says, unpacked.
fn said(path: &Path) -> String {
    let bytes = std::fs::read(path).unwrap();
    let mut scan = warc::scan(bytes.as_slice(), 0, &warc::Limits::default());
    let mut words = String::new();
    for found in scan.by_ref() {
        words.push_str(&format!("{:?} ", found.record.headers));
        words.push_str(&String::from_utf8_lossy(&found.record.block));
    }
    assert!(matches!(scan.ending(), Some(warc::Ending::Clean)), "{:?}", scan.ending());
    words
}

#[tokio::test]
async fn an_erased_capture_is_gone_with_its_request_and_the_others_are_as_they_were() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let keeper = keeper(&db, folder.path());
        let mut kept = Vec::new();
        for n in 0..4 {
            let mut one = arrival(&format!("http://a.example/slug-{n}"), format!("the text {n}").as_bytes());
            one.exchange.request = warc::request_head("GET", &format!("/slug-{n}"), "a.example", &[]);
            kept.push(keeper.keep(one).await.unwrap().capture_id);
        }
        // the segment is still written to
        assert_eq!(keeper.erase(erasure(&[&kept[0], &kept[2], "unknown"])).await.unwrap(), 2);
        keeper.keep(arrival("http://a.example/later", b"later")).await.unwrap();
        agrees(&db, folder.path()).await;
        keeper.finish().await;
        // and once more when it is sealed
        let keeper = Keeper::start(db.clone(), folder.path().to_owned(), LARGE);
        assert_eq!(keeper.erase(erasure(&[&kept[0], &kept[2]])).await.unwrap(), 0, "it is done already");
        keeper.finish().await;
        let words = said(&segments(folder.path()).remove(0));
        for n in [0, 2] {
            assert!(!words.contains(&format!("slug-{n}")) && !words.contains(&format!("the text {n}")), "{words}");
        }
        assert!(words.contains("slug-1") && words.contains("the text 3") && words.contains("later"));
        assert_eq!(words.matches(GROUND).count(), 4, "two requests, two answers");
        let archive = Archive::new(db.clone(), folder.path().to_owned());
        assert!(archive.replay(&kept[0]).await.unwrap().is_none() && archive.is_erased(&kept[0]).await.unwrap());
        assert!(archive.member(&kept[0]).await.unwrap().is_none());
        assert_eq!(archive.replay(&kept[1]).await.unwrap().unwrap().body, b"the text 1");
        assert!(!archive.is_erased(&kept[1]).await.unwrap());
        let (named,): (i64,) = db
            .one("SELECT count(*) FROM capture WHERE address LIKE '%slug-0' OR address LIKE '%slug-2'", ())
            .await
            .unwrap();
        assert_eq!(named, 0);
        let told: (i64,) =
            db.one("SELECT count(*) FROM change WHERE kind = 'capture' AND what = 'removed'", ()).await.unwrap();
        assert_eq!(told, (2,));
        agrees(&db, folder.path()).await;
    })
    .await;
}

#[tokio::test]
async fn an_erasure_cut_short_at_any_byte_and_asked_again_ends_the_same() {
    let (_data, db) = sqlite().await;
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(&db, folder.path());
    let first = keeper.keep(arrival("http://a.example/1", b"first")).await.unwrap().capture_id;
    // one whose gap a comment fills, and one that needs filler
    let small = keeper.keep(arrival("http://a.example/2", b"second")).await.unwrap().capture_id;
    let noise: Vec<u8> = (0..90_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let large = keeper.keep(arrival("http://a.example/3", &noise)).await.unwrap().capture_id;
    keeper.keep(arrival("http://a.example/4", b"last")).await.unwrap();
    let path = segments(folder.path()).remove(0);
    let before = std::fs::read(&path).unwrap();
    keeper.erase(erasure(&[&first, &small, &large])).await.unwrap();
    let after = std::fs::read(&path).unwrap();
    assert_eq!(before.len(), after.len());
    let start = before.iter().zip(&after).position(|(a, b)| a != b).unwrap();
    let end = before.iter().zip(&after).rposition(|(a, b)| a != b).unwrap();
    let cuts = (start..end.min(start + 2500)).step_by(13).chain((start + 2500..end).step_by(4099));
    for cut in cuts {
        std::fs::write(&path, [&after[..cut], &before[cut..]].concat()).unwrap();
        db.run("UPDATE capture SET erased_at = NULL", ()).await.unwrap();
        assert_eq!(keeper.erase(erasure(&[&first, &small, &large])).await.unwrap(), 3, "cut at {cut}");
        assert!(std::fs::read(&path).unwrap() == after, "cut at {cut}");
    }
    keeper.finish().await;
    agrees(&db, folder.path()).await;
}

#[tokio::test]
async fn what_refers_to_an_erased_payload_says_so_and_a_later_capture_keeps_it_anew() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let keeper = keeper(&db, folder.path());
        let first = keeper.keep(arrival("http://a.example/1", b"the same")).await.unwrap().capture_id;
        let second = keeper.keep(arrival("http://a.example/2", b"the same")).await.unwrap();
        assert!(second.revisit);
        keeper.erase(erasure(&[&first])).await.unwrap();
        let archive = Archive::new(db.clone(), folder.path().to_owned());
        assert!(archive.replay(&second.capture_id).await.unwrap().is_none());
        assert!(archive.is_erased(&second.capture_id).await.unwrap());
        let third = keeper.keep(arrival("http://a.example/2", b"the same")).await.unwrap();
        assert!(!third.revisit);
        assert_eq!(archive.replay(&third.capture_id).await.unwrap().unwrap().body, b"the same");
        // a reference is erased without what it refers to
        let fourth = keeper.keep(arrival("http://a.example/3", b"the same")).await.unwrap();
        keeper.erase(erasure(&[&fourth.capture_id])).await.unwrap();
        assert!(archive.replay(&third.capture_id).await.unwrap().is_some());
        keeper.finish().await;
        agrees(&db, folder.path()).await;
    })
    .await;
}

#[tokio::test]
async fn bytes_that_come_back_are_found_and_a_foreign_record_is_not_touched() {
    let (_data, db) = sqlite().await;
    let folder = tempfile::tempdir().unwrap();
    let keeper = keeper(&db, folder.path());
    let one = keeper.keep(arrival("http://a.example/1", b"first")).await.unwrap().capture_id;
    let two = keeper.keep(arrival("http://a.example/2", b"second")).await.unwrap().capture_id;
    let path = segments(folder.path()).remove(0);
    let before = std::fs::read(&path).unwrap();
    keeper.erase(erasure(&[&one])).await.unwrap();
    std::fs::write(&path, &before).unwrap();
    assert_eq!(codes(&db, folder.path()).await, ["not-erased"]);
    db.run("UPDATE capture SET record_id = 'urn:other' WHERE id = $1", (two.as_str(),)).await.unwrap();
    assert!(keeper.erase(erasure(&[&two])).await.is_err());
    assert_eq!(std::fs::read(&path).unwrap(), before);
}
