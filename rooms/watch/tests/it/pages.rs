//! What pages say: one clock, states told apart, days of sources, searches that find nothing.

use platform::time::{self, DAY, SECOND};
use testkit::site::{Got, On, on_both};

use crate::world::{article, day, editor, index, outlet, seen, source, start};

/// Half past nine in the evening of 9 March in Santo Domingo, half past seven in Tegucigalpa.
const EVENING: i64 = 1_773_106_200 * SECOND;

#[tokio::test]
async fn a_page_tells_all_hours_by_one_clock_and_names_it_once() {
    on_both(async |on| {
        let site = start(on).await;
        for (id, country) in [("uno", "DO"), ("dos", "HN"), ("tres", "PA")] {
            outlet(&site, id, country).await;
            source(&site, id, "active", (id == "tres").then_some("watch-problem-gone"), EVENING).await;
        }
        article(&site, "nota", "uno", "DO", "h1", EVENING).await;
        article(&site, "copia", "dos", "HN", "h1", EVENING + 3600 * SECOND).await;
        let editor = editor(&site).await;
        for path in ["/n/nota", "/h/h1", "/fuentes", "/salud"] {
            let page = seen(&editor, path).await;
            let hours = hours(&page);
            assert!(!hours.is_empty(), "{path}");
            for (instant, told) in hours {
                let there = time::instant(&instant).unwrap();
                let clock = jiff::Timestamp::from_microsecond(there).unwrap();
                let clock = clock.in_tz("America/Tegucigalpa").unwrap().strftime("%H:%M").to_string();
                assert!(told.ends_with(&clock), "{path}: {told}, {clock} there");
            }
            assert_eq!(page.words().matches("hora de Centroamérica").count(), 1, "{path}: {}", page.words());
        }
        // an observatory of one country has that country's clock
        let other = site.visitor().unwrap();
        other.get("/?observatorio=honduras").await.unwrap();
        assert!(seen(&other, "/n/nota").await.words().contains("9 de marzo de 2026, 19:30"));
        site.stop().await.unwrap();
    })
    .await;
}

/// The moments of a page that tell an hour: the instant, and its words.
fn hours(page: &Got) -> Vec<(String, String)> {
    let told = page.text.split("<time datetime=\"").skip(1).filter_map(|rest| {
        let (instant, rest) = rest.split_once("\">")?;
        let (words, _) = rest.split_once("</time>")?;
        instant.contains('T').then(|| (instant.to_owned(), words.to_owned()))
    });
    told.collect()
}

