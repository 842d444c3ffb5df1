//! From an outlet's address to an archive of stories that can be searched and read critically.

use std::collections::{BTreeMap, HashMap};

use platform::permissions::Role;
use platform::room::Export;
use platform::time;
use testkit::press::{Press, TrueArticle, Truth, Voice};
use testkit::site::{On, on_both};

use crate::world::{ArticleRow, Watching, search};

#[tokio::test(flavor = "multi_thread")]
async fn the_sample_press_is_found_whole_once_and_grouped_as_it_was_written() {
    on_both(async |on| {
        let press = Press::start(time::now()).await.unwrap();
        let truth = press.truth().unwrap();
        let watching = Watching::whole(&press, on).await;
        let refused = asked_to_wait(&press, &watching).await;
        watching.ask_again(&watching.person(Role::Editor).await, &[&refused]).await;
        let rows = watching.articles().await;
        let found = matched(&truth, &rows);
        let missing: Vec<_> = truth.articles.iter().filter(|a| !a.is_cut_off && !found.contains_key(&a.file)).collect();
        assert!(missing.is_empty(), "not found: {:?}", missing.iter().map(|a| &a.file).collect::<Vec<_>>());
        assert_eq!(rows.len(), found.len(), "articles that nobody wrote: {rows:#?}");
        for article in truth.articles.iter().filter(|a| found.contains_key(&a.file)) {
            let row = found[&article.file];
            assert_eq!(
                (row.country.as_str(), row.language.as_str()),
                (article.country.as_str(), article.language.as_str())
            );
        }
        stories_are_true(&truth, &found);
        hosts_were_asked_politely(&press);
        watching.stop().await;
    })
    .await;
}

/// One host asks for patience: until somebody wishes otherwise it is left alone. Gives its address.
async fn asked_to_wait(press: &Press, watching: &Watching) -> String {
    let refusals: Vec<_> = press.requests().into_iter().filter(|request| request.status == 429).collect();
    let [refusal] = refusals.as_slice() else { panic!("asked again at once: {refusals:?}") };
    let host = format!("http://{}", press.address_of(&refusal.outlet).unwrap());
    let (wait, problem): (i64, String) = watching
        .site
        .node
        .db
        .one("SELECT check_at - last_at, problem FROM source WHERE address = $1", (format!("{host}{}", refusal.path),))
        .await
        .unwrap();
    assert_eq!(problem, "watch-problem-asked-to-wait");
    assert!(wait >= 3 * time::SECOND, "asked again after {wait} microseconds, the host said three seconds");
    host
}

/// The rows of the true articles, by file; an article that stands there twice is a failure.
fn matched<'a>(truth: &Truth, rows: &'a [ArticleRow]) -> HashMap<String, &'a ArticleRow> {
    let path = |address: &str| address.split_once("://").map(|(_, rest)| rest.trim_end_matches('/').to_owned());
    let mut found = HashMap::new();
    for article in &truth.articles {
        let own = path(&article.address);
        // an address may carry more in its query than names the article
        let mut of = rows.iter().filter(|row| {
            let rest = path(&row.address).and_then(|address| address.strip_prefix(own.as_deref()?).map(str::to_owned));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['?', '&']))
        });
        if let Some(row) = of.next() {
            assert!(of.next().is_none(), "{} stands there twice", article.file);
            found.insert(article.file.clone(), row);
        }
    }
    found
}

/// Articles are in one story exactly if they carry one dispatch.
fn stories_are_true(truth: &Truth, found: &HashMap<String, &ArticleRow>) {
    let mut by_truth: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut by_story: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for article in truth.articles.iter().filter(|a| found.contains_key(&a.file)) {
        let story = found[&article.file].story.as_deref().unwrap();
        by_truth.entry(&article.story).or_default().push(&article.file);
        by_story.entry(story).or_default().push(&article.file);
    }
    let (mut wanted, mut made): (Vec<_>, Vec<_>) = (by_truth.into_values().collect(), by_story.into_values().collect());
    wanted.sort();
    made.sort();
    assert_eq!(made, wanted);
}

