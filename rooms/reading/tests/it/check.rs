//! Check my text, as somebody without an account uses it, on both databases.

use std::io::Write;
use std::sync::{Arc, Mutex};

use platform::db::TABLES;
use platform::time;
use testkit::press::Press;
use testkit::site::{Got, On, Site, on_both};
use tracing_subscriber::fmt::MakeWriter;

const HEADLINE: &str = "Hondureñas ilegales quedan en la calle";
const TEXT: &str = "Unas 40 ilegales quedaron en la calle tras el cierre del albergue Casa Supuesta.\n\n\
    «No podemos con esta oleada de migrantes», dijo el alcalde, Ramiro Ficticio. Según el Ministerio de Salud, dos mujeres \
    denunciaron violencia sexual en la ruta y otra, una agresión sexual en el albergue.";
/// A word that stands in nothing else.
const SECRET: &str = "zurrapandilfa";

async fn start(on: On) -> Site {
    start_with(on, &[]).await
}

async fn start_with(on: On, allowed: &[String]) -> Site {
    let rooms = || vec![room_directory::room(), room_library::room(), room_watch::room(), room_reading::room()];
    let site = Site::start_with(rooms(), on, |config| config.allow_private = allowed.to_vec()).await.unwrap();
    (room_reading::room().starter)(site.node.db.clone(), true).await.unwrap();
    site
}

async fn check(site: &Site, fields: &[(&str, &str)]) -> Got {
    site.visitor().unwrap().post("/revisar", fields).await.unwrap()
}

/// A page without a key that has no words.
fn is_whole(got: &Got) {
    for part in ["watch-", "site-", "reading-"] {
        assert!(!got.words().contains(part), "{part}: {}", got.words());
    }
}

