//! What is not shown: the text to those who see the excerpt, copies where the outlet asks for none, who paused a source.

use platform::permissions::Role;
use platform::room::Export;
use platform::time::SECOND;
use testkit::site::{Site, on_both};

use crate::world::{article, editor, index, outlet, seen, source, start};

const AT: i64 = 1_773_106_200 * SECOND;
const TEXT: &str = "Crece el río desde el martes. El agua se llevó cuarenta casas de la orilla.";

/// An article with a text of which only the beginning is the excerpt.
async fn told(site: &Site) {
    outlet(site, "uno", "HN").await;
    article(site, "nota", "uno", "HN", "h1", AT).await;
    site.node.db.run("UPDATE version SET text = $1, lead = 'Crece el río.'", (TEXT,)).await.unwrap();
    index(site).await;
}

#[tokio::test]
async fn a_search_gives_visitors_the_excerpt_and_no_piece_of_the_text() {
    on_both(async |on| {
        let site = start(on).await;
        told(&site).await;
        let visitor = site.visitor().unwrap();
        let member = site.signed_in(Role::Member, &site.observatory("regional").await.unwrap()).await.unwrap();
        for asked in ["casas", "%22cuarenta+casas%22"] {
            let path = format!("/buscar?q={asked}");
            let page = seen(&visitor, &path).await.words();
            assert!(page.contains("Crece el río.") && !page.contains("orilla"), "{page}");
            let page = seen(&member, &path).await.words();
            assert!(page.contains("casas de la orilla"), "{page}");
            for form in ["json", "csv", "atom"] {
                let taken = visitor.get(&format!("/buscar.{form}?q={asked}")).await.unwrap();
                assert!(taken.text.contains("Crece") && !taken.text.contains("orilla"), "{}", taken.text);
            }
        }
        let page = seen(&visitor, "/buscar?q=crece").await.text;
        assert!(
            page.contains("<p lang=\"es\"><mark>Crece</mark> el río.</p>"),
            "the words of the excerpt are marked: {page}"
        );
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_outlet_that_asks_for_no_copies_has_none_shown() {
    on_both(async |on| {
        let site = start(on).await;
        told(&site).await;
        let db = &site.node.db;
        db.run("INSERT INTO segment (name, state, length, records, started_at) VALUES ('s', 'open', 1, 1, 0)", ()).await.unwrap();
        db.run(
            "INSERT INTO capture (id, segment, place, length, record_id, address, page_id, fetched_at, status, body_length, payload_digest)
             VALUES ('copia', 's', 0, 1, 'r', 'https://nota.example/a', 'nota', $1, 200, 1, 'd')",
            (AT,),
        )
        .await
        .unwrap();
        let editor = editor(&site).await;
        let whole = seen(&editor, "/n/nota").await;
        assert!(whole.words().contains("orilla") && whole.text.contains("/n/nota/copia/copia"), "{}", whole.words());

        db.run("UPDATE version SET noarchive = 1", ()).await.unwrap();
        let visitor = site.visitor().unwrap();
        for person in [&editor, &visitor] {
            let page = seen(person, "/n/nota").await;
            let words = page.words();
            for said in ["pide que no se muestren copias", "La copia guardada no se muestra", "Crece el río."] {
                assert!(words.contains(said), "{said}: {words}");
            }
            assert!(page.text.contains("href=\"https://nota.example/a\""), "{}", page.text);
            assert!(!words.contains("orilla") && !page.text.contains("/copia/"), "{words}");
            assert!(!seen(person, "/buscar?q=casas").await.words().contains("orilla"));
        }
        let copy = editor.get("/n/nota/copia/copia").await.unwrap();
        assert_eq!(copy.status, 410);
        assert!(copy.words().contains("el medio lo pide así"), "{}", copy.words());
        let exports = site.node.contributions.all::<dyn Export>();
        let captures = exports.iter().find(|export| export.kind() == "captures").unwrap();
        for (public, rows) in [(true, 0), (false, 1)] {
            assert_eq!(captures.rows(db, "", 9, public).await.unwrap().len(), rows, "public: {public}");
        }
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn the_feed_of_troubles_does_not_tell_who_paused_a_source_and_forgets_what_is_over() {
    on_both(async |on| {
        let site = start(on).await;
        outlet(&site, "pausada", "HN").await;
        source(&site, "pausada", "paused", Some("watch-problem-gone"), AT).await;
        site.node.db.run("UPDATE source SET state_reason = 'Lo discutió con el director'", ()).await.unwrap();
        let visitor = site.visitor().unwrap();
        let feed = visitor.get("/salud.atom").await.unwrap().text;
        assert!(feed.contains("Medio pausada"), "{feed}");
        assert!(!feed.contains("Ana Supuesta") && !feed.contains("director"), "{feed}");
        let resumed = editor(&site).await.post("/fuentes/pausada/reanudar", &[]).await.unwrap();
        assert_eq!(resumed.status, 303, "{}", resumed.words());
        let feed = visitor.get("/salud.atom").await.unwrap().text;
        assert!(!feed.contains("<entry>"), "what is over is told no more: {feed}");
        site.stop().await.unwrap();
    })
    .await;
}
