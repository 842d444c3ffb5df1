//! Records found by any word, on both databases: through the index itself, and as people search a list.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use platform::accounts::Who;
use platform::db::Db;
use platform::follow::head;
use platform::index::{KIND, RecordQuery, RecordSort, RecordsFound};
use platform::pages::Slice;
use platform::permissions::{Action, Role};
use platform::room::{Contributions, Room};
use platform::web::{Ask, Routes};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use records::pages::{Facet, Shelf, list};
use records::{
    Body, By, Field, Form, Kind, Record, Records, State, Statement, Term, Vocabularies, check_index, keep_index,
    rebuild_index,
};
use testkit::site::{On, Person, Site, on_both};
use tokio::sync::watch;
use tokio::task::JoinHandle;

static EDIT: Action = Action { name: "test.house.edit", roles: &[Role::Editor] };
static SEE: Action = Action { name: "test.house.see", roles: &[Role::Visitor] };
static ACTIONS: &[&Action] = &[&SEE];
static HOUSE: Kind = Kind {
    name: "house",
    files: "houses",
    words: "test-house-{}",
    home: "/casas",
    title: "name",
    summary: "about",
    beside: &["country"],
    fields: &[
        Field::new("name", Form::Tongues).required().many(),
        Field::new("about", Form::Tongues).many(),
        Field::new("country", Form::Country).many(),
        Field::new("topics", Form::Term("topics")).many(),
        Field::new("phone", Form::Line).for_members(),
        Field::new("contact", Form::Line),
    ],
    edit: &EDIT,
    carries: None,
    open: records::always,
    rules: records::Rules::NONE,
};
static SHELF: Shelf = Shelf {
    path: "/casas",
    kinds: &[&HOUSE],
    words: "test-house-{}",
    facets: &[Facet { parameter: "tema", kind: &HOUSE, field: "topics" }],
};

fn routes() -> Routes {
    Routes::new().list("/casas", &SEE, |ask: Ask, slice: Slice| list(&SHELF, ask, slice))
}

struct Searched {
    site: Site,
    stop: watch::Sender<bool>,
    keeper: Option<JoinHandle<()>>,
}

