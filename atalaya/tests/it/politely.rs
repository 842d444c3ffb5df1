//! What hosts and outlets ask of those who collect: pauses, rest, to be left out; and what they may not bring about.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use platform::permissions::Role;
use platform::time;
use room_watch::SourceKind;
use testkit::site::{On, on_both};

use crate::host::{Host, Reply, collecting, outlet, source};
use crate::world::until;

#[tokio::test(flavor = "multi_thread")]
async fn an_outlet_that_asked_to_be_left_out_is_not_asked_whoever_lists_it() {
    on_both(async |on| {
        let left = Host::start(|path, base| match path {
            "/robots.txt" => Reply::status("404 Not Found"),
            "/canal.xml" => Reply::feed(base, &["/nota"]),
            path => Reply::article(path, ""),
        });
        let listed = format!("{}/nota", left.base);
        let digest = Host::start(move |path, base| match path {
            "/robots.txt" => Reply::status("404 Not Found"),
            "/canal.xml" => {
                let own = format!("<item><title>Propia</title><link>{base}/propia</link></item>");
                let other = format!("<item><title>Ajena</title><link>{listed}</link></item>");
                Reply::of(
                    "application/rss+xml",
                    format!("<rss version=\"2.0\"><channel><title>Resumen</title>{own}{other}</channel></rss>"),
                )
            }
            path => Reply::article(path, ""),
        });
        let watching = collecting(&[&left, &digest], on).await;
        let db = watching.site.node.db.clone();
        let wish = async |left_out_at: Option<i64>| {
            db.run("UPDATE outlet SET left_out_at = $1 WHERE name = 'El Callado'", (left_out_at,)).await.unwrap();
        };
        outlet(&db, "El Callado", &left.base).await;
        wish(Some(1)).await;
        let gathering = outlet(&db, "El Resumen", &digest.base).await;
        let feed = source(&db, &gathering, &format!("{}/canal.xml", digest.base), SourceKind::Feed).await;
        let strange = source(&db, &gathering, &format!("{}/canal.xml", left.base), SourceKind::Feed).await;
        watching.settled().await;
        assert_eq!((left.paths(), watching.articles().await.len()), (Vec::new(), 1));
        let (problem,): (Option<String>,) =
            db.one("SELECT problem FROM source WHERE id = $1", (strange.as_str(),)).await.unwrap();
        assert_eq!(problem.as_deref(), Some("watch-problem-left-out"));
        let editor = watching.person(Role::Editor).await;
        let address = format!("{}/otro.xml", left.base);
        let refused = editor.post("/fuentes", &[("direccion", address.as_str())]).await.unwrap();
        assert_eq!(refused.status, 422);
        assert!(refused.words().contains("pidió quedar fuera"), "{}", refused.words());
        assert_eq!(left.paths(), Vec::<String>::new());

        // taken in again it is collected; left out once more, what is known of it is not looked at again
        wish(None).await;
        db.run("UPDATE source SET body_digest = NULL", ()).await.unwrap();
        editor.post(&format!("/fuentes/{feed}/pedir"), &[]).await.unwrap();
        until("its article is collected", async || watching.articles().await.len() == 2).await;
        watching.settled().await;
        wish(Some(1)).await;
        let asked = left.paths().len();
        db.run("UPDATE page SET recheck_at = 0 WHERE asked LIKE '%/nota'", ()).await.unwrap();
        until("its article was due again", async || {
            let (due,): (i64,) = db.one("SELECT count(*) FROM page WHERE recheck_at = 0", ()).await.unwrap();
            due == 0
        })
        .await;
        watching.settled().await;
        assert_eq!(left.paths().len(), asked);
        watching.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_that_refuses_a_source_is_let_rest_as_a_whole() {
    on_both(async |on| {
        let host = Host::start(|path, base| match path {
            "/robots.txt" => Reply::status("404 Not Found"),
            "/uno.xml" => Reply::status("429 Too Many Requests").with("Retry-After: 90"),
            "/dos.xml" => Reply::feed(base, &["/nota"]),
            path => Reply::article(path, ""),
        });
        let watching = collecting(&[&host], on).await;
        let db = watching.site.node.db.clone();
        let id = outlet(&db, "El Cansado", &host.base).await;
        source(&db, &id, &format!("{}/uno.xml", host.base), SourceKind::Feed).await;
        let rests = async || -> i64 {
            let lane: Option<(i64,)> =
                db.maybe("SELECT ready_at FROM lane WHERE name = $1", (host.name.as_str(),)).await.unwrap();
            lane.map_or(0, |(until,)| until - time::now())
        };
        until("the host is let rest", async || rests().await > 60 * time::SECOND).await;
        source(&db, &id, &format!("{}/dos.xml", host.base), SourceKind::Feed).await;
        watching.articles_stay(0).await;
        assert_eq!(host.paths(), ["/robots.txt", "/uno.xml"], "another source of the host was asked");
        watching.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_parts_of_a_sitemap_wait_for_the_pause_and_a_refusal_ends_them() {
    on_both(async |on| {
        let host = Host::start(|path, base| match path {
            "/robots.txt" => Reply::of("text/plain", "User-agent: *\nCrawl-delay: 0.4\n"),
            "/mapa.xml" => {
                let part = |n: usize| format!("<sitemap><loc>{base}/parte{n}.xml</loc></sitemap>");
                let parts: String = (1..4).map(part).collect();
                Reply::of("application/xml", format!("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{parts}</sitemapindex>"))
            }
            "/parte1.xml" => Reply::of(
                "application/xml",
                format!("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>{base}/nota</loc></url></urlset>"),
            ),
            _ => Reply::status("429 Too Many Requests").with("Retry-After: 90"),
        });
        let watching = collecting(&[&host], on).await;
        let db = watching.site.node.db.clone();
        let id = outlet(&db, "El Lento", &host.base).await;
        let map = source(&db, &id, &format!("{}/mapa.xml", host.base), SourceKind::Sitemap).await;
        until("the source is read", async || {
            let (read,): (i64,) =
                db.one("SELECT count(*) FROM source WHERE last_at IS NOT NULL", ()).await.unwrap();
            read == 1
        })
        .await;
        let asked = host.asked();
        let paths: Vec<&str> = asked.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["/robots.txt", "/mapa.xml", "/parte1.xml", "/parte2.xml"]);
        for pair in asked.windows(2) {
            let pause = pair[1].1 - pair[0].1;
            assert!(pause >= Duration::from_millis(400), "{} came {pause:?} after {}", pair[1].0, pair[0].0);
        }
        let (problem, digest, pages, ready_at): (Option<String>, Option<String>, i64, i64) = db
            .one(
                "SELECT s.problem, s.body_digest, (SELECT count(*) FROM page), (SELECT ready_at FROM lane WHERE name = $2)
                 FROM source s WHERE s.id = $1",
                (map.as_str(), host.name.as_str()),
            )
            .await
            .unwrap();
        assert_eq!(problem.as_deref(), Some("watch-problem-asked-to-wait"));
        assert_eq!(digest, None, "the index is read again the next time");
        assert_eq!(pages, 1, "what one part lists is found");
        assert!(ready_at > time::now() + 60 * time::SECOND, "its article waits, too");
        watching.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_source_moves_for_good_only_to_what_is_a_source() {
    let open = Arc::new(AtomicBool::new(false));
    let is_open = open.clone();
    let host = Host::start(move |path, base| match path {
        "/robots.txt" => Reply::status("404 Not Found"),
        "/canal.xml" => {
            let to = if is_open.load(Ordering::SeqCst) { "/nuevo.xml" } else { "/" };
            Reply::status("301 Moved Permanently").with(&format!("Location: {to}"))
        }
        "/nuevo.xml" => Reply::feed(base, &["/nota"]),
        "/" => Reply::of("text/html", "<html><body><p>Volvemos pronto. Acepte las galletas.</p></body></html>"),
        path => Reply::article(path, ""),
    });
    let watching = collecting(&[&host], On::Sqlite).await;
    let db = watching.site.node.db.clone();
    let id = outlet(&db, "El Mudado", &host.base).await;
    let feed = source(&db, &id, &format!("{}/canal.xml", host.base), SourceKind::Feed).await;
    watching.settled().await;
    let standing = async || -> (String, Option<String>) {
        db.one("SELECT address, problem FROM source WHERE id = $1", (feed.as_str(),)).await.unwrap()
    };
    let before = (format!("{}/canal.xml", host.base), Some("watch-problem-not-a-feed".to_owned()));
    assert_eq!(standing().await, before, "a wall took the place of the feed");
    open.store(true, Ordering::SeqCst);
    watching.ask_again(&watching.person(Role::Editor).await, &[&host.base]).await;
    assert_eq!(standing().await, (format!("{}/nuevo.xml", host.base), None));
    assert_eq!(watching.articles().await.len(), 1);
    watching.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_header_that_forbids_copies_counts_and_so_does_its_end() {
    let open = Arc::new(AtomicBool::new(false));
    let is_open = open.clone();
    let host = Host::start(move |path, base| match path {
        "/robots.txt" => Reply::status("404 Not Found"),
        "/canal.xml" => Reply::feed(base, &["/nota"]),
        path if is_open.load(Ordering::SeqCst) => Reply::article(path, "<!-- otra vez -->"),
        path => Reply::article(path, "").with("X-Robots-Tag: otrobot: noindex, NoArchive"),
    });
    let watching = collecting(&[&host], On::Sqlite).await;
    let db = watching.site.node.db.clone();
    let id = outlet(&db, "El Reservado", &host.base).await;
    source(&db, &id, &format!("{}/canal.xml", host.base), SourceKind::Feed).await;
    watching.settled().await;
    let row = watching.articles().await.remove(0);
    let member = watching.person(Role::Member).await;
    let page = member.get(&format!("/n/{}", row.id)).await.unwrap();
    assert!(page.words().contains("pide que no se muestren copias"), "{}", page.words());
    assert!(!page.words().contains("un perro que nadie reclamó") && !page.text.contains("/copia/"), "{}", page.words());
    let (kept,): (String,) = db.one("SELECT capture_id FROM version", ()).await.unwrap();
    assert_eq!(member.get(&format!("/n/{}/copia/{kept}", row.id)).await.unwrap().status, 410);
    open.store(true, Ordering::SeqCst);
    db.run("UPDATE page SET recheck_at = 0", ()).await.unwrap();
    until("the outlet's wish is over", async || {
        let page = member.get(&format!("/n/{}", row.id)).await.unwrap();
        page.words().contains("un perro que nadie reclamó") && page.text.contains("/copia/")
    })
    .await;
    watching.stop().await;
}
