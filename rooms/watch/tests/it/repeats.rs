//! Forms of Watch sent twice, as an impatient hand or a bad line does it: what they wish is done once.

use platform::permissions::Role;
use platform::time;
use testkit::press::Press;
use testkit::site::{On, Person, Site, on_both};

#[tokio::test(flavor = "multi_thread")]
async fn a_source_sent_twice_at_once_or_later_is_added_and_removed_once() {
    on_both(async |on| {
        let press = Press::bulk(time::now(), 1, 1).await.unwrap();
        let site = start(on, &press).await;
        let editor = editor(&site).await;
        let address = press.outlets()[0].source.clone();
        let form = [("token", "k1"), ("direccion", address.as_str()), ("medio", "El Faro Inventado"), ("pais", "HN")];
        let (one, two) = tokio::join!(editor.post("/fuentes", &form), editor.post("/fuentes", &form));
        for got in [one.unwrap(), two.unwrap(), editor.post("/fuentes", &form).await.unwrap()] {
            assert_eq!(got.leads_to(), Some("/fuentes?hecho=watch-done-added"), "{}", got.words());
        }
        let page = editor.get("/fuentes?hecho=watch-done-added").await.unwrap().text;
        assert!(page.contains("notice-ok") && !page.contains("hecho="));
        assert_eq!(counts(&site).await, (1, 1, 1));
        // another wish for the same address is told so
        let other = editor.post("/fuentes", &[("token", "k2"), ("direccion", address.as_str())]).await.unwrap();
        assert_eq!(other.status, 422);
        // the page that asks whether to remove it has the address that its form is sent to
        let (id,): (String,) = site.node.db.one("SELECT id FROM source", ()).await.unwrap();
        let path = format!("/fuentes/{id}/quitar");
        assert_eq!(editor.get(&path).await.unwrap().status, 200);
        for _ in 0..2 {
            let removed = editor.post(&path, &[("token", "k3")]).await.unwrap();
            assert_eq!(removed.leads_to(), Some("/fuentes?hecho=watch-done-removed"));
        }
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_sent_twice_at_once_is_imported_once_with_one_outlet_a_row() {
    on_both(async |on| {
        let press = Press::bulk(time::now(), 0, 0).await.unwrap();
        let site = start(on, &press).await;
        let editor = editor(&site).await;
        let list = "País;Medio;RSS\nHN;La Brújula Inventada;https://brujula.example/feed\nHN;;no es\nGT;;\n";
        let tried = editor.upload("/fuentes/importar", &[], ("archivo", "lista.csv", list.as_bytes())).await.unwrap();
        let words = tried.words();
        assert_eq!((tried.status, counts(&site).await), (200, (0, 0, 0)), "{words}");
        assert!(words.contains("Línea 3: ") && words.contains("Línea 4: falta la dirección"), "{words}");
        let fields = [("token", "k1"), ("lista", list), ("verbo", "importar")];
        let send = || editor.upload("/fuentes/importar", &fields, ("nada", "nada.csv", b""));
        let (one, two) = tokio::join!(send(), send());
        for got in [one.unwrap(), two.unwrap()] {
            assert_eq!(got.leads_to(), Some("/fuentes?hecho=watch-done-imported"), "{}", got.words());
        }
        assert_eq!(counts(&site).await, (1, 1, 1));
        site.stop().await.unwrap();
    })
    .await;
}

async fn start(on: On, press: &Press) -> Site {
    let rooms = vec![room_directory::room(), room_watch::room()];
    Site::start_with(rooms, on, |config| config.allow_private = press.allowed()).await.unwrap()
}

/// Somebody who may change sources.
async fn editor(site: &Site) -> Person {
    site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap()
}

/// Outlets, sources, lines of the audit log about sources.
async fn counts(site: &Site) -> (i64, i64, i64) {
    site.node
        .db
        .one(
            "SELECT (SELECT count(*) FROM outlet), (SELECT count(*) FROM source),
               (SELECT count(*) FROM audit WHERE action LIKE 'source.%')",
            (),
        )
        .await
        .unwrap()
}