impl Searched {
    async fn new(on: On) -> Searched {
        let contribute: fn(&mut Contributions) = |to| to.add::<&'static Kind>(Arc::new(&HOUSE));
        let room = Room { contribute, routes, actions: ACTIONS, desk: &[], ..records::room() };
        let site = Site::start(vec![room], on).await.unwrap();
        let mut tx = site.node.db.begin().await.unwrap();
        for (id, label, broader) in [
            ("migration", "Migración", None),
            ("transit", "Tránsito", Some("migration")),
            ("shelter", "Albergue", None),
        ] {
            Vocabularies::put(&mut tx, "topics", &term(id, label, broader)).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut searched = Searched { site, stop: watch::Sender::new(false), keeper: None };
        searched.keep();
        searched
    }

    fn keep(&mut self) {
        self.stop = watch::Sender::new(false);
        self.keeper = Some(tokio::spawn(keep_index(self.site.node.clone(), self.stop.subscribe())));
    }

    async fn stop(&mut self) {
        self.stop.send_replace(true);
        self.keeper.take().unwrap().await.unwrap();
    }

    fn db(&self) -> &Db {
        &self.site.node.db
    }

    async fn reached(&self) {
        let end = head(self.db()).await.unwrap();
        let start = Instant::now();
        while self.site.node.record_index.position().await < end {
            assert!(start.elapsed() < Duration::from_secs(30), "the index does not follow");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    async fn find(&self, query: RecordQuery) -> RecordsFound {
        self.site.node.record_index.search(&query).await.unwrap().as_ref().clone()
    }

    /// Titles found by a text, as visitors find them.
    async fn titles(&self, text: &str) -> Vec<String> {
        let found = self.find(asking(text)).await;
        titles(self.db(), &found).await
    }
}

fn term(id: &str, label: &str, broader: Option<&str>) -> Term {
    let labels = BTreeMap::from([("es".to_owned(), label.to_owned())]);
    Term { id: id.to_owned(), labels, broader: broader.map(str::to_owned), place: 0, retired_at: None }
}

async fn titles(db: &Db, found: &RecordsFound) -> Vec<String> {
    Records::of(db).several(&found.ids).await.unwrap().into_iter().map(|record| record.title).collect()
}

fn asking(text: &str) -> RecordQuery {
    RecordQuery { text: text.to_owned(), limit: 100, ..RecordQuery::default() }
}

fn house(name: &str, lang: &str, about: &str) -> Body {
    let mut body = Body::new();
    let said = |text: &str| Statement { lang: Some(lang.to_owned()), ..Statement::text(text) };
    body.say("name", said(name));
    body.say("about", said(about));
    body
}

fn with(mut body: Body, field: &str, values: &[&str]) -> Body {
    body.set(field, values.iter().map(|value| Statement::text(*value)).collect());
    body
}

async fn add(db: &Db, body: &Body) -> Record {
    let who = Who::operator();
    let mut tx = db.begin().await.unwrap();
    let vocabularies = Vocabularies::load_in(&mut tx).await.unwrap();
    let id = Records::add(&mut tx, &HOUSE, None, body, By::hand(&who, ""), false, &vocabularies).await.unwrap();
    tx.commit().await.unwrap();
    Records::of(db).find(&id).await.unwrap().unwrap()
}

async fn set_state(db: &Db, record: &Record, state: State) {
    let mut tx = db.begin().await.unwrap();
    assert!(Records::set_state(&mut tx, &HOUSE, record, state, By::hand(&Who::operator(), "")).await.unwrap());
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn any_word_is_found_in_four_languages_with_phrases_and_exclusions() {
    on_both(|on| async move {
        let mut searched = Searched::new(on).await;
        let db = searched.db();
        add(db, &house("Casa Uno", "es", "Acompaña a mujeres migrantes en la frontera norte")).await;
        add(db, &house("Casa Dois", "pt", "Acolhe crianças e organizações de migração")).await;
        add(db, &house("Maison Trois", "fr", "Héberge les réfugiées et leurs familles")).await;
        add(db, &house("House Four", "en", "Shelters women and children crossing the border")).await;
        add(db, &with(house("Casa Cinco", "es", "La frontera del norte"), "topics", &["transit"])).await;
        add(db, &with(house("Casa Seis", "es", "Una casa"), "country", &["HN"])).await;
        searched.reached().await;
        for (text, expected) in [
            ("mujer migrante", vec!["Casa Uno"]),
            ("acompañando", vec!["Casa Uno"]),
            ("ACOMPANAR", vec!["Casa Uno"]),
            ("organizacao", vec!["Casa Dois"]),
            ("criança", vec!["Casa Dois"]),
            ("refugiee famille", vec!["Maison Trois"]),
            ("child", vec!["House Four"]),
            ("frontera norte", vec!["Casa Cinco", "Casa Uno"]),
            ("\"frontera norte\"", vec!["Casa Uno"]),
            ("frontera -mujeres", vec!["Casa Cinco"]),
            ("titulo:maison", vec!["Maison Trois"]),
            // what is said by a code is found by its word, in each language
            ("transito", vec!["Casa Cinco"]),
            ("Honduras", vec!["Casa Seis"]),
            ("pais:honduras", vec!["Casa Seis"]),
            ("inexistente", vec![]),
        ] {
            assert_eq!(searched.titles(text).await, expected, "{text}");
        }
        // the word in a name is nearer than in a text
        let ranked = searched.find(RecordQuery { sort: RecordSort::Best, ..asking("casa") }).await;
        assert_eq!(ranked.total, 4);
        searched.stop().await;
    })
    .await;
}

#[tokio::test]
async fn several_values_of_a_facet_widen_and_several_facets_narrow() {
    on_both(|on| async move {
        let mut searched = Searched::new(on).await;
        let db = searched.db();
        for (name, country, topics) in [
            ("a", "HN", &["transit"][..]),
            ("b", "GT", &["transit", "shelter"]),
            ("c", "GT", &["shelter"]),
            ("d", "PA", &["migration"]),
            ("e", "PA", &[]),
        ] {
            let body = with(with(house(name, "es", "casa"), "country", &[country]), "topics", topics);
            add(db, &body).await;
        }
        searched.reached().await;
        let narrowed = |values: &[(&str, &[&str])]| RecordQuery {
            narrowed: values
                .iter()
                .map(|(field, values)| ((*field).to_owned(), values.iter().map(|v| (*v).to_owned()).collect()))
                .collect(),
            facets: ["country", "topics", KIND].map(str::to_owned).to_vec(),
            kinds: vec!["house".to_owned()],
            ..asking("")
        };
        let told = |found: &RecordsFound, field: &str| -> Vec<String> {
            found.facets.get(field).unwrap().iter().map(|(value, n)| format!("{value} {n}")).collect()
        };
        let all = searched.find(narrowed(&[])).await;
        assert_eq!(titles(db, &all).await, ["a", "b", "c", "d", "e"]);
        assert_eq!(told(&all, "country"), ["GT 2", "PA 2", "HN 1"]);
        // a term is counted with what is narrower
        assert_eq!(told(&all, "topics"), ["migration 3", "shelter 2", "transit 2"]);
        assert_eq!(told(&all, KIND), ["house 5"]);

        let two = searched.find(narrowed(&[("country", &["HN", "GT"])])).await;
        assert_eq!(titles(db, &two).await, ["a", "b", "c"]);
        assert_eq!(told(&two, "country"), ["GT 2", "PA 2", "HN 1"], "other countries could be chosen, too");
        assert_eq!(told(&two, "topics"), ["migration 2", "shelter 2", "transit 2"]);

        let both = searched.find(narrowed(&[("country", &["HN", "GT"]), ("topics", &["migration"])])).await;
        assert_eq!(titles(db, &both).await, ["a", "b"]);
        assert_eq!(told(&both, "country"), ["GT 1", "HN 1", "PA 1"]);

        let visitor = searched.site.visitor().unwrap();
        let page = visitor.get("/casas?pais=HN&pais=GT&tema=shelter").await.unwrap();
        assert_eq!(page.status, 200);
        for (house, is_there) in [("a", false), ("b", true), ("c", true), ("d", false)] {
            assert_eq!(page.text.contains(&format!(">{house}</a></h2>")), is_there, "{house}: {}", page.words());
        }
        assert!(
            page.text.contains("href=\"/casas?tema=shelter&#38;pais=GT\"")
                || page.text.contains("href=\"/casas?tema=shelter&amp;pais=GT\""),
            "a country is taken away alone: {}",
            page.text
        );
        searched.stop().await;
    })
    .await;
}

#[tokio::test]
async fn what_only_members_see_is_neither_found_nor_counted_by_others() {
    on_both(|on| async move {
        let mut searched = Searched::new(on).await;
        let db = searched.db();
        let mut body = with(house("Casa", "es", "pública"), "phone", &["reservado 5555"]);
        body.say("country", Statement { shown: records::Shown::Members, ..Statement::text("HN") });
        body.say("name", Statement { shown: records::Shown::Members, ..Statement::text("Nombre oculto") });
        let mut contact = Statement::text("Ana");
        contact.note = Some("secretísima".to_owned());
        contact.shown = records::Shown::Members;
        body.say("contact", contact);
        add(db, &body).await;
        searched.reached().await;
        let facets = vec!["country".to_owned(), "phone".to_owned()];
        for text in [
            "reservado",
            "5555",
            "\"reservado 5555\"",
            "reserv*",
            "oculto",
            "titulo:oculto",
            "Honduras",
            "pais:HN",
            "secretisima",
            "Ana",
        ] {
            assert_eq!(searched.titles(text).await, Vec::<String>::new(), "{text}");
            if !text.starts_with("pais") && !text.starts_with("titulo") {
                let members = RecordQuery { members: true, ..asking(text) };
                assert_eq!(searched.find(members).await.total, 1, "{text}");
            }
        }
        for (field, value) in [("phone", "reservado 5555"), ("country", "HN")] {
            let by = |members| RecordQuery {
                members,
                narrowed: vec![(field.to_owned(), vec![value.to_owned()])],
                ..asking("")
            };
            assert_eq!((searched.find(by(false)).await.total, searched.find(by(true)).await.total), (0, 1), "{field}");
        }
        let counted = |members| RecordQuery { members, facets: facets.clone(), ..asking("") };
        let values = |found: RecordsFound| found.facets.values().map(Vec::len).sum::<usize>();
        assert_eq!(values(searched.find(counted(false)).await), 0);
        assert_eq!(values(searched.find(counted(true)).await), 2);
        for address in ["/casas?q=reservado", "/casas.json?q=oculto", "/casas?pais=HN&pais=GT", "/casas.atom?q=Ana"] {
            let got = searched.site.visitor().unwrap().get(address).await.unwrap();
            assert!(!got.text.contains("Casa") && !got.text.contains("5555"), "{address}: {}", got.text);
        }
        searched.stop().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_taken_out_vanishes_and_what_is_given_back_returns() {
    on_both(|on| async move {
        let mut searched = Searched::new(on).await;
        let db = searched.db();
        let one = add(db, &house("Una", "es", "refugio")).await;
        let two = add(db, &house("Dos", "es", "refugio")).await;
        searched.reached().await;
        assert_eq!(searched.titles("refugio").await, ["Dos", "Una"]);
        set_state(db, &one, State::Removed).await;
        searched.reached().await;
        assert_eq!(searched.titles("refugio").await, ["Dos"]);
        let one = Records::of(db).find(&one.id).await.unwrap().unwrap();
        set_state(db, &one, State::Published).await;
        searched.reached().await;
        assert_eq!(searched.titles("refugio").await, ["Dos", "Una"]);
        let one = Records::of(db).find(&one.id).await.unwrap().unwrap();
        let (mut tx, who) = (db.begin().await.unwrap(), Who::operator());
        assert!(Records::merge(&mut tx, &[&HOUSE], &two, &one, &two.body, By::hand(&who, "")).await.unwrap());
        tx.commit().await.unwrap();
        searched.reached().await;
        assert_eq!(searched.titles("refugio").await, ["Dos"]);
        // a term's new label is a new word of the records that have it
        add(db, &with(house("Tres", "es", "casa"), "topics", &["transit"])).await;
        let mut tx = db.begin().await.unwrap();
        Vocabularies::put(&mut tx, "topics", &term("transit", "Tránsito por selva", Some("migration"))).await.unwrap();
        tx.commit().await.unwrap();
        searched.reached().await;
        assert_eq!(searched.titles("selva").await, ["Tres"]);
        assert_eq!(searched.titles("migracion").await, Vec::<String>::new());
        searched.stop().await;
    })
    .await;
}

#[tokio::test]
async fn the_index_stops_goes_on_and_is_the_same_when_built_anew() {
    on_both(|on| async move {
        let mut searched = Searched::new(on).await;
        for n in 0..30 {
            let body = with(house(&format!("Casa {n:02}"), "es", "refugio"), "country", &[["HN", "GT"][n % 2]]);
            add(searched.db(), &body).await;
        }
        searched.reached().await;
        searched.stop().await;
        // what happens meanwhile is seen by no index, and told by the database
        let late = add(searched.db(), &house("Casa tardía", "es", "refugio")).await;
        let gone = Records::of(searched.db()).list(&records::Filter::of("house"), None, 1).await.unwrap().remove(0);
        set_state(searched.db(), &gone, State::Removed).await;
        assert_eq!(searched.find(asking("refugio")).await.total, 30);
        let found = check_index(&searched.site.node).await.unwrap();
        let mut codes: Vec<_> = found.iter().map(|d| (d.code, d.record.clone())).collect();
        codes.sort();
        assert_eq!(codes, [("not-in-record-index", late.id), ("only-in-record-index", gone.id.clone())]);
        let page = searched.site.visitor().unwrap().get("/casas.json").await.unwrap();
        assert!(page.text.contains("Casa tardía") && !page.text.contains(&gone.id), "{}", page.text);
        let words = searched.site.visitor().unwrap().get("/casas.json?q=refugio").await.unwrap();
        assert!(!words.text.contains(&gone.id), "what was taken out is not told, even by an index that is behind");

        searched.keep();
        searched.reached().await;
        let query = RecordQuery { facets: vec!["country".to_owned()], ..asking("refugio") };
        let before = searched.find(query.clone()).await;
        assert_eq!(before.total, 30);
        assert!(check_index(&searched.site.node).await.unwrap().is_empty());
        searched.stop().await;
        rebuild_index(&searched.site.node, |_, _| {}).await.unwrap();
        assert_eq!(searched.find(query).await, before);
        assert_eq!(searched.site.node.record_index.position().await, head(searched.db()).await.unwrap());
    })
    .await;
}

/// Whatever the names, every order is paged to its end without gap or double, and by name as the database does.
#[tokio::test]
async fn pages_have_neither_gaps_nor_doubles() {
    let mut searched = Searched::new(On::Sqlite).await;
    let names =
        prop::collection::vec("[aábBñ |z]{1,4}", 40).new_tree(&mut TestRunner::deterministic()).unwrap().current();
    for (n, name) in names.iter().enumerate() {
        add(searched.db(), &house(&format!("x{name}"), "es", &"casa ".repeat(1 + n % 4))).await;
        if n % 9 == 0 {
            // several segments
            searched.reached().await;
        }
    }
    searched.reached().await;
    for sort in [RecordSort::Name, RecordSort::Best, RecordSort::Newest] {
        let whole = searched.find(RecordQuery { sort, ..asking("casa") }).await.ids;
        assert_eq!((whole.len(), whole.iter().collect::<BTreeSet<_>>().len()), (40, 40));
        for limit in [1, 3, 7, 40] {
            let (mut paged, mut after) = (Vec::new(), None);
            loop {
                let page = searched.find(RecordQuery { sort, limit, after, ..asking("casa") }).await;
                paged.extend(page.ids);
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
            assert_eq!(paged, whole, "{sort:?} by {limit}");
        }
        if sort == RecordSort::Name {
            let listed = Records::of(searched.db()).list(&records::Filter::of("house"), None, 100).await.unwrap();
            assert_eq!(whole, listed.iter().map(|record| record.id.clone()).collect::<Vec<_>>());
            // a page of the one goes on in the other
            let key = Records::key_of(&listed[9]);
            let rest = searched.find(RecordQuery { after: Some(key), ..asking("") }).await.ids;
            assert_eq!(rest, whole[10..]);
        }
    }
    searched.stop().await;
}

#[tokio::test]
async fn a_list_marks_the_words_asked_and_says_what_it_cannot_search() {
    let mut searched = Searched::new(On::Sqlite).await;
    add(
        searched.db(),
        &with(house("Casa de las mujeres", "es", "Acompaña a niñas que caminan solas"), "topics", &["shelter"]),
    )
    .await;
    searched.reached().await;
    let person: Person = searched.site.visitor().unwrap();
    for address in ["/casas?q=nina+mujer", "/casas?nombre=nina+mujer&tema=shelter&tema=transit"] {
        let page = person.get(address).await.unwrap();
        assert!(
            page.text.contains("<mark>mujeres</mark>") && page.text.contains("<mark>niñas</mark>"),
            "{}",
            page.text
        );
    }
    let page = person.get("/casas?q=mujeres&tema=shelter").await.unwrap();
    assert!(page.text.contains("type=\"hidden\" name=\"tema\" value=\"shelter\""), "{}", page.text);
    assert!(page.words().contains("«mujeres»."), "how many say the words: {}", page.words());
    let place = |mark: &str| page.text.find(mark).unwrap_or_else(|| panic!("no {mark}"));
    assert!(place("id=\"q\"") < place("class=\"list rule-top\""), "the words are asked above what they find");
    let page = person.get("/casas?q=-mujeres").await.unwrap();
    assert!(page.status == 200 && page.text.contains("notice-late"), "{}", page.text);
    assert_eq!(person.get("/casas.json?q=-mujeres").await.unwrap().status, 400);
    searched.stop().await;
}