#[tokio::test]
async fn a_paused_source_is_told_apart_from_one_that_was_not_asked() {
    on_both(async |on| {
        let site = start(on).await;
        for id in ["pausada", "nueva", "buena", "ida"] {
            outlet(&site, id, "HN").await;
        }
        source(&site, "pausada", "paused", None, 0).await;
        source(&site, "nueva", "active", None, 0).await;
        source(&site, "buena", "active", None, EVENING).await;
        source(&site, "ida", "gone", Some("watch-problem-gone"), EVENING).await;
        let editor = editor(&site).await;
        for (state, shown, hidden) in
            [("paused", "Medio pausada", "Medio nueva"), ("idle", "Medio nueva", "Medio pausada")]
        {
            let words = seen(&editor, &format!("/fuentes?estado={state}")).await.words();
            assert!(words.contains(shown) && !words.contains(hidden), "{state}: {words}");
        }
        let all = seen(&editor, "/fuentes").await.words();
        for said in ["1 responde", "1 falla", "1 todavía sin pedir", "1 en pausa", "La puso en pausa Ana Supuesta el"]
        {
            assert!(all.contains(said), "{said}: {all}");
        }
        let public = seen(&site.visitor().unwrap(), "/salud").await;
        let words = public.words();
        assert!(
            words.contains("Responden 1 de 2 fuentes") && words.contains("1 en pausa; 1 todavía sin pedir"),
            "{words}"
        );
        assert!(!words.contains("Todavía no se le ha pedido nada") && !words.contains("Ana Supuesta"), "{words}");
        let outlet = seen(&site.visitor().unwrap(), "/medios/pausada").await.words();
        assert!(!outlet.contains("Ana Supuesta"), "{outlet}");
        let data = site.visitor().unwrap().get("/salud.json").await.unwrap().text;
        assert!(data.contains("\"paused\"") && data.contains("\"idle\""), "{data}");
        site.stop().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn the_days_of_a_source_are_all_drawn_and_told_in_few_words() {
    let site = start(On::Sqlite).await;
    for (id, country) in [("uno", "HN"), ("dos", "GT")] {
        outlet(&site, id, country).await;
        source(&site, id, "active", None, EVENING).await;
    }
    for (back, asked, answered) in [(1, 4, 4), (2, 4, 2), (5, 2, 0)] {
        day(&site, "uno", back, asked, answered).await;
    }
    day(&site, "dos", 1, 1, 1).await;
    article(&site, "nota", "uno", "HN", "h1", EVENING).await;
    let visitor = site.visitor().unwrap();
    let page = seen(&visitor, "/salud").await;
    for said in ["2 de 3 días; 1 en parte", "1 de 1 día", "30 min"] {
        assert!(page.words().contains(said), "{said}: {}", page.words());
    }
    let of_one = page.text.split("Medio uno").nth(1).unwrap_or_default();
    let drawn = of_one.split("<svg class=\"days\"").nth(1).and_then(|rest| rest.split("</svg>").next()).unwrap();
    assert_eq!(drawn.matches('M').count(), 14, "{drawn}");
    for class in ["ok", "late", "fail", "idle"] {
        assert!(drawn.contains(&format!("class=\"{class}\"")), "{class}: {drawn}");
    }
    let narrowed = seen(&visitor, "/salud?pais=GT").await.words();
    assert!(narrowed.contains("Medio dos") && !narrowed.contains("Medio uno"), "{narrowed}");
    site.stop().await.unwrap();
}

#[tokio::test]
async fn every_country_and_outlet_found_can_be_chosen() {
    let site = start(On::Sqlite).await;
    let countries = ["HN", "GT", "SV", "NI", "CR", "PA", "CO", "DO", "MX", "EC", "PE", "CL", "AR"];
    for (at, country) in countries.iter().enumerate() {
        outlet(&site, country, country).await;
        article(&site, &format!("n{at}"), country, country, &format!("h{at}"), EVENING).await;
    }
    index(&site).await;
    let visitor = site.visitor().unwrap();
    let page = seen(&visitor, "/buscar").await;
    for name in ["pais", "medio"] {
        assert_eq!(page.text.matches(&format!("name=\"{name}\"")).count(), countries.len(), "{name}");
    }
    let form = page.text.split("<form class=\"facets\"").nth(1).unwrap();
    assert!(form.split('>').next().unwrap().contains("id=\"filtros\""));
    assert!(form.find("<button").unwrap() < form.find("<fieldset").unwrap(), "no button above the filters");
    assert!(!page.words().contains("Quitar los filtros"), "{}", page.words());
    let narrowed = seen(&visitor, "/buscar?pais=HN").await;
    assert!(narrowed.words().contains("Quitar los filtros"), "{}", narrowed.words());
    site.stop().await.unwrap();
}

#[tokio::test]
async fn a_search_that_finds_nothing_says_in_how_much_and_what_would_find_something() {
    let site = start(On::Sqlite).await;
    for (id, country) in [("uno", "HN"), ("dos", "GT")] {
        outlet(&site, id, country).await;
        article(&site, &format!("n-{id}"), id, country, &format!("h-{id}"), EVENING).await;
    }
    index(&site).await;
    let visitor = site.visitor().unwrap();
    let words = seen(&visitor, "/buscar?q=r%C3%ADo+xilofonista&pais=HN&desde=2026-01-01").await.words();
    for said in [
        "Ninguna nota responde a «río xilofonista»",
        "Con estos filtros: Honduras y Desde el 1 de enero de 2026.",
        "Se buscó en 2 notas de 2 medios.",
        "Solo «río» : 2 notas",
        "Ver todas las notas : 2 notas",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(!words.contains("Solo «xilofonista»"), "a way that finds nothing: {words}");
    let plain = seen(&visitor, "/buscar?q=xilofonista").await.words();
    assert!(!plain.contains("Quitar los filtros"), "{plain}");
    site.stop().await.unwrap();
}

#[tokio::test]
async fn the_front_page_says_when_each_copy_appeared_and_what_the_week_shows() {
    let site = start(On::Sqlite).await;
    let now = time::now() - DAY;
    for (at, (id, country)) in [("uno", "HN"), ("dos", "GT")].into_iter().enumerate() {
        outlet(&site, id, country).await;
        let later = now + i64::try_from(at).unwrap() * 60 * SECOND;
        article(&site, &format!("n-{id}"), id, country, "h1", later).await;
    }
    let page = seen(&site.visitor().unwrap(), "/").await;
    let list = page.text.split("<ol class=\"pickup\">").nth(1).and_then(|rest| rest.split("</ol>").next()).unwrap();
    assert_eq!(list.matches("<li><time datetime=").count(), 2, "{list}");
    let words = page.words();
    assert!(words.contains("Donde más notas se recogieron: Guatemala y Honduras, 1 en cada lugar"), "{words}");
    assert_eq!(words.matches("Siete días, por país").count(), 1, "{words}");
    site.stop().await.unwrap();
}

#[tokio::test]
async fn what_an_invented_outlet_says_is_marked_among_what_real_ones_say() {
    on_both(async |on| {
        let site = start(on).await;
        for id in ["falso", "real"] {
            outlet(&site, id, "HN").await;
            source(&site, id, "active", None, EVENING).await;
            article(&site, &format!("n-{id}"), id, "HN", &format!("h-{id}"), EVENING).await;
        }
        site.node.db.run("UPDATE outlet SET sample = 0 WHERE id = 'real'", ()).await.unwrap();
        index(&site).await;
        let editor = editor(&site).await;
        for (lang, word) in [("es", "Muestra"), ("en", "Sample"), ("pt", "Amostra"), ("fr", "Échantillon")] {
            let mark = format!("<span class=\"st st-late\">{word}</span>");
            for (path, marks) in
                [("/buscar?q=r%C3%ADo", 1), ("/n/n-falso?", 1), ("/n/n-real?", 0), ("/fuentes?", 1), ("/salud?", 1)]
            {
                let page = seen(&editor, &format!("{path}&lang={lang}")).await.text;
                assert_eq!(page.matches(&mark).count(), marks, "{path} in {lang}: {page}");
                let Some((before, _)) = page.split_once(&mark) else { continue };
                assert!(before.rfind("Medio falso") > before.rfind("Medio real"), "{path}: the mark is at another");
            }
        }
        site.stop().await.unwrap();
    })
    .await;
}