/// One request at a time to each host, rules first, nothing that they forbid, waiting as asked.
fn hosts_were_asked_politely(press: &Press) {
    let requests = press.requests();
    for outlet in press.outlets() {
        assert_eq!(press.most_at_once(&outlet.key), 1, "{} was asked twice at once", outlet.key);
        let first = requests.iter().find(|request| request.outlet == outlet.key).unwrap();
        assert_eq!(first.path, "/robots.txt", "{}", outlet.key);
    }
    assert!(requests.iter().all(|r| !r.path.starts_with("/privado/")), "a page was asked that the rules forbid");
    assert!(requests.iter().all(|r| r.agent.contains("Atalaya/") && r.agent.contains("prueba@atalaya.example")));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_hour_that_no_outlet_stated_is_not_shown_and_makes_no_copy_the_first() {
    on_both(async |on| {
        let press = Press::start(time::now()).await.unwrap();
        let truth = press.truth().unwrap();
        let watching = Watching::whole(&press, on).await;
        let rows = watching.articles().await;
        let found = matched(&truth, &rows);
        let wire = found["agencia-cauce/protocolo-busqueda-personas-migrantes-desaparecidas.md"];
        let story = format!("/h/{}", wire.story.as_deref().unwrap());
        let visitor = watching.site.visitor().unwrap();
        let page = visitor.get(&story).await.unwrap();
        assert_eq!(page.status, 200);
        let list = page.text.split("<ol class=\"pickup\">").nth(1).and_then(|rest| rest.split("</ol>").next()).unwrap();
        let lines: Vec<&str> = list.split("<li>").skip(1).collect();
        assert!(lines[0].contains("Agencia Cauce") && lines[0].contains("La primera que da su hora"), "{on}: {list}");
        // two state their day alone: the brief that was found first, on the day of the wire, and one of the next day
        for (file, outlet, is_of_the_day) in [
            ("onda-caney/breve-acuerdo-busqueda-desaparecidos.md", "Onda Caney", true),
            ("cerro-azul/una-sola-denuncia-bastara-para-buscar.md", "El Cerro Azul", false),
        ] {
            let line = lines.iter().find(|line| line.contains(outlet)).unwrap();
            let (day, _) = truth.of(file).unwrap().published.split_once('T').unwrap();
            assert!(line.starts_with(&format!("<time datetime=\"{day}\">")), "{on}: {line}");
            assert_eq!(line.contains("el mismo día"), is_of_the_day, "{on}: {line}");
            assert!(!line.contains("primera"), "{on}: {line}");
            let own = visitor.get(&format!("/n/{}", found[file].id)).await.unwrap().words();
            assert!(!own.contains("La primera en aparecer"), "{on}: {own}");
        }
        let results = visitor.get("/buscar?q=protocolo").await.unwrap().text;
        let card = results.split("<li class=\"stack-s\">").find(|card| card.contains("Agencia Cauce")).unwrap();
        assert!(card.contains("La primera que da su hora") && !card.contains("Copia"), "{on}: {card}");
        let feed = visitor.get(&format!("{story}.atom")).await.unwrap().text;
        assert_eq!((feed.matches("<entry ").count(), feed.matches("<published>").count()), (5, 3), "{on}: {feed}");
        let english = visitor.get(&format!("{story}?lang=en")).await.unwrap().words();
        assert!(english.contains("First to state its hour") && english.contains("the same day"), "{on}: {english}");
        watching.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_is_led_to_the_address_that_was_asked_and_answered() {
    on_both(async |on| {
        let press = Press::start(time::now()).await.unwrap();
        let watching = Watching::whole(&press, on).await;
        let visitor = watching.site.visitor().unwrap();
        let rows = watching.articles().await;
        let answered: Vec<String> = press
            .requests()
            .into_iter()
            .filter(|request| request.status == 200)
            .map(|request| format!("http://{}{}", press.address_of(&request.outlet).unwrap(), request.path))
            .collect();
        // one is listed with parameters that only say where its readers come from: these alone are left off
        let tracked = |asked: &String, row: &ArticleRow| {
            asked.strip_prefix(&row.address).is_some_and(|rest| rest.starts_with("?utm_source=rss"))
        };
        for row in &rows {
            assert!(answered.iter().any(|asked| *asked == row.address || tracked(asked, row)), "{on}: {}", row.address);
        }
        let row = rows.iter().find(|row| answered.iter().any(|asked| tracked(asked, row))).unwrap();
        let address = &row.address;
        let page = visitor.get(&format!("/n/{}", row.id)).await.unwrap();
        assert!(page.attribute("href").contains(address), "{on}: {}", page.text);
        assert!(page.text.contains(&format!("\"url\":\"{address}\"")), "{on}: {}", page.text);
        for (format, says) in [("bibtex", format!("url = {{{address}}}")), ("ris", format!("UR  - {address}"))] {
            let cited = visitor.get(&format!("/n/{}/cita/{format}", row.id)).await.unwrap().text;
            assert!(cited.contains(&says), "{on}: {cited}");
        }
        let table = visitor.get("/buscar.csv").await.unwrap().text;
        assert!(table.contains(address.as_str()), "{on}: {table}");
        let exports = watching.site.node.contributions.all::<dyn Export>();
        let articles = exports.iter().find(|export| export.kind() == "articles").unwrap();
        let lines = articles.rows(&watching.site.node.db, "", 500, true).await.unwrap();
        assert!(lines.iter().any(|(id, line)| *id == row.id && line["address"] == **address), "{on}");
        watching.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_corrected_article_has_both_texts_and_their_difference() {
    on_both(async |on| {
        let press = Press::start(time::now()).await.unwrap();
        let truth = press.truth().unwrap();
        let watching = Watching::whole(&press, on).await;
        let editor = watching.person(Role::Editor).await;
        press.advance();
        let corrected: Vec<&TrueArticle> = truth.articles.iter().filter(|a| a.versions.len() == 2).collect();
        let hosts: Vec<String> =
            corrected.iter().map(|a| format!("http://{}", press.address_of(&a.outlet).unwrap())).collect();
        watching.ask_again(&editor, &hosts.iter().map(String::as_str).collect::<Vec<_>>()).await;
        let rows = watching.articles().await;
        let found = matched(&truth, &rows);
        for article in &corrected {
            let row = found[&article.file];
            assert_eq!((row.title.as_str(), row.versions), (article.versions[1].title.as_str(), 2));
            let page = editor.get(&format!("/n/{}", row.id)).await.unwrap();
            assert_eq!(page.status, 200);
            assert!(page.text.contains("<del>") && page.text.contains("<ins>"), "no difference is shown");
            // the word that was taken back still stands there, as taken back
            let words = page.words();
            let gone = if article.language == "es" { "ilegales" } else { "ilegais" };
            assert!(words.contains(gone) && words.contains(&article.versions[1].paragraphs[0]), "{words}");
        }
        assert!(rows.iter().filter(|row| row.versions != 1).count() == 2, "only what changed has another version");
        // each page was kept both times
        let captures: Vec<(i64,)> =
            watching.site.node.db.all("SELECT captures FROM page WHERE versions = 2 ORDER BY id", ()).await.unwrap();
        assert!(captures.iter().all(|(n,)| *n >= 2), "{captures:?}");
        watching.stop().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_that_appears_later_is_collected_and_nothing_else_is_asked_again() {
    let held = "hilo-de-agua/madres-que-cosen-los-nombres.md";
    let press = Press::start_holding_back(time::now(), &[held]).await.unwrap();
    let watching = Watching::whole(&press, On::Sqlite).await;
    let editor = watching.person(Role::Editor).await;
    assert!(!matched(&press.truth().unwrap(), &watching.articles().await).contains_key(held));
    let host = format!("http://{}", press.address_of("hilo-de-agua").unwrap());
    let before = press.requests().len();
    press.advance();
    watching.ask_again(&editor, &[&host]).await;
    assert!(matched(&press.truth().unwrap(), &watching.articles().await).contains_key(held));
    let paths: Vec<String> = press.requests()[before..].iter().map(|r| r.path.clone()).collect();
    assert_eq!(paths, ["/feed.json", "/madres-que-cosen-los-nombres"]);
    watching.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_that_did_not_change_is_not_sent_again() {
    let press = Press::start(time::now()).await.unwrap();
    let watching = Watching::whole(&press, On::Sqlite).await;
    let editor = watching.person(Role::Editor).await;
    let before = press.requests().len();
    let captures: (i64,) = watching.site.node.db.one("SELECT count(*) FROM capture", ()).await.unwrap();
    for outlet in ["cerro-azul", "orilla-y-media", "la-lancha"] {
        let host = format!("http://{}", press.address_of(outlet).unwrap());
        watching.ask_again(&editor, &[&host]).await;
    }
    let asked: Vec<_> = press.requests()[before..].iter().map(|r| (r.is_conditional, r.status)).collect();
    assert_eq!(asked, [(true, 304); 3]);
    let now: (i64,) = watching.site.node.db.one("SELECT count(*) FROM capture", ()).await.unwrap();
    assert_eq!(now, captures);
    watching.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn search_finds_words_their_forms_and_what_is_typed_without_accents() {
    on_both(async |on| {
        let press = Press::start(time::now()).await.unwrap();
        let watching = Watching::whole(&press, on).await;
        let visitor = watching.site.visitor().unwrap();
        let titles = async |query: &str| -> Vec<String> {
            let query: String = url_encoded(query);
            let mut found: Vec<String> =
                search(&visitor, &format!("/buscar.json?q={query}")).await.into_iter().map(|row| row.title).collect();
            found.sort();
            found
        };
        let accented = titles("regularización").await;
        assert!(!accented.is_empty());
        assert_eq!(titles("regularizacion").await, accented, "accents are optional");
        let plural = titles("remesas").await;
        assert!(plural.len() >= 3, "{plural:?}");
        assert_eq!(titles("remesa").await, plural, "word forms are one word");
        assert_eq!(titles("trabalhadora").await, titles("trabalhadoras").await);
        assert_eq!(titles("saisonnier").await, titles("saisonniers").await);
        assert_eq!(
            titles("\"una sola denuncia bastará\"").await.len(),
            titles("\"una sola denuncia bastara\"").await.len()
        );
        let without: Vec<String> = titles("remesas -Cauce").await;
        assert!(without.len() < plural.len() && without.iter().all(|title| plural.contains(title)), "{without:?}");
        assert_eq!(titles("xilofonista").await, Vec::<String>::new());
        let narrowed = search(&visitor, "/buscar.json?q=frontera&pais=HN").await;
        assert!(!narrowed.is_empty() && narrowed.iter().all(|row| row.country == "HN"), "{narrowed:#?}");
        let feed = visitor.get("/buscar.atom?q=remesas").await.unwrap();
        assert!(feed.header("content-type").unwrap().starts_with("application/atom+xml"));
        assert_eq!(feed.text.matches("</entry>").count(), plural.len());
        let table = visitor.get("/buscar.csv?q=remesas").await.unwrap();
        assert_eq!(table.text.trim_end().lines().count(), plural.len() + 1, "{}", table.text);
        watching.stop().await;
    })
    .await;
}

fn url_encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// Of the uses of stigmatising words that the press is known to hold, the share that must be marked; what is marked
/// where nothing is must be nothing.
const TERMS_FLOOR: f64 = 0.75;

#[tokio::test(flavor = "multi_thread")]
async fn words_that_stigmatise_are_marked_and_others_are_not() {
    let press = Press::start(time::now()).await.unwrap();
    let truth = press.truth().unwrap();
    let watching = Watching::start(&press, On::Sqlite, |_| {}).await;
    for room in atalaya::rooms() {
        if room.name == "reading" {
            (room.starter)(watching.site.node.db.clone(), false).await.unwrap();
        }
    }
    watching.settled().await;
    let rows = watching.articles().await;
    let found = matched(&truth, &rows);
    let (mut wanted, mut marked, mut missed) = (0, 0, Vec::new());
    for article in truth.articles.iter().filter(|a| found.contains_key(&a.file)) {
        let marks: Vec<(String, String)> = watching
            .site
            .node
            .db
            .all(
                "SELECT m.within, m.surface FROM mark m JOIN page p ON p.version_id = m.version_id WHERE p.id = $1",
                (found[&article.file].id.as_str(),),
            )
            .await
            .unwrap();
        if article.has_no_terms {
            assert_eq!(marks, [], "{} has no such word", article.file);
        }
        for term in article.terms.iter().filter(|term| term.within != "summary" && term.voice == Voice::Own) {
            wanted += 1;
            let is_marked = marks.iter().any(|(_, surface)| touches(surface, &term.surface));
            marked += usize::from(is_marked);
            if !is_marked {
                missed.push(format!("{}: {}", article.file, term.surface));
            }
        }
    }
    let share = f64::from(u32::try_from(marked).unwrap()) / f64::from(u32::try_from(wanted).unwrap());
    eprintln!("{marked} of {wanted} uses in the outlets' own voice are marked");
    assert!(share >= TERMS_FLOOR, "{marked} of {wanted} are marked; missed: {missed:#?}");
    watching.stop().await;
}

/// One of the two stands within the other: where exactly a mark begins is the reader's affair.
fn touches(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    one.contains(&other) || other.contains(&one)
}
