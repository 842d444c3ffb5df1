//! Sources that were removed, and lists of sources.

use platform::permissions::Role;
use platform::time;
use room_watch::{SourceState, Sources};
use testkit::press::Press;
use testkit::site::{Site, on_both};

use crate::world::{day, editor, outlet, seen, source, start};

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

#[tokio::test(flavor = "multi_thread")]
async fn a_pasted_list_is_tried_and_carried_out_without_pasting_it_again() {
    on_both(async |on| {
        let site = start(on).await;
        let editor = editor(&site).await;
        let list = "name,feed_url,country\n\"El <Uno>\",https://uno.example/canal.xml,HN\nSin canal,,HN\n";
        let nothing = ("archivo", "", &b""[..]);
        let tried = editor.upload("/fuentes/importar", &[("lista", list)], nothing).await.unwrap();
        assert_eq!(tried.status, 200, "{}", tried.words());
        assert!(tried.words().contains("Prueba de la lista pegada"), "{}", tried.words());
        // what is to be carried out and what is to be corrected are both still there
        let page = &tried.text;
        assert_eq!(page.matches("https://uno.example/canal.xml,HN").count(), 2, "{page}");
        // nothing on the page leads to an address that only takes forms
        assert!(!page.contains("href=\"/fuentes/importar"), "{page}");
        let held = page.split("name=\"lista\" value=\"").nth(1).unwrap().split("\">").next().unwrap();
        let held = held.replace("&#34;", "\"").replace("&#60;", "<").replace("&#62;", ">");
        assert_eq!(held, list);
        let really = [("token", "k1"), ("lista", held.as_str()), ("verbo", "importar")];
        let done = editor.upload("/fuentes/importar", &really, nothing).await.unwrap();
        assert_eq!(done.status, 303, "{}", done.words());
        let (n, name): (i64, String) = site
            .node
            .db
            .one("SELECT count(*), max(o.name) FROM source s JOIN outlet o ON o.id = s.outlet_id", ())
            .await
            .unwrap();
        assert_eq!((n, name.as_str()), (1, "El <Uno>"));
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_cannot_be_read_is_told_at_its_field_and_stays_there() {
    on_both(async |on| {
        let site = start(on).await;
        let editor = editor(&site).await;
        let nothing = ("archivo", "", &b""[..]);
        for (list, says) in [("", "llegó vacía"), ("titular,lugar\nEl Uno,HN\n", "Falta la columna de las direcciones")]
        {
            let got = editor.upload("/fuentes/importar", &[("lista", list)], nothing).await.unwrap();
            assert_eq!(got.status, 422, "{list}");
            assert!(got.text.contains("<title>Error:") && got.text.contains("href=\"#archivo\""), "{}", got.text);
            let at_field = got.text.split("id=\"archivo-e\"").nth(1).unwrap().split("</p>").next().unwrap();
            assert!(at_field.contains(says), "{at_field}");
            assert!(got.text.contains(list.trim()), "what was pasted is gone");
        }
        let large = "a".repeat((4 << 20) + 1);
        let got = editor.upload("/fuentes/importar", &[], ("archivo", "lista.csv", large.as_bytes())).await.unwrap();
        assert_eq!(got.status, 422);
        assert!(got.words().contains("La lista pasa de 4 MB"), "{}", got.words());
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_names_the_file_of_a_list_that_was_tried_first() {
    on_both(async |on| {
        let site = start(on).await;
        let editor = editor(&site).await;
        let list = "name,feed_url,country\nEl Uno,https://uno.example/canal.xml,HN\n";
        let tried = editor.upload("/fuentes/importar", &[], ("archivo", "medios.csv", list.as_bytes())).await.unwrap();
        assert!(tried.text.contains("name=\"nombre\" value=\"medios.csv\""), "{}", tried.text);
        let really = [("token", "k1"), ("nombre", "medios.csv"), ("lista", list), ("verbo", "importar")];
        let done = editor.upload("/fuentes/importar", &really, ("archivo", "", b"")).await.unwrap();
        assert_eq!(done.status, 303, "{}", done.words());
        let (of,): (String,) =
            site.node.db.one("SELECT target FROM audit WHERE action = 'source.import'", ()).await.unwrap();
        assert_eq!(of, "medios.csv");
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn where_there_is_no_source_yet_the_pages_say_so_and_lead_on() {
    on_both(async |on| {
        let site = start(on).await;
        let editor = editor(&site).await;
        let page = seen(&editor, "/fuentes").await.text;
        let empty = page.split("class=\"empty\"").nth(1).unwrap().split("</div>").next().unwrap();
        assert!(
            empty.contains("Todavía no se recoge ninguna fuente") && empty.contains("href=\"#agregar\""),
            "{empty}"
        );
        let page = seen(&editor, "/fuentes?estado=failing").await.words();
        assert!(page.contains("Ninguna fuente con estos filtros"), "{page}");
        let public = seen(&site.visitor().unwrap(), "/salud").await.words();
        assert!(
            public.contains("Todavía no se recoge ninguna fuente") && !public.contains("estos filtros"),
            "{public}"
        );
        let front = seen(&editor, "/").await.text;
        assert!(front.contains("/fuentes#agregar"), "{front}");
        let member = site.signed_in(Role::Member, &site.observatory("regional").await.unwrap()).await.unwrap();
        assert!(!seen(&member, "/").await.text.contains("/fuentes#agregar"), "who may not add is not led there");
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn another_address_changes_no_state_and_a_removed_source_is_only_added_again() {
    on_both(async |on| {
        let site = start(on).await;
        for (id, state) in [("pausada", "paused"), ("ida", "gone"), ("quitada", "removed")] {
            outlet(&site, id, "HN").await;
            source(&site, id, state, Some("watch-problem-gone"), 1).await;
        }
        let editor = editor(&site).await;
        let change = async |id: &str, address: &str| {
            editor.post(&format!("/fuentes/{id}/cambiar"), &[("direccion", address)]).await.unwrap()
        };
        let standing = async |id: &str| -> (String, String) {
            site.node.db.one("SELECT state, address FROM source WHERE id = $1", (id,)).await.unwrap()
        };
        for (id, state) in [("pausada", "paused"), ("ida", "active")] {
            let address = format!("https://{id}.example/nuevo.xml");
            let got = change(id, &address).await;
            assert_eq!(got.status, 303, "{}", got.words());
            assert_eq!(standing(id).await, (state.to_owned(), address));
        }
        let (since,): (i64,) = site
            .node
            .db
            .one("SELECT count(*) FROM source WHERE problem_since IS NOT NULL AND id <> 'quitada'", ())
            .await
            .unwrap();
        assert_eq!(since, 0, "a trouble of the old address is none of the new one");
        let known = change("pausada", "https://ida.example/nuevo.xml").await;
        assert_eq!(known.status, 409, "{}", known.words());
        let wrong = change("pausada", "no es una dirección").await;
        assert_eq!(wrong.status, 400);
        assert!(!wrong.words().contains("ya se recoge"), "{}", wrong.words());
        assert_eq!(change("ninguna", "https://otra.example/canal.xml").await.status, 404);

        assert_eq!(change("quitada", "https://quitada.example/nuevo.xml").await.status, 409);
        for verb in ["reanudar", "pausar", "pedir"] {
            assert_eq!(editor.post(&format!("/fuentes/quitada/{verb}"), &[]).await.unwrap().status, 409, "{verb}");
        }
        let mut tx = site.node.db.begin().await.unwrap();
        assert!(!Sources::set_state(&mut tx, "quitada", SourceState::Active, None, "prueba").await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(standing("quitada").await.0, "removed");
        site.stop().await.unwrap();
    })
    .await;
}
