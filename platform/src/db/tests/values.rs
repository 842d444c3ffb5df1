//! Values, transactions and faults.

use crate::db::testing::{on_both, sqlite};
use crate::db::{Db, Duplicate, OnDuplicate, Row, Value, is_away};

const ALL_TYPES: &str =
    "INSERT INTO placement (page_id, story_id, copy_of, similarity, signature, at) VALUES ($1, $2, $3, $4, $5, $6)";

async fn outlet(db: &Db, id: &str) {
    db.run(
        "INSERT INTO outlet (id, name, folded, country, language, medium, scope, focus, zone, sample, revision, created_at, updated_at)
         VALUES ($1, 'Ejemplo', 'ejemplo', 'HN', 'es', 'web', 'local', 'general', 'UTC', 1, 1, 0, 0)",
        (id,),
    )
    .await
    .unwrap();
}

async fn page(db: &Db, id: &str) {
    db.run(
        "INSERT INTO page (id, address, asked, outlet_id, state, found_at, captures, versions, country, sort_at)
         VALUES ($1, $1, $1, 'o', 'found', 0, 0, 0, 'HN', 0)",
        (id,),
    )
    .await
    .unwrap();
}

#[tokio::test]
async fn every_type_and_null_comes_back_as_it_went() {
    on_both(|db| async move {
        outlet(&db, "o").await;
        let bytes: Vec<u8> = (0..=255).collect();
        for (id, copy, similarity, at) in [
            ("p1", Some("ñandú 🌎 \u{202e}\"'\\"), 0.1 + 0.2, i64::MAX),
            ("p2", None, -0.0, i64::MIN),
            ("p3", Some(""), f64::MIN_POSITIVE, 0),
        ] {
            page(&db, id).await;
            db.run(ALL_TYPES, (id, "s", copy, similarity, bytes.as_slice(), at)).await.unwrap();
            let read: (Option<String>, f64, Vec<u8>, i64) = db
                .one("SELECT copy_of, similarity, signature, at FROM placement WHERE page_id = $1", (id,))
                .await
                .unwrap();
            assert_eq!(read, (copy.map(str::to_owned), similarity, bytes.clone(), at));
        }
        let (nulls,): (i64,) = db.one("SELECT count(*) FROM placement WHERE copy_of IS NULL", ()).await.unwrap();
        assert_eq!(nulls, 1);
    })
    .await;
}

#[tokio::test]
async fn a_null_of_each_type_is_taken_and_given() {
    on_both(|db| async move {
        db.run(
            "INSERT INTO job (id, key, kind, lane, payload, state, due_at, lease, lease_until, attempts, error, done, total, created_at, ended_at)
             VALUES ('a', 'k', 'x', 'l', '', 'open', 0, $1, 0, 0, $2, 0, 0, 0, $3)",
            (None::<String>, None::<&str>, None::<i64>),
        )
        .await
        .unwrap();
        let read: (Option<String>, Option<i64>) = db.one("SELECT lease, ended_at FROM job", ()).await.unwrap();
        assert_eq!(read, (None, None));
        let error = db.one::<(i64,)>("SELECT ended_at FROM job", ()).await.unwrap_err();
        assert!(format!("{error:#}").contains("ended_at"), "the column is named: {error:#}");
        let row: Row = db.one("SELECT CAST(1.5 AS DOUBLE PRECISION) AS f, CAST(7 AS BIGINT) AS n, 'x' AS t", ()).await.unwrap();
        let pairs = row.into_pairs();
        assert_eq!(pairs[0], ("f".to_owned(), Value::Float(Some(1.5))));
        assert_eq!(pairs[1], ("n".to_owned(), Value::Int(Some(7))));
    })
    .await;
}

#[tokio::test]
async fn a_text_with_a_zero_byte_undoes_nothing() {
    on_both(|db| async move {
        db.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ($1, 0, 0)", ("a\0b",)).await.unwrap();
        let (name,): (String,) = db.one("SELECT name FROM lane", ()).await.unwrap();
        assert_eq!(name, "a\u{fffd}b");
    })
    .await;
}

