//! Sources that were removed.

use platform::time;
use testkit::press::Press;
use testkit::site::{Site, on_both};

use crate::world::{day, editor};

#[tokio::test(flavor = "multi_thread")]
async fn a_removed_source_is_added_again_and_keeps_its_days() {
    on_both(async |on| {
        let press = Press::bulk(time::now(), 2, 1).await.unwrap();
        let rooms = vec![records::room(), room_directory::room(), room_watch::room()];
        let site = Site::start_with(rooms, on, |config| config.allow_private = press.allowed()).await.unwrap();
        let editor = editor(&site).await;
        let address = press.outlets()[0].source.clone();
        let form = |token: &'static str| [("token", token), ("direccion", address.as_str()), ("pais", "HN")];
        let added = editor.post("/fuentes", &form("k1")).await.unwrap();
        assert_eq!(added.status, 303, "{}", added.words());
        let (id,): (String,) = site.node.db.one("SELECT id FROM source", ()).await.unwrap();
        day(&site, &id, 1, 3, 3).await;
        let list = format!("name,feed_url,country\nEl Mismo,{address},HN\n");
        let remove = async || {
            let removed = editor.post(&format!("/fuentes/{id}/quitar"), &[]).await.unwrap();
            assert_eq!(removed.status, 303, "{}", removed.words());
        };
        let state = async || -> (i64, String) {
            let sql = "SELECT count(*), max(state) FROM source WHERE id = $1";
            site.node.db.one(sql, (id.as_str(),)).await.unwrap()
        };
        remove().await;
        let again = editor.post("/fuentes", &form("k2")).await.unwrap();
        assert_eq!(again.status, 303, "{}", again.words());
        assert_eq!(state().await, (1, "active".to_owned()));
        let (days,): (i64,) = site.node.db.one("SELECT count(*) FROM source_day", ()).await.unwrap();
        assert_eq!(days, 1, "what it answered before is its own");
        // while it is collected, nobody adds it twice
        assert_eq!(editor.post("/fuentes", &form("k3")).await.unwrap().status, 422);
        remove().await;
        let tried = editor.upload("/fuentes/importar", &[], ("archivo", "lista.csv", list.as_bytes())).await.unwrap();
        assert!(tried.words().contains("1 fuente nueva"), "{}", tried.words());
        let fields = [("token", "k4"), ("lista", list.as_str()), ("verbo", "importar")];
        let imported = editor.upload("/fuentes/importar", &fields, ("nada", "nada.csv", b"")).await.unwrap();
        assert_eq!(imported.status, 303, "{}", imported.words());
        assert_eq!(state().await, (1, "active".to_owned()));
        let (all,): (i64,) = site.node.db.one("SELECT count(*) FROM source", ()).await.unwrap();
        assert_eq!(all, 1);
        site.stop().await.unwrap();
    })
    .await;
}
