//! What answers of sources come to: kept, refused, told.

use std::net::TcpListener;

use platform::permissions::Role;
use platform::time;
use room_watch::SourceKind;
use testkit::press::Press;
use testkit::site::on_both;

use crate::host::{Host, Reply, collecting, outlet, source};
use crate::world::Watching;

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_that_is_sent_again_unchanged_is_in_the_archive_as_a_revisit() {
    on_both(async |on| {
        let host = Host::start(|path, base| match path {
            "/robots.txt" => Reply::status("404 Not Found"),
            "/canal.xml" => Reply::feed(base, &["/nota"]),
            path => Reply::article(path, ""),
        });
        let watching = collecting(&[&host], on).await;
        let db = watching.site.node.db.clone();
        let id = outlet(&db, "El Constante", &host.base).await;
        let feed = source(&db, &id, &format!("{}/canal.xml", host.base), SourceKind::Feed).await;
        watching.settled().await;
        let editor = watching.person(Role::Editor).await;
        watching.ask_again(&editor, &[&host.base]).await;
        let kept: Vec<(Option<String>,)> =
            db.all("SELECT revisit_of FROM capture WHERE source_id = $1 ORDER BY id", (feed.as_str(),)).await.unwrap();
        let revisits: Vec<bool> = kept.iter().map(|(of,)| of.is_some()).collect();
        assert_eq!(revisits, [false, true], "{on}");
        let noted: (i64, i64, Option<String>) =
            db.one("SELECT entries_last, new_last, problem FROM source WHERE id = $1", (feed.as_str(),)).await.unwrap();
        assert_eq!(noted, (1, 0, None), "{on}");
        watching.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_answers_with_nothing_or_not_at_all_is_told_as_it_is() {
    on_both(async |on| {
        let host = Host::start(|path, base| match path {
            "/robots.txt" => Reply::status("404 Not Found"),
            "/vacio.xml" => Reply::of("application/rss+xml", " \n"),
            "/feed/" | "/feed" => Reply::feed(base, &["/nota"]),
            "/" => Reply::of("text/html", "<html><head></head><body>Hola</body></html>"),
            path => Reply::article(path, ""),
        });
        // nobody listens there any more
        let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let nothing = Press::bulk(time::now(), 0, 0).await.unwrap();
        let allowed = vec![host.name.clone(), gone.clone()];
        let watching = Watching::start(&nothing, on, |config| config.allow_private = allowed).await;
        let editor = watching.person(Role::Editor).await;
        let add = async |address: String| editor.post("/fuentes", &[("direccion", address.as_str())]).await.unwrap();
        let added = add(format!("{}/feed/", host.base)).await;
        assert_eq!(added.status, 303, "{on}: {}", added.words());
        watching.settled().await;
        for (address, says) in [
            (format!("{}/vacio.xml", host.base), "pero vacía"),
            (format!("http://{gone}/canal.xml"), "No se agregó nada"),
            // the feed of this home page is collected: it is named, since it is not what was typed
            (format!("{}/", host.base), "/feed/ ya se recoge"),
        ] {
            let told = add(address.clone()).await;
            let words = told.words();
            assert!(told.status == 422 && words.contains(says), "{on}: {address}: {words}");
            assert!(!words.contains("Se pide de nuevo"), "{on}: {address}: {words}");
        }
        watching.stop().await;
    })
    .await;
}
