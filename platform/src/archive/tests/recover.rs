//! After the end of a process at any moment.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use super::*;
use crate::archive::recover::read_records;
use crate::db::testing::{on_both, sqlite};

/// A segment as a process leaves it that was killed after its last sync: open, not locked, with `more` appended and
/// without rows.
async fn killed_after(db: &Db, folder: &Path, more: &[u8]) -> std::path::PathBuf {
    let keeper = keeper(db, folder);
    keeper.keep(arrival("http://a.example/1", b"first")).await.unwrap();
    keeper.finish().await;
    db.run("UPDATE segment SET state = 'open', sealed_at = NULL", ()).await.unwrap();
    let path = segments(folder).remove(0);
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.extend_from_slice(more);
    std::fs::write(&path, bytes).unwrap();
    path
}

#[tokio::test]
async fn records_without_rows_are_adopted_once_with_all_that_they_tell() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let mut cut = exchange("http://a.example/2", b"second, cut sho");
        cut.truncated = Some("disconnect");
        let second = warc::write_exchange(&cut, None);
        let earlier = warc::Revisited { record_id: second.record_id.clone(), target: cut.target.clone(), date_micros: cut.fetched_micros };
        let third = warc::write_exchange(&exchange("http://a.example/3", &cut.body), Some(&earlier));
        killed_after(&db, folder.path(), &[second.bytes, third.bytes].concat()).await;
        let recovered = recover(&db, folder.path()).await.unwrap();
        assert_eq!((recovered.segments, recovered.adopted, recovered.cut_bytes), (1, 2, 0));
        agrees(&db, folder.path()).await;
        type Told = (String, i64, Option<String>, i64, String, Option<String>, Option<String>);
        let told: Vec<Told> = db
            .all("SELECT id, status, mime, body_length, payload_digest, revisit_of, truncated FROM capture WHERE address <> 'http://a.example/1' ORDER BY address", ())
            .await
            .unwrap();
        let digest = warc::payload_digest(&cut.body);
        assert!(told.iter().all(|told| told.1 == 200));
        assert_eq!((told[0].2.as_deref(), told[0].3, &told[0].4), (Some("text/html"), 15, &digest));
        assert_eq!((told[0].5.as_deref(), told[0].6.as_deref()), (None, Some("disconnect")));
        assert_eq!((&told[1].4, told[1].5.as_deref()), (&digest, Some(second.record_id.as_str())));
        let archive = Archive::new(db.clone(), folder.path().to_owned());
        for (id, ..) in &told {
            assert_eq!(archive.replay(id).await.unwrap().unwrap().body, cut.body);
        }
        assert_eq!(crate::follow::head(&db).await.unwrap(), 3, "followers hear of what was adopted");
        let (records,): (i64,) = db.one("SELECT records FROM segment", ()).await.unwrap();
        assert_eq!(records, 3);
        assert_eq!(recover(&db, folder.path()).await.unwrap(), Recovered::default());
    })
    .await;
}

#[tokio::test]
async fn the_last_record_torn_at_any_byte_is_cut_or_adopted_and_nothing_else_is_touched() {
    let (_data, db) = sqlite().await;
    let folder = tempfile::tempdir().unwrap();
    let last = warc::write_exchange(&exchange("http://a.example/2", b"second"), None);
    let path = killed_after(&db, folder.path(), &last.bytes).await;
    let whole = std::fs::read(&path).unwrap();
    let first_end = whole.len() - last.bytes.len();
    let request_end = first_end + usize::try_from(last.request.length).unwrap();
    for end in first_end..=whole.len() {
        std::fs::write(&path, &whole[..end]).unwrap();
        db.run("DELETE FROM capture WHERE address = 'http://a.example/2'", ()).await.unwrap();
        db.run("UPDATE segment SET state = 'open', length = $1, records = 1", (first_end,)).await.unwrap();
        let recovered = recover(&db, folder.path()).await.unwrap();
        assert!(recovered.damaged.is_empty(), "{recovered:?}");
        let adopted = usize::from(end == whole.len());
        let kept = if end == whole.len() {
            end
        } else if end >= request_end {
            request_end
        } else {
            first_end
        };
        assert_eq!((recovered.adopted, recovered.cut_bytes), (adopted, (end - kept) as u64), "cut at {end}");
        assert_eq!(std::fs::read(&path).unwrap(), whole[..kept], "cut at {end}");
        agrees(&db, folder.path()).await;
    }
}

