//! Sources: found from a home page, imported, paused, asked, removed, and their troubles in plain words.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use platform::permissions::{Role, Scope};
use platform::time;
use room_watch::Sources;
use testkit::press::Press;
use testkit::site::{On, Person, on_both};

use crate::world::{Installation, Watching, add, allowing, with};

#[tokio::test(flavor = "multi_thread")]
async fn the_feed_of_a_home_page_is_found_and_nothing_is_added_twice() {
    on_both(async |on| {
        let press = Press::start(time::now()).await.unwrap();
        let watching = Watching::start(&Press::bulk(time::now(), 0, 0).await.unwrap(), on, |config| {
            config.allow_private = press.allowed();
        })
        .await;
        let editor = watching.person(Role::Editor).await;
        for key in ["cerro-azul", "hilo-de-agua", "onda-caney"] {
            let outlet = press.outlets().into_iter().find(|outlet| outlet.key == key).unwrap();
            let form = [
                ("direccion", outlet.home.as_str()),
                ("medio", outlet.name.as_str()),
                ("pais", outlet.country.as_str()),
            ];
            let added = editor.post("/fuentes", &form).await.unwrap();
            assert_eq!(added.status, 303, "{key}: {}", added.words());
            let sources = watching.sources().await;
            let wanted = if key == "onda-caney" { &outlet.home } else { &outlet.source };
            assert!(sources.iter().any(|(_, address)| address == wanted), "{key}: {sources:?}");
            let again = editor.post("/fuentes", &[("direccion", outlet.source.as_str())]).await.unwrap();
            let is_section = key == "onda-caney";
            assert!(is_section || again.status == 422, "{key} was added twice");
        }
        watching.settled().await;
        assert!(watching.articles().await.len() >= 5);
        let nothing = editor.post("/fuentes", &[("direccion", "esto no es una dirección")]).await.unwrap();
        assert_eq!(nothing.status, 422);
        assert!(nothing.text.contains("aria-invalid") && nothing.text.contains("esto no es una dirección"));
        watching.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_home_page_keeps_nobody_waiting_and_its_feed_is_found_when_sent_again() {
    let slow = SlowHost::start(Duration::from_secs(22));
    let watching = Watching::start(&Press::bulk(time::now(), 0, 0).await.unwrap(), On::Sqlite, |config| {
        config.allow_private = vec![slow.host.clone()];
    })
    .await;
    let editor = watching.person(Role::Editor).await;
    let home = format!("http://{}/", slow.host);
    let form = [("direccion", home.as_str()), ("medio", "El Paciente"), ("pais", "HN")];
    let began = Instant::now();
    let waiting = editor.post("/fuentes", &form).await.unwrap();
    assert_eq!(waiting.status, 422, "{}", waiting.words());
    assert!(began.elapsed() < Duration::from_secs(22), "the page waited for the host: {:?}", began.elapsed());
    assert!(waiting.words().contains("la búsqueda sigue"), "{}", waiting.words());
    for typed in [home.as_str(), "El Paciente"] {
        assert!(waiting.text.contains(typed), "{typed} was lost: {}", waiting.text);
    }
    assert!(watching.sources().await.is_empty());
    let added = editor.post("/fuentes", &form).await.unwrap();
    assert_eq!(added.status, 303, "{}", added.words());
    assert_eq!(watching.sources().await[0].1, format!("{home}canal.xml"));
    assert_eq!(slow.asked_home(), 1, "the search went on; it was not begun anew");
    watching.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_source_that_is_named_is_asked_and_no_other() {
    on_both(async |on| {
        let place = Installation::made(on, &["--empty"]).await;
        let press = Press::bulk(time::now(), 3, 5).await.unwrap();
        let db = place.db().await;
        for outlet in press.outlets() {
            add(&db, &outlet).await;
        }
        let sources: Vec<(String,)> = db.all("SELECT id FROM source ORDER BY id", ()).await.unwrap();
        // an earlier run was killed before it came to these two
        for (id,) in &sources[..2] {
            let source = Sources::of(&db).find(id).await.unwrap().unwrap();
            let mut tx = db.begin().await.unwrap();
            Sources::ask_now(&mut tx, &source, "prueba").await.unwrap();
            tx.commit().await.unwrap();
        }
        let allowed = allowing(&press);
        let collected = |more: &[&str]| {
            let all = [&["collect", "--pause", "0", "--json"][..], more].concat();
            tokio::task::block_in_place(|| place.json(&with(&all, &allowed)))
        };
        let named = sources[0].0.as_str();
        assert_eq!(collected(&["--source", named])["articles"], 5, "{on}");
        let asked = "SELECT count(*), max(id) FROM source WHERE last_at IS NOT NULL";
        assert_eq!(db.one::<(i64, String)>(asked, ()).await.unwrap(), (1, named.to_owned()), "{on}");
        assert_eq!(collected(&["--once"])["articles"], 10, "{on}: the others are due as before");
        db.close().await;
    })
    .await;
}

/// A host whose home page takes its time; its feed does not.
struct SlowHost {
    host: String,
    homes: std::sync::Arc<std::sync::atomic::AtomicUsize>,
}

impl SlowHost {
    fn start(wait: Duration) -> SlowHost {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = listener.local_addr().unwrap().to_string();
        let homes = std::sync::Arc::<std::sync::atomic::AtomicUsize>::default();
        let counted = homes.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (mut stream, mut request) = (stream.unwrap(), [0; 4096]);
                let read = stream.read(&mut request).unwrap_or(0);
                let request = String::from_utf8_lossy(&request[..read]).into_owned();
                let (status, body) = match request.split(' ').nth(1) {
                    Some("/") => {
                        counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                        std::thread::sleep(wait);
                        (
                            "200 OK",
                            "<html><head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/canal.xml\"></head><body>Hola</body></html>",
                        )
                    }
                    Some("/canal.xml") => (
                        "200 OK",
                        "<rss version=\"2.0\"><channel><title>El Paciente</title><link>/</link></channel></rss>",
                    ),
                    _ => ("404 Not Found", ""),
                };
                let _ = write!(
                    stream,
                    "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                    body.len()
                );
            }
        });
        SlowHost { host, homes }
    }

    fn asked_home(&self) -> usize {
        self.homes.load(std::sync::atomic::Ordering::SeqCst)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_ails_a_source_is_said_in_words() {
    let press = Press::start(time::now()).await.unwrap();
    let watching = Watching::whole(&press, On::Sqlite).await;
    let editor = watching.person(Role::Editor).await;
    let refusing = format!("http://{}", press.address_of("guayacan-diario").unwrap());
    watching.ask_again(&editor, &[&refusing]).await;
    let page = editor.get("/fuentes").await.unwrap().words();
    assert!(page.contains("410") && page.contains("La Lámpara del Sur"), "{page}");
    // the state of the installation counts the same
    let failing =
        page.split_whitespace().zip(page.split_whitespace().skip(1)).find(|(_, word)| word.starts_with("fall"));
    let (n, _) = failing.unwrap();
    let chief = watching.site.person(Role::Administrator, &Scope::Node).await.unwrap();
    let state = chief.get("/admin/estado").await.unwrap().words();
    let told = if n == "1" { "Falla una, de".to_owned() } else { format!("Fallan {n}, de") };
    assert!(state.contains(&told), "{told}: {state}");
    for lang in ["en", "pt", "fr"] {
        let page = editor.get(&format!("/fuentes?lang={lang}")).await.unwrap();
        assert!(page.text.contains(&format!("<html lang=\"{lang}\"")));
        assert!(!page.words().contains("watch-"), "a key stands on the page in {lang}");
    }
    // the moved feed is asked at its new address from now on
    let sources = watching.sources().await;
    assert!(sources.iter().any(|(_, address)| address.ends_with("/feed/rss.xml")), "{sources:?}");
    // what is broken was read all the same
    for outlet in ["radio-ixcumul", "diario-frailejon", "guayacan-diario"] {
        let host = format!("http://{}", press.address_of(outlet).unwrap());
        let id = &sources.iter().find(|(_, address)| address.starts_with(&host)).unwrap().0;
        let (problem,): (Option<String>,) =
            watching.site.node.db.one("SELECT problem FROM source WHERE id = $1", (id.as_str(),)).await.unwrap();
        assert_eq!(problem, None, "{outlet}");
    }
    watching.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paused_source_is_not_asked_and_a_removed_one_leaves_its_articles() {
    let press = Press::bulk(time::now(), 2, 3).await.unwrap();
    let watching = Watching::whole(&press, On::Sqlite).await;
    let editor = watching.person(Role::Editor).await;
    let sources = watching.sources().await;
    let change = async |id: &str, verb: &str| {
        let got = editor.post(&format!("/fuentes/{id}/{verb}"), &[]).await.unwrap();
        assert_eq!(got.status, 303, "{verb}: {}", got.words());
        assert!(
            editor.follow(got.leads_to().unwrap()).await.unwrap().text.contains("notice"),
            "{verb} is not confirmed"
        );
    };
    change(&sources[0].0, "pausar").await;
    change(&sources[1].0, "quitar").await;
    let before = press.requests().len();
    watching.site.node.db.run("UPDATE source SET check_at = 0", ()).await.unwrap();
    watching.articles_stay(6).await;
    assert_eq!(press.requests().len(), before, "a paused or removed source was asked");
    change(&sources[0].0, "reanudar").await;
    change(&sources[0].0, "pedir").await;
    crate::world::until("the resumed source is asked", async || press.requests().len() > before).await;
    assert_eq!(watching.articles().await.len(), 6);
    watching.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_imported_after_a_dry_run_with_their_faults_by_line() {
    on_both(async |on| {
        let press = Press::bulk(time::now(), 4, 2).await.unwrap();
        let watching = Watching::start(&Press::bulk(time::now(), 0, 0).await.unwrap(), on, |config| {
            config.allow_private = press.allowed();
        })
        .await;
        let editor = watching.person(Role::Editor).await;
        let outlets = press.outlets();
        add(&watching.site.node.db, &outlets[0]).await;
        let outline = |n: usize| {
            let (name, source) = (&outlets[n].name, &outlets[n].source);
            format!("<outline type=\"rss\" text=\"{name} & amigos\" xmlUrl=\"{source}\"/>")
        };
        let opml = format!(
            "<opml><body><outline text=\"Prensa\">{}{}<outline type=\"rss\" text=\"Roto\" xmlUrl=\"no es\"/></outline></body></opml>",
            outline(0),
            outline(1)
        );
        imports(&editor, "lista.opml", &opml, 1, 1).await;
        let csv = format!(
            "name,feed_url,country,language\n{},{},HN,es\n{},{},GT,es\nSin dirección,,HN,es\n",
            outlets[2].name, outlets[2].source, outlets[3].name, outlets[3].source
        );
        imports(&editor, "lista.csv", &csv, 2, 1).await;
        watching.settled().await;
        assert_eq!(watching.sources().await.len(), 4);
        assert_eq!(watching.articles().await.len(), 8);
        let taken = editor.get("/fuentes/exportar.opml").await.unwrap();
        for outlet in &outlets {
            assert!(taken.text.contains(&outlet.source), "{}", taken.text);
        }
        watching.stop().await;
    })
    .await;
}

/// The dry run says how many are new and which lines are faulty, and adds nothing; then the list is taken.
async fn imports(editor: &Person, name: &str, list: &str, new: usize, faults: usize) {
    let count = async || editor.get("/fuentes.json").await.unwrap().text.matches("\"address\"").count();
    let before = count().await;
    let dry = editor.upload("/fuentes/importar", &[], ("archivo", name, list.as_bytes())).await.unwrap();
    assert_eq!(dry.status, 200, "{}", dry.words());
    assert_eq!(count().await, before, "the dry run added something");
    assert!(
        dry.text.contains(&format!("{new} ")) && dry.words().to_lowercase().contains("línea"),
        "{faults}: {}",
        dry.words()
    );
    let really = [("verbo", "importar"), ("lista", list)];
    for _ in 0..2 {
        // sent twice it counts once
        let taken = editor.upload("/fuentes/importar", &really, ("nada", "", b"")).await.unwrap();
        assert_eq!(taken.status, 303, "{}", taken.words());
    }
    assert_eq!(count().await, before + new, "{}", dry.words());
}