#[tokio::test]
async fn what_is_read_first_stays_true_until_it_is_written() {
    on_both(|db| async move {
        db.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ('n', 0, 0)", ()).await.unwrap();
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..4 {
            let db = db.clone();
            tasks.spawn(async move {
                for _ in 0..50 {
                    let mut tx = db.begin().await.unwrap();
                    // the row is locked before it is read, as every store that reads first does it
                    tx.run("UPDATE lane SET busy_until = 1 WHERE name = 'n'", ()).await.unwrap();
                    let (n,): (i64,) = tx.one("SELECT ready_at FROM lane WHERE name = 'n'", ()).await.unwrap();
                    tx.run("UPDATE lane SET ready_at = $1 WHERE name = 'n'", (n + 1,)).await.unwrap();
                    tx.commit().await.unwrap();
                }
            });
        }
        tasks.join_all().await;
        let (n,): (i64,) = db.one("SELECT ready_at FROM lane", ()).await.unwrap();
        assert_eq!(n, 200);
    })
    .await;
}

#[tokio::test]
async fn sqlite_needs_no_lock_to_read_first() {
    let (_folder, db) = sqlite().await;
    db.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ('n', 0, 0)", ()).await.unwrap();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..4 {
        let db = db.clone();
        tasks.spawn(async move {
            for _ in 0..50 {
                let mut tx = db.begin().await.unwrap();
                let (n,): (i64,) = tx.one("SELECT ready_at FROM lane", ()).await.unwrap();
                tx.run("UPDATE lane SET ready_at = $1", (n + 1,)).await.unwrap();
                tx.commit().await.unwrap();
            }
        });
    }
    tasks.join_all().await;
    let (n,): (i64,) = db.one("SELECT ready_at FROM lane", ()).await.unwrap();
    assert_eq!(n, 200);
}

#[tokio::test]
async fn a_dropped_transaction_leaves_nothing_and_blocks_nobody() {
    on_both(|db| async move {
        let mut tx = db.begin().await.unwrap();
        tx.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ('gone', 0, 0)", ()).await.unwrap();
        tx.changed("lane", "gone", crate::db::What::Added);
        drop(tx);
        db.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ('kept', 0, 0)", ()).await.unwrap();
        let names: Vec<(String,)> = db.all("SELECT name FROM lane", ()).await.unwrap();
        assert_eq!(names, [("kept".to_owned(),)]);
        assert_eq!(crate::follow::head(&db).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_duplicate_says_which_rule_it_broke() {
    on_both(|db| async move {
        let insert = "INSERT INTO observatory (id, slug, name, countries, languages, place, full_text, created_at)
                      VALUES ($1, 'regional', '{}', '[]', '[]', 0, 'members', 0)";
        db.run(insert, ("a",)).await.unwrap();
        let error = db.run(insert, ("b",)).await.unwrap_err();
        let rule = error.downcast_ref::<Duplicate>().unwrap().rule.clone();
        assert!(rule == "observatory.slug" || rule == "observatory_slug", "{rule}");
        assert!(!is_away(&error));
        assert_eq!(db.run(insert, ("c",)).await.unless_duplicate().unwrap(), None);
        let other = db.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ('x', NULL, 0)", ()).await;
        assert!(other.unless_duplicate().is_err(), "another broken rule is no duplicate");
    })
    .await;
}

#[tokio::test]
async fn a_closed_database_is_away_and_a_wrong_question_is_not() {
    on_both(|db| async move {
        let wrong = db.all::<(i64,)>("SELECT nothing FROM nowhere", ()).await.unwrap_err();
        assert!(!is_away(&wrong), "{wrong:#}");
        db.close().await;
        let away = db.all::<(i64,)>("SELECT 1", ()).await.unwrap_err();
        assert!(is_away(&away), "{away:#}");
        let Err(away) = db.begin().await else { panic!("a closed database begins nothing") };
        assert!(is_away(&away), "{away:#}");
    })
    .await;
}

#[tokio::test]
async fn a_snapshot_is_one_moment_while_others_write() {
    on_both(|db| async move {
        db.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ('a', 0, 0)", ()).await.unwrap();
        let mut snapshot = db.snapshot().await.unwrap();
        let (before,): (i64,) = snapshot.one("SELECT count(*) FROM lane", ()).await.unwrap();
        for name in ["b", "c"] {
            db.run("INSERT INTO lane (name, ready_at, busy_until) VALUES ($1, 0, 0)", (name,)).await.unwrap();
        }
        let (after,): (i64,) = snapshot.one("SELECT count(*) FROM lane", ()).await.unwrap();
        assert_eq!((before, after), (1, 1));
        assert!(snapshot.run("DELETE FROM lane", ()).await.is_err(), "a snapshot writes nothing");
    })
    .await;
}
