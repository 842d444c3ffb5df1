//! Hosts that mean harm: each cost falls on the offender, and an administrator is told in words.

use std::time::{Duration, Instant};

use platform::permissions::Role;
use platform::time;
use room_directory::{Draft, Medium, OutletScope, Outlets};
use room_watch::{NewSource, SourceKind, Sources};
use testkit::press::Press;
use testkit::press::hostile::{Hostile, Offence};
use testkit::site::On;

use crate::world::{Watching, until};

/// What each offender may cost at most; others wait for none of it.
const FETCH_SECONDS: u64 = 3;

#[tokio::test(flavor = "multi_thread")]
async fn each_cost_lands_on_the_offender() {
    let (hostile, press) = (Hostile::start().await.unwrap(), Press::bulk(time::now(), 3, 4).await.unwrap());
    let allowed: Vec<String> = hostile.allowed().into_iter().chain(press.allowed()).collect();
    let watching = Watching::start(&press, On::Sqlite, |config| {
        config.allow_private = allowed;
        config.fetch_seconds = FETCH_SECONDS;
        config.fetch_bytes = 1 << 20;
        config.unpacked_bytes = 4 << 20;
    })
    .await;
    let began = Instant::now();
    for offence in Offence::ALL {
        watch(&watching, offence, &hostile.address_of(offence)).await;
    }
    // the others are collected while the offenders still cost what they cost
    until("the good outlets are collected", async || watching.articles().await.len() == 12).await;
    let db = watching.site.node.db.clone();
    until("every offender was asked", async || {
        let (never,): (i64,) = db.one("SELECT count(*) FROM source WHERE last_at IS NULL", ()).await.unwrap();
        never == 0
    })
    .await;
    assert!(began.elapsed() < Duration::from_secs(FETCH_SECONDS * 10), "{:?}", began.elapsed());
    assert_eq!(hostile.inside_asked(), 0, "an address of the inside was asked");
    for offence in Offence::ALL {
        let (problem, found): (Option<String>, i64) = db
            .one("SELECT problem, new_last FROM source WHERE address = $1", (hostile.address_of(offence),))
            .await
            .unwrap();
        match offence {
            // feeds after all, of which nothing may come
            Offence::FeedBomb | Offence::DeepFeed => assert_eq!(found, 0, "{offence:?}"),
            // an entry whose entity stays as it stands; what came before a break is kept, with a note in the record
            Offence::ExternalEntity | Offence::LyingLength => {}
            _ => assert!(problem.is_some(), "{offence:?} is no problem"),
        }
    }
    let kept: Vec<(String,)> = db.all("SELECT text FROM version UNION ALL SELECT asked FROM page", ()).await.unwrap();
    assert!(kept.iter().all(|(text,)| !text.contains("root:") && !text.contains("secret")));
    let editor = watching.person(Role::Editor).await;
    let page = editor.get("/fuentes?estado=failing").await.unwrap();
    assert_eq!(page.status, 200);
    assert!(!page.words().contains("site-fetch-") && !page.words().contains("watch-problem-"), "{}", page.words());
    watching.stop().await;
}

async fn watch(watching: &Watching, offence: Offence, address: &str) {
    let draft = Draft {
        name: format!("{offence:?}"),
        country: "HN".to_owned(),
        language: "es".to_owned(),
        medium: Medium::Digital,
        scope: OutletScope::National,
        focus: String::new(),
        home: None,
        city: None,
        evidence: None,
    };
    let mut tx = watching.site.node.db.begin().await.unwrap();
    let outlet_id = Outlets::add(&mut tx, &draft, true).await.unwrap();
    let new = NewSource { outlet_id, address: address.to_owned(), kind: SourceKind::Feed, paused: None };
    Sources::add(&mut tx, &new, "prueba").await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_of_the_inside_cannot_be_added_in_any_spelling() {
    let press = Press::bulk(time::now(), 0, 0).await.unwrap();
    let watching = Watching::start(&press, On::Sqlite, |_| {}).await;
    let hostile = Hostile::start().await.unwrap();
    let port = hostile.inside().rsplit(':').next().unwrap().to_owned();
    let editor = watching.person(Role::Editor).await;
    for host in [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f.1",
        "0177.0.0.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[64:ff9b::7f00:1]",
    ] {
        let address = format!("http://{host}:{port}/feed.xml");
        let got = editor.post("/fuentes", &[("direccion", &address)]).await.unwrap();
        assert_eq!(got.status, 422, "{address}: {}", got.words());
    }
    for address in ["file:///etc/passwd", "ftp://diario.example/feed", "data:text/xml,<rss/>", "javascript:alert(1)"] {
        let got = editor.post("/fuentes", &[("direccion", address)]).await.unwrap();
        assert_eq!(got.status, 422, "{address}: {}", got.words());
    }
    assert_eq!(hostile.inside_asked(), 0);
    assert_eq!(watching.sources().await.len(), 0);
    watching.stop().await;
}
