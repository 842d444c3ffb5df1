//! Whose a source is, and what lists tell of it from one installation to another.

use platform::room::Export;
use platform::time;
use testkit::press::Press;
use testkit::site::{Person, Site, on_both};

use crate::world::{editor, outlet, source, start};

/// Outlet and country of the source with an address.
async fn owner(site: &Site, address: &str) -> (String, String) {
    let sql = "SELECT o.name, o.country FROM source s JOIN outlet o ON o.id = s.outlet_id WHERE s.address = $1";
    site.node.db.one(sql, (address,)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_source_added_again_is_its_outlet_s_and_of_several_outlets_somebody_says_which() {
    on_both(async |on| {
        let press = Press::bulk(time::now(), 3, 1).await.unwrap();
        let rooms = vec![records::room(), room_directory::room(), room_watch::room()];
        let site = Site::start_with(rooms, on, |config| config.allow_private = press.allowed()).await.unwrap();
        let editor = editor(&site).await;
        let sources: Vec<String> = press.outlets().into_iter().map(|outlet| outlet.source).collect();
        let add = async |address: &str, name: &str, country: &str| {
            let form = [("direccion", address), ("medio", name), ("pais", country)];
            editor.post("/fuentes", &form).await.unwrap()
        };
        for (at, (name, country)) in [("La Agencia", "CR"), ("El Diario", "HN")].into_iter().enumerate() {
            let added = add(&sources[at], name, country).await;
            assert_eq!(added.status, 303, "{on}: {}", added.words());
        }
        let diario = ("El Diario".to_owned(), "HN".to_owned());
        let remove = async || {
            let (id,): (String,) =
                site.node.db.one("SELECT id FROM source WHERE address = $1", (sources[1].as_str(),)).await.unwrap();
            assert_eq!(editor.post(&format!("/fuentes/{id}/quitar"), &[]).await.unwrap().status, 303);
        };
        // its outlet has another home page by now: nothing but the source itself tells whose it is
        site.node.db.run("UPDATE outlet SET home = NULL, site = NULL WHERE name = 'El Diario'", ()).await.unwrap();
        remove().await;
        assert_eq!(add(&sources[1], "", "").await.status, 303);
        assert_eq!(owner(&site, &sources[1]).await, diario, "{on}");
        remove().await;
        assert_eq!(add(&sources[1], "La Agencia", "").await.status, 303);
        assert_eq!(owner(&site, &sources[1]).await.0, "La Agencia", "{on}: somebody named another");

        // two outlets of one home page
        for (id, country) in [("canal", "CR"), ("radio", "CR")] {
            outlet(&site, id, country).await;
            let home = "UPDATE outlet SET home = $2, site = '127.0.0.1' WHERE id = $1";
            site.node.db.run(home, (id, press.outlets()[2].home.clone())).await.unwrap();
        }
        let asked = add(&sources[2], "", "").await;
        let words = asked.words();
        assert!(
            asked.status == 422 && words.contains("Medio canal (CR, canal); Medio radio (CR, radio)"),
            "{on}: {words}"
        );
        assert!(asked.text.contains("id=\"medio-e\""), "{on}: it is told at the field of the outlet: {}", asked.text);
        assert_eq!(add(&sources[2], "Medio radio", "").await.status, 303);
        assert_eq!(owner(&site, &sources[2]).await.0, "Medio radio", "{on}");
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_country_that_is_none_is_refused_in_forms_and_lists() {
    on_both(async |on| {
        let site = start(on).await;
        let editor = editor(&site).await;
        for country in ["ZZZ", "qq", "no existe"] {
            let form = [("direccion", "https://uno.example/canal.xml"), ("pais", country)];
            let refused = editor.post("/fuentes", &form).await.unwrap();
            let words = refused.words();
            assert!(refused.status == 422 && words.contains("no es el código de un país"), "{on}: {country}: {words}");
        }
        let list = "name,feed_url,country\nUno,https://uno.example/canal.xml,qq\nDos,https://dos.example/canal.xml,ZZZZ\n\
                    Tres,https://tres.example/canal.xml,hn\nCuatro,https://cuatro.example/canal.xml,\n";
        let tried = editor.upload("/fuentes/importar", &[("lista", list)], ("archivo", "", b"")).await.unwrap();
        let words = tried.words();
        for said in ["Línea 2, Uno: «qq» no es", "Línea 3, Dos: «ZZZZ» no es", "2 fuentes nuevas"] {
            assert!(words.contains(said), "{on}: {said}: {words}");
        }
        imports(&editor, list).await;
        let countries: Vec<(String,)> = site.node.db.all("SELECT country FROM outlet ORDER BY country", ()).await.unwrap();
        assert_eq!(countries, [("HN".to_owned(),), ("XX".to_owned(),)], "{on}");
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_taken_out_and_in_keeps_what_each_source_is_and_wakes_none() {
    on_both(async |on| {
        let (from, to) = (start(on).await, start(on).await);
        for (id, kind, state) in
            [("canal", "feed", "active"), ("mapa", "sitemap", "paused"), ("portada", "section", "paused")]
        {
            outlet(&from, id, "HN").await;
            source(&from, id, state, None, 1).await;
            from.node.db.run("UPDATE source SET kind = $2 WHERE id = $1", (id, kind)).await.unwrap();
        }
        let home = "UPDATE outlet SET home = 'https://' || id || '.example/', site = id || '.example', language = 'pt'";
        from.node.db.run(home, ()).await.unwrap();
        let facts = async |site: &Site| -> Vec<(String, String, String, String, Option<String>, String)> {
            let sql = "SELECT s.address, o.name, s.kind, s.state, o.home, o.language FROM source s
                       JOIN outlet o ON o.id = s.outlet_id ORDER BY s.address";
            site.node.db.all(sql, ()).await.unwrap()
        };
        let taken = editor(&from).await.get("/fuentes/exportar.opml").await.unwrap().text;
        imports(&editor(&to).await, &taken).await;
        let (before, after) = (facts(&from).await, facts(&to).await);
        assert_eq!(before.len(), 3);
        assert_eq!(after, before, "{on}: {taken}");
        from.stop().await.unwrap();
        to.stop().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_row_with_a_cell_too_many_no_source_is_made() {
    on_both(async |on| {
        let site = start(on).await;
        let list = "name,feed_url,country,kind,state\n\
                    Uno,https://uno.example/feed,HN,feed,paused\n\
                    Dos,https://dos.example/feed,HN,feed,paused,nota\n";
        imports(&editor(&site).await, list).await;
        let made: Vec<(String, String)> = site.node.db.all("SELECT address, state FROM source", ()).await.unwrap();
        assert_eq!(made, [("https://uno.example/feed".to_owned(), "paused".to_owned())], "{on}");
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_export_says_in_a_word_what_ails_a_source() {
    on_both(async |on| {
        let site = start(on).await;
        for (id, problem) in [("ida", "watch-problem-gone"), ("mal-escrita", "site-fetch-name")] {
            outlet(&site, id, "HN").await;
            source(&site, id, "active", Some(problem), 1).await;
        }
        let exports = site.node.contributions.all::<dyn Export>();
        let sources = exports.iter().find(|export| export.kind() == "sources").unwrap();
        let rows = sources.rows(&site.node.db, "", 9, false).await.unwrap();
        let said: Vec<&str> = rows.iter().map(|(_, row)| row["problem"].as_str().unwrap()).collect();
        assert_eq!(said, ["gone", "name"], "{on}");
        site.stop().await.unwrap();
    })
    .await;
}

/// Takes a list in.
async fn imports(editor: &Person, list: &str) {
    let really = [("token", "k1"), ("lista", list), ("verbo", "importar")];
    let done = editor.upload("/fuentes/importar", &really, ("archivo", "", b"")).await.unwrap();
    assert_eq!(done.status, 303, "{}", done.words());
}
