//! One article at several addresses: read once, and erased as a whole.

use platform::permissions::Role;
use room_watch::SourceKind;
use testkit::site::on_both;

use crate::host::{Host, Reply, collecting, outlet, source};
use crate::world::{Watching, until};

/// A site that has collected articles at these paths, each of which says that its address is the other.
async fn collected(on: testkit::site::On, paths: &'static [(&'static str, &'static str)]) -> (Host, Watching) {
    let host = Host::start(move |path, base| match path {
        "/robots.txt" => Reply::status("404 Not Found"),
        "/canal.xml" => Reply::feed(base, &paths.iter().map(|(path, _)| *path).collect::<Vec<_>>()),
        path => {
            let says = paths.iter().find(|(own, _)| *own == path).map_or("", |(_, says)| *says);
            Reply::article("Esperan en el puerto", &format!("<link rel=\"canonical\" href=\"{base}{says}\">"))
        }
    });
    let watching = collecting(&[&host], on).await;
    let db = watching.site.node.db.clone();
    let id = outlet(&db, "El Repetido", &host.base).await;
    source(&db, &id, &format!("{}/canal.xml", host.base), SourceKind::Feed).await;
    watching.settled().await;
    (host, watching)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_twin_of_a_twin_goes_with_the_page_that_is_read() {
    on_both(async |on| {
        let (_host, watching) = collected(on, &[("/uno", "/dos"), ("/dos", "/tres"), ("/tres", "/tres")]).await;
        let db = watching.site.node.db.clone();
        let row = watching.articles().await.remove(0);
        assert!(row.address.ends_with("/tres"), "{row:?}");
        let twins: Vec<(String, Option<String>)> =
            db.all("SELECT asked, same_as FROM page WHERE id <> $1 ORDER BY asked", (row.id.as_str(),)).await.unwrap();
        assert_eq!(twins.len(), 2);
        assert!(twins.iter().all(|(_, same_as)| same_as.as_ref() == Some(&row.id)), "{twins:?}");
        let form = [("ground", "Sentencia 14 de 2026"), ("seguro", "1")];
        let erased =
            watching.person(Role::Coordinator).await.post(&format!("/n/{}/borrar", row.id), &form).await.unwrap();
        assert_eq!(erased.status, 303, "{}", erased.words());
        until("all three are erased", async || {
            let (left,): (i64,) = db
                .one(
                    "SELECT (SELECT count(*) FROM capture WHERE page_id IS NOT NULL AND erased_at IS NULL)
                       + (SELECT count(*) FROM page WHERE address NOT LIKE 'erased:%')",
                    (),
                )
                .await
                .unwrap();
            left == 0
        })
        .await;
        watching.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_pages_that_name_each_other_one_is_read_and_the_other_leads_to_it() {
    on_both(async |on| {
        let (_host, watching) = collected(on, &[("/uno", "/dos"), ("/dos", "/uno")]).await;
        let rows = watching.articles().await;
        assert_eq!(rows.len(), 1, "{rows:?}");
        let visitor = watching.site.visitor().unwrap();
        let pages: Vec<(String,)> = watching.site.node.db.all("SELECT id FROM page", ()).await.unwrap();
        assert_eq!(pages.len(), 2);
        for (id,) in pages {
            let page = visitor.follow(&format!("/n/{id}")).await.unwrap();
            assert_eq!(page.status, 200, "{}", page.words());
        }
        watching.stop().await;
    })
    .await;
}