#[tokio::test]
async fn rubbish_behind_the_last_record_is_cut_and_whole_records_behind_a_damaged_one_are_not() {
    let (_data, db) = sqlite().await;
    let folder = tempfile::tempdir().unwrap();
    let path = killed_after(&db, folder.path(), &[0; 5000]).await;
    let recovered = recover(&db, folder.path()).await.unwrap();
    assert_eq!((recovered.adopted, recovered.cut_bytes), (0, 5000));
    agrees(&db, folder.path()).await;

    let mut more = warc::write_exchange(&exchange("http://a.example/2", b"second"), None).bytes;
    more[30] ^= 0xff;
    more.extend(warc::write_exchange(&exchange("http://a.example/3", b"third"), None).bytes);
    db.run("UPDATE segment SET state = 'open'", ()).await.unwrap();
    let damaged = [std::fs::read(&path).unwrap(), more].concat();
    std::fs::write(&path, &damaged).unwrap();
    let recovered = recover(&db, folder.path()).await.unwrap();
    assert_eq!((recovered.segments, recovered.damaged.len()), (0, 1), "{recovered:?}");
    assert_eq!(std::fs::read(&path).unwrap(), damaged, "nothing is cut");
}

#[tokio::test]
async fn a_damaged_segment_does_not_keep_the_others_from_recovery() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        killed_after(&db, folder.path(), b"").await;
        for name in ["atalaya-0-short.warc.gz", "atalaya-0-lost.warc.gz"] {
            db.run(
                "INSERT INTO segment (name, state, length, records, started_at) VALUES ($1, 'open', 900, 1, 0)",
                (name,),
            )
            .await
            .unwrap();
        }
        std::fs::write(folder.path().join("atalaya-0-short.warc.gz"), b"short").unwrap();
        let recovered = recover(&db, folder.path()).await.unwrap();
        assert_eq!((recovered.segments, recovered.damaged.len()), (1, 2), "{recovered:?}");
        assert!(recovered.damaged.iter().any(|(name, why)| name.contains("short") && why.contains("900")));
        assert_eq!(std::fs::read(folder.path().join("atalaya-0-short.warc.gz")).unwrap(), b"short");
    })
    .await;
}

#[tokio::test]
async fn a_segment_without_a_row_is_adopted_whole_and_other_files_are_left() {
    on_both(|db| async move {
        let folder = tempfile::tempdir().unwrap();
        let mut bytes = warc::warcinfo(b"seed", 0, "x.warc.gz", &[]);
        for n in 0..5 {
            bytes.extend(warc::write_exchange(&exchange(&format!("http://a.example/{n}"), b"x"), None).bytes);
        }
        std::fs::write(folder.path().join("x.warc.gz"), bytes).unwrap();
        std::fs::write(folder.path().join("notes.txt"), b"mine").unwrap();
        let recovered = recover(&db, folder.path()).await.unwrap();
        assert_eq!((recovered.segments, recovered.adopted), (1, 5));
        assert_eq!(captures(&db).await, 5);
        agrees(&db, folder.path()).await;
        assert_eq!(std::fs::read(folder.path().join("notes.txt")).unwrap(), b"mine");
    })
    .await;
}

/// A disk that fails after some bytes.
struct Failing(Cursor<Vec<u8>>, u64);

impl Read for Failing {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.1.saturating_sub(self.0.position())).unwrap();
        if left == 0 {
            return Err(io::Error::other("input/output error"));
        }
        let most = left.min(buffer.len());
        self.0.read(&mut buffer[..most])
    }
}

impl Seek for Failing {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn a_failing_disk_is_no_torn_record() {
    let mut bytes = warc::warcinfo(b"seed", 0, "x.warc.gz", &[]);
    bytes.extend(warc::write_exchange(&exchange("http://a.example/", b"body"), None).bytes);
    for good in 1..bytes.len() as u64 {
        let mut disk = Failing(Cursor::new(bytes.clone()), good);
        assert!(read_records(&mut disk, 0).is_err(), "failing after {good} bytes");
    }
    assert!(read_records(&mut Cursor::new(bytes), 0).is_ok());
}