#[tokio::test]
async fn a_draft_is_read_as_advice() {
    on_both(|on| async move {
        let site = start(on).await;
        let got = check(&site, &[("titular", HEADLINE), ("texto", TEXT)]).await;
        assert_eq!(got.status, 200, "{}", got.words());
        is_whole(&got);
        assert_eq!(got.header("cache-control"), Some("no-store"));
        let words = got.words();
        for said in [
            "Nombra el origen («Hondureñas»)",
            "El texto trata de mujeres y no habla ninguna.",
            "Habla de violencia («violencia sexual») y no dice dónde pedir ayuda.",
            "en una cita",
            "Mujeres 0",
            "Hombres 1",
        ] {
            assert!(words.contains(said), "{said}: {words}");
        }
        assert!(got.text.contains(r#"<mark class="term">"#) && got.text.contains(r#"<mark class="term-quote">"#));
        assert!(got.text.contains("href=\"#consejo-1\"") && got.text.contains("id=\"consejo-1\""));
        for lang in ["en", "pt", "fr"] {
            let path = format!("/revisar?lang={lang}");
            let got = site.visitor().unwrap().post(&path, &[("titular", HEADLINE), ("texto", TEXT)]).await.unwrap();
            assert_eq!(got.status, 200);
            is_whole(&got);
        }
    })
    .await;
}

#[tokio::test]
async fn violence_that_a_short_draft_tells_once_asks_for_a_line_of_help() {
    let site = start(On::Sqlite).await;
    let told = "Una mujer de 28 años fue víctima de violencia sexual en el albergue de Choluteca, informó la Policía.";
    let asks = "no dice dónde pedir ayuda";
    let got = check(&site, &[("titular", "Detenido el guardia de un albergue"), ("texto", told)]).await;
    assert!(got.words().contains(asks), "{}", got.words());
    let helped = format!("{told} Si necesita ayuda, llame al 114.");
    let got = check(&site, &[("titular", "Detenido el guardia de un albergue"), ("texto", &helped)]).await;
    assert!(!got.words().contains(asks), "{}", got.words());
}

#[tokio::test]
async fn what_is_wrong_is_told_and_what_was_typed_stays() {
    let site = start(On::Sqlite).await;
    let form = site.visitor().unwrap().get("/revisar").await.unwrap();
    assert_eq!((form.status, form.header("cache-control")), (200, Some("no-store")));
    is_whole(&form);
    let long = "palabra ".repeat(20_001);
    let cases: [(&[(&str, &str)], &str); 4] = [
        (&[("titular", ""), ("texto", " ")], "Escriba o pegue un texto"),
        (&[("texto", "Algo."), ("direccion", "https://a.example/")], "no los dos"),
        (&[("texto", &long)], "pasa de 20"),
        (&[("direccion", "http://127.0.0.1/secreto")], "privada"),
    ];
    for (fields, said) in cases {
        let got = check(&site, fields).await;
        assert_eq!(got.status, 422, "{said}");
        assert!(got.words().contains(said), "{said}: {}", got.words());
        is_whole(&got);
    }
    let unread =
        check(&site, &[("texto", "Dies ist ein Text über Menschen, die in ein anderes Land gehen wollen.")]).await;
    assert!(unread.words().contains("idioma que Atalaya no lee"), "{}", unread.words());
    let empty = check(&site, &[("titular", "Abre el museo"), ("texto", "")]).await;
    assert_eq!(empty.status, 200);
}

#[tokio::test]
async fn what_is_not_read_has_nothing_flagged_and_nothing_found_sound() {
    on_both(|on| async move {
        let site = start(on).await;
        for text in [
            "Yon gwoup fanm ayisyen te rive nan fwontyè a jodi a pou mande èd ak pwoteksyon.",
            "وصلت مجموعة من النساء المهاجرات إلى الحدود اليوم",
        ] {
            let got = check(&site, &[("texto", text)]).await;
            is_whole(&got);
            let words = got.words();
            assert!(words.contains("No se lee: sin consejo") && words.contains("Atalaya no lee"), "{words}");
            assert!(!words.contains("Nada que señalar"), "{words}");
        }
        // more than a form holds is told as a text that is too long, not as a form that broke off
        let long = check(&site, &[("texto", &"palabra ".repeat(135_000))]).await;
        assert_eq!(long.status, 422);
        assert!(long.words().contains("pasa de 20"), "{}", long.words());
        is_whole(&long);
    })
    .await;
}

#[tokio::test]
async fn a_headline_pasted_above_the_text_is_read_as_the_headline() {
    on_both(|on| async move {
        let site = start(on).await;
        let told = "Nombra el origen («Hondureñas»)";
        let pasted = check(&site, &[("texto", &format!("{HEADLINE}\r\n\r\n{TEXT}"))]).await;
        is_whole(&pasted);
        for said in [told, "La primera línea se leyó como titular"] {
            assert!(pasted.words().contains(said), "{said}: {}", pasted.words());
        }
        let typed = check(&site, &[("titular", HEADLINE), ("texto", TEXT)]).await;
        assert!(typed.words().contains(told) && !typed.words().contains("La primera línea"), "{}", typed.words());
    })
    .await;
}

#[tokio::test]
async fn a_network_asks_so_often_an_hour() {
    let site = start(On::Sqlite).await;
    for _ in 0..120 {
        assert_eq!(check(&site, &[("titular", "Abre el museo")]).await.status, 200);
    }
    let got = check(&site, &[("titular", "Abre el museo")]).await;
    assert_eq!(got.status, 422);
    assert!(got.words().contains("demasiadas veces"), "{}", got.words());
    assert!(got.text.contains("Abre el museo"), "what was typed stays");
}

#[tokio::test]
async fn an_address_is_asked_as_the_collector_asks_and_its_article_is_read() {
    let press = Press::start(time::now()).await.unwrap();
    let site = start_with(On::Sqlite, &press.allowed()).await;
    let truth = press.truth().unwrap();
    let plain = |one: &&testkit::press::TrueArticle| one.language == "es" && !one.is_held_back && !one.is_hostile;
    let article = truth.articles.iter().find(plain).unwrap();
    let got = check(&site, &[("direccion", &article.address)]).await;
    assert_eq!(got.status, 200, "{}", got.words());
    assert!(got.words().contains("Su texto, leído"), "{}", got.words());
    let (pages,): (i64,) = site.node.db.one("SELECT count(*) FROM page", ()).await.unwrap();
    let (captures,): (i64,) = site.node.db.one("SELECT count(*) FROM capture", ()).await.unwrap();
    assert_eq!((pages, captures), (0, 0));
}

/// Everything that is logged in this process, at the finest level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Log;

    fn make_writer(&'a self) -> Log {
        self.clone()
    }
}

/// Is the word in any file below this folder?
fn is_on_disk(folder: &std::path::Path, word: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => is_on_disk(&path, word),
            false => std::fs::read(&path).unwrap().windows(word.len()).any(|bytes| bytes == word.as_bytes()),
        }
    })
}

#[tokio::test]
async fn nothing_pasted_is_kept_logged_or_audited() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone());
    tracing::subscriber::set_global_default(subscriber.finish()).unwrap();
    tracing::info!("the log is heard");
    on_both(|on| async move {
        let site = start(on).await;
        let text = format!("Unas 40 ilegales de {SECRET} quedaron en la calle. «No», dijo {SECRET} Pérez.");
        let title = format!("{SECRET} ilegales");
        assert_eq!(check(&site, &[("titular", &title), ("texto", &text)]).await.status, 200);
        let refused = check(&site, &[("texto", &text), ("direccion", &format!("http://10.0.0.1/{SECRET}"))]).await;
        assert_eq!(refused.status, 422);
        let address = format!("http://10.0.0.1/{SECRET}");
        assert_eq!(check(&site, &[("direccion", &address)]).await.status, 422);
        let mut tx = site.node.db.snapshot().await.unwrap();
        let mut rows = 0;
        for table in TABLES {
            let counted = tx.dump(table, |row| {
                assert!(!row.to_string().contains(SECRET), "{table}: {row}");
                Ok(())
            });
            rows += counted.await.unwrap();
        }
        assert!(rows > 0, "the tables were looked at");
        drop(tx);
        assert!(!is_on_disk(site.data(), SECRET));
    })
    .await;
    let logged = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
    assert!(logged.contains("the log is heard"));
    let lines: Vec<&str> = logged.lines().filter(|line| line.contains(SECRET)).collect();
    // what the client of this test itself sends is its own
    assert_eq!(lines, Vec::<&str>::new());
}
