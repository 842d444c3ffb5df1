//! Lists with faults, and readings that later ones supersede, on both databases.

use platform::permissions::Role;
use platform::room::{Export, Import};
use reading::{Term, TermList};
use serde_json::{Value, json};
use testkit::site::{On, Person, Site, on_both};

use crate::site::{article, correct, count, is_whole, key, person, read, start_with, work};

const TEXT: &str = "El cierre deja sin techo a unas 40 ilegales que esperaban en la frontera.";
const HEADER: &str = "id,language,label,pattern,category,severity,recommended,source,recommended_by\n";
const SOUND: &str = "hn-001,es,sin techo,sin techo,loaded,low,sin vivienda,Guía,editor\n";
/// A severity and a gap that there are not.
const BROKEN: &str = "hn-002,es,ola,ola *9 gente,slur,enorme,llegada,Guía,source\n";

#[tokio::test]
async fn a_list_with_a_bad_row_says_file_row_and_what_was_expected_and_loads_nothing() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let editor = person(&site, Role::Editor).await;
        editor.keep_cookie("observatorio", "honduras");
        let broken = format!("{HEADER}{SOUND}{BROKEN}");
        let lists = count(&site, "SELECT count(*) FROM term_list").await;
        let file = ("archivo", "lista-rota.csv", broken.as_bytes());
        for fields in [&[][..], &[("verbo", "borrador")][..]] {
            let got = editor.upload("/terminos-importar", fields, file).await.unwrap();
            is_whole(&got);
            for said in [
                "Archivo: lista-rota.csv",
                "un término se lee, 2 faltas",
                "Línea 3, columna pattern",
                "*9",
                "Línea 3, columna severity",
                "enorme",
                "low, medium, high",
            ] {
                assert!(got.words().contains(said), "{said}: {}", got.words());
            }
            assert!(!got.text.contains("value=\"borrador\""), "a list with faults cannot go on");
        }
        assert_eq!(count(&site, "SELECT count(*) FROM list_draft").await, 0);
        let imports = site.node.contributions.all::<dyn Import>();
        let import = imports.iter().find(|one| one.kind() == "terms").unwrap();
        let report = import.import(&site.node, broken.as_bytes(), false).await.unwrap();
        let places: Vec<(usize, &str)> = report.faults.iter().map(|fault| (fault.line, fault.place.as_str())).collect();
        assert_eq!(places, [(3, "pattern"), (3, "severity")]);
        assert!(report.faults[1].says.contains("low, medium, high"), "{}", report.faults[1].says);
        assert_eq!(count(&site, "SELECT count(*) FROM term_list").await, lists, "nothing is half loaded");
        let sound = format!("{HEADER}{SOUND}");
        let file = ("archivo", "lista.csv", sound.as_bytes());
        assert_eq!(editor.upload("/terminos-importar", &[("verbo", "borrador")], file).await.unwrap().status, 303);
        let draft = editor.get("/terminos-borrador").await.unwrap();
        is_whole(&draft);
        assert!(draft.words().contains("Un término nuevo") && draft.words().contains("sin techo"), "{}", draft.words());
        assert_eq!(count(&site, "SELECT count(*) FROM term_list").await, lists, "a draft is not in force");
    })
    .await;
}

#[tokio::test]
async fn a_superseded_reading_stays_where_a_correction_cites_it() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let db = &site.node.db;
        for sql in [
            "UPDATE reading SET reader = '1-antes', at = 1",
            "UPDATE mark SET reader = '1-antes', evidence = 'regla de antes'",
            "UPDATE article_reading SET reader = '1', at = 1",
        ] {
            db.run(sql, ()).await.unwrap();
        }
        let editor = person(&site, Role::Editor).await;
        let term = key(&editor.get("/n/nota/corregir").await.unwrap(), "term-");
        let fields = [("marca", term.as_str()), ("valor", "wrong"), ("motivo", "Es un nombre")];
        assert_eq!(correct(&editor, "nota", &fields).await.status, 303);
        let (cited,): (String,) = db.one("SELECT reader FROM correction", ()).await.unwrap();
        assert_eq!(cited, "1-antes", "a correction says which reading it is of");
        assert_eq!(editor.post("/terminos-releer", &[]).await.unwrap().status, 303);
        work(&site).await;
        let old = "SELECT count(*) FROM mark WHERE reader = '1-antes' AND evidence = 'regla de antes'";
        assert!(count(&site, old).await > 0, "the marks that were cited stay");
        assert_eq!(count(&site, "SELECT count(*) FROM reading WHERE reader = '1-antes'").await, 1);
        assert_eq!(count(&site, "SELECT count(*) FROM article_reading WHERE reader = '1'").await, 1);
        let (still,): (String,) = db.one("SELECT reader FROM correction", ()).await.unwrap();
        assert_eq!(still, cited);
        let page = editor.get("/n/nota").await.unwrap();
        is_whole(&page);
        assert!(page.words().contains("No es este término"), "the correction holds for what is read now");
        assert!(!page.text.contains("regla de antes"), "the page tells the newest reading");
        let exports = site.node.contributions.all::<dyn Export>();
        let export = exports.iter().find(|one| one.kind() == "readings").unwrap();
        let rows = export.rows(&site.node.db, "", 10, false).await.unwrap();
        let cited = rows.iter().find(|(_, line)| line["reader_version"] == "1-antes").unwrap();
        assert_eq!(cited.1["terms"][0]["evidence"], "regla de antes", "whoever cites it can read it");
        assert_eq!(rows.len(), 2);
    })
    .await;
}

/// Puts a term into the draft of the observatory of Honduras, which is begun where there is none.
async fn draft(editor: &Person, id: &str, pattern: &str) {
    editor.keep_cookie("observatorio", "honduras");
    editor.post("/terminos-borrador", &[("verbo", "empezar")]).await.unwrap();
    let term = [
        ("id", id),
        ("language", "es"),
        ("label", pattern),
        ("pattern", pattern),
        ("category", "loaded"),
        ("severity", "low"),
        ("recommended", "otra cosa"),
        ("recommended_by", "editor"),
        ("source", "Guía del observatorio"),
        ("numero", "1"),
    ];
    let saved = editor.post("/terminos-borrador/termino", &term).await.unwrap();
    assert_eq!(saved.status, 303, "{}", saved.words());
}

/// The same, published; the archive is read again where that is asked for.
async fn publish(site: &Site, editor: &Person, id: &str, pattern: &str) {
    draft(editor, id, pattern).await;
    let form = [("verbo", "publicar"), ("numero", "2"), ("nombre", "Lista de Honduras"), ("motivo", "Prueba")];
    let published = editor.post("/terminos-borrador", &form).await.unwrap();
    assert_eq!(published.status, 303, "{}", published.words());
    assert_eq!(editor.post("/terminos-releer", &[]).await.unwrap().status, 303);
    work(site).await;
    let documents = room_watch::ArticleDocuments::of(&site.node);
    platform::index::rebuild(&site.node.index, &site.node.db, &documents, |_, _| {}).await.unwrap();
}

/// In how many articles a term is, as its page tells it.
async fn uses(person: &Person, id: &str) -> i64 {
    let got = person.get(&format!("/terminos/{id}.json")).await.unwrap();
    let row: Value = serde_json::from_str(&got.text).unwrap_or_else(|_| panic!("{}", got.text));
    row["articles"].as_i64().unwrap()
}

#[tokio::test]
async fn what_a_list_of_before_marked_is_counted_no_more_nor_what_another_s_marks() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        article(&site, "otra", "Llueve en la costa y en la frontera. Duermen sin techo.").await;
        read(&site).await;
        let (editor, other) = (person(&site, Role::Editor).await, site.visitor().unwrap());
        other.keep_cookie("observatorio", "regional");
        let terms = async |path: &str| editor.get(path).await.unwrap().words();
        publish(&site, &editor, "hn-001", "sin techo").await;
        assert_eq!(uses(&editor, "hn-001").await, 2);
        assert!(terms("/buscar?termino=hn-001").await.contains("2 notas en el archivo"));
        assert!(terms("/buscar?q=costa").await.contains("Un término señalado"));
        publish(&site, &editor, "hn-001", "sin techo a unas").await;
        assert_eq!(uses(&editor, "hn-001").await, 1, "a pattern that was narrowed");
        for filter in ["termino=hn-001", "propia=hn-001"] {
            let found = terms(&format!("/buscar?{filter}")).await;
            assert!(found.contains("1 nota en el archivo"), "{filter}: {found}");
        }
        let card = terms("/buscar?q=costa").await;
        assert!(!card.contains("Un término señalado"), "{card}");

        // an observatory's own form of a term counts for it alone
        assert_eq!((uses(&editor, "es-002").await, uses(&other, "es-002").await), (1, 1));
        publish(&site, &editor, "es-002", "frontera").await;
        assert_eq!((uses(&editor, "es-002").await, uses(&other, "es-002").await), (2, 1));
    })
    .await;
}

#[tokio::test]
async fn words_of_a_page_that_is_hidden_are_in_no_trial_and_not_shown() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let editor = person(&site, Role::Editor).await;
        draft(&editor, "hn-001", "sin techo").await;
        editor.post("/terminos-borrador", &[("verbo", "probar")]).await.unwrap();
        work(&site).await;
        let words = async || editor.get("/terminos-borrador").await.unwrap().words();
        assert!(words().await.contains("a unas 40 ilegales"), "{}", words().await);
        site.node.db.run("UPDATE page SET hidden_at = 1", ()).await.unwrap();
        assert!(!words().await.contains("a unas 40 ilegales"), "{}", words().await);
    })
    .await;
}

#[tokio::test]
async fn a_trial_at_work_forgets_the_words_of_a_page_that_is_erased_meanwhile() {
    let site = start_with(On::Sqlite, TEXT).await;
    let editor = person(&site, Role::Editor).await;
    draft(&editor, "hn-001", "sin techo").await;
    // after the article was read, before what it says is written
    let meanwhile = "CREATE TRIGGER meanwhile AFTER UPDATE OF done ON job BEGIN UPDATE page SET hidden_at = 1; END";
    site.node.db.run(meanwhile, ()).await.unwrap();
    editor.post("/terminos-borrador", &[("verbo", "probar")]).await.unwrap();
    work(&site).await;
    let (body,): (String,) = site.node.db.one("SELECT body FROM list_trial", ()).await.unwrap();
    assert!(body.contains("hn-001") && !body.contains("ilegales"), "{body}");
}

/// What trying the draft says of each term.
async fn tried(site: &Site, editor: &Person) -> Value {
    assert_eq!(editor.post("/terminos-borrador", &[("verbo", "probar")]).await.unwrap().status, 303);
    work(site).await;
    let (body,): (String,) = site.node.db.one("SELECT body FROM list_trial", ()).await.unwrap();
    serde_json::from_str::<Value>(&body).unwrap()["changes"].clone()
}

#[tokio::test]
async fn an_own_form_that_marks_what_the_installation_s_marks_is_tried_as_no_change() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let editor = person(&site, Role::Editor).await;
        editor.keep_cookie("observatorio", "honduras");
        editor.post("/terminos-borrador", &[("verbo", "empezar")]).await.unwrap();
        let starter = TermList::parse_csv(room_reading::STARTER_TERMS.as_bytes()).list;
        let cells = starter.terms().iter().find(|term| term.id == "es-002").unwrap().cells();
        let own = |(name, text): &(&'static str, String)| match *name {
            "source" => (*name, "Guía del observatorio".to_owned()),
            name => (name, text.clone()),
        };
        let own: Vec<(&str, String)> = cells.iter().map(own).collect();
        let mut form: Vec<(&str, &str)> = own.iter().map(|(name, text)| (*name, text.as_str())).collect();
        form.push(("numero", "1"));
        let saved = editor.post("/terminos-borrador/termino", &form).await.unwrap();
        assert_eq!(saved.status, 303, "{}", saved.words());
        assert_eq!(tried(&site, &editor).await, json!({}));
        let publish = [("verbo", "publicar"), ("numero", "2"), ("nombre", "Lista"), ("motivo", "Prueba")];
        assert_eq!(editor.post("/terminos-borrador", &publish).await.unwrap().status, 303);
        // taken out again, the installation's stands in its place
        editor.post("/terminos-borrador", &[("verbo", "empezar")]).await.unwrap();
        let out = [("verbo", "quitar"), ("id", "es-002"), ("numero", "1")];
        assert_eq!(editor.post("/terminos-borrador/termino", &out).await.unwrap().status, 303);
        assert_eq!(tried(&site, &editor).await, json!({}));
        editor.post("/terminos-borrador", &[("verbo", "descartar")]).await.unwrap();
        // one that marks something else is told of
        draft(&editor, "es-002", "frontera").await;
        let changes = tried(&site, &editor).await;
        assert_eq!((&changes["es-002"]["new"], &changes["es-002"]["lost"]), (&json!(1), &json!(1)), "{changes}");
    })
    .await;
}

#[tokio::test]
async fn a_draft_that_cannot_be_read_says_why_and_can_only_be_discarded() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let editor = person(&site, Role::Editor).await;
        draft(&editor, "hn-001", "sin techo").await;
        let lists = count(&site, "SELECT count(*) FROM term_list").await;
        let hold = async |terms: usize| {
            let row = |n: usize| format!("x-{n},es,sin techo,sin techo,loaded,low,sin vivienda,Guía,editor\n");
            let csv: String = std::iter::once(HEADER.to_owned()).chain((0..terms).map(row)).collect();
            site.node.db.run("UPDATE list_draft SET csv = $1", (csv,)).await.unwrap();
        };
        let sound = format!("{HEADER}{SOUND}");
        let file = ("archivo", "lista.csv", sound.as_bytes());
        // a full list takes no more, and that is told before anything is kept
        hold(20_000).await;
        for fields in [&[][..], &[("verbo", "borrador")][..]] {
            let full = editor.upload("/terminos-importar", fields, file).await.unwrap();
            assert_eq!(full.status, 422, "{}", full.words());
            is_whole(&full);
            for said in ["La lista propia ya tiene 20", "el archivo trae 1", "la lista pasa de 20000 términos"] {
                assert!(full.words().contains(said), "{said}: {}", full.words());
            }
            assert!(!full.text.contains("value=\"borrador\""), "it cannot go on");
        }
        // nor is one with more cut, or published as if it were empty
        hold(20_001).await;
        let page = editor.get("/terminos-borrador").await.unwrap();
        assert_eq!(page.status, 200);
        is_whole(&page);
        for said in ["El borrador no se puede leer", "la lista pasa de 20000 términos", "Descartar el borrador"] {
            assert!(page.words().contains(said), "{said}: {}", page.words());
        }
        let publish = [("verbo", "publicar"), ("numero", "2"), ("nombre", "Lista"), ("motivo", "Prueba")];
        let refused = editor.post("/terminos-borrador", &publish).await.unwrap();
        assert_eq!(refused.status, 409);
        assert!(refused.words().contains("ahí puede descartarlo"), "{}", refused.words());
        for path in ["/terminos-borrador/termino", "/nombres/nombre"] {
            assert_eq!(editor.get(path).await.unwrap().status, 409, "{path}");
        }
        assert_eq!(editor.upload("/terminos-importar", &[("verbo", "borrador")], file).await.unwrap().status, 409);
        assert_eq!(editor.get("/nombres").await.unwrap().status, 200);
        editor.post("/terminos-borrador", &[("verbo", "probar")]).await.unwrap();
        work(&site).await;
        assert_eq!(count(&site, "SELECT count(*) FROM list_trial").await, 0);
        assert_eq!(count(&site, "SELECT count(*) FROM term_list").await, lists);
        hold(1).await;
        site.node.db.run("UPDATE list_draft SET names = 'nombre'", ()).await.unwrap();
        let page = editor.get("/terminos-borrador").await.unwrap();
        assert!(page.words().contains("no hay columna «nombre»"), "{}", page.words());
        assert_eq!(editor.post("/terminos-borrador", &[("verbo", "descartar")]).await.unwrap().status, 303);
        assert_eq!(count(&site, "SELECT count(*) FROM list_draft").await, 0);
        assert!(editor.get("/terminos-borrador").await.unwrap().words().contains("No hay ningún borrador"));
    })
    .await;
}

#[tokio::test]
async fn an_import_of_terms_tells_what_is_new_changed_known_and_left_out() {
    on_both(|on| async move {
        let site = start_with(on, TEXT).await;
        let imports = site.node.contributions.all::<dyn Import>();
        let import = imports.iter().find(|one| one.kind() == "terms").unwrap();
        let lists = count(&site, "SELECT count(*) FROM term_list").await;
        let starter = TermList::parse_csv(room_reading::STARTER_TERMS.as_bytes()).list;
        let all = starter.terms().len();
        let same = import.import(&site.node, starter.write_csv().as_bytes(), false).await.unwrap();
        assert_eq!((same.new, same.changed, same.known, same.notes.len()), (0, 0, all, 0), "{same:?}");
        assert_eq!(count(&site, "SELECT count(*) FROM term_list").await, lists, "the same terms are no new list");
        let first = &starter.terms()[0];
        let added = Term { id: "zz-001".to_owned(), ..first.clone() };
        let mut terms: Vec<Term> = starter.terms().iter().skip(1).cloned().chain([added]).collect();
        terms[0].label = "otra cosa".to_owned();
        let other: TermList = terms.into_iter().collect();
        for dry in [true, false] {
            let report = import.import(&site.node, other.write_csv().as_bytes(), dry).await.unwrap();
            let told = (report.new, report.changed, report.known, report.notes.len());
            assert_eq!(told, (1, 1, all - 2, 1), "{report:?}");
        }
        assert_eq!(count(&site, "SELECT count(*) FROM term_list").await, lists + 1);
    })
    .await;
}

#[tokio::test]
async fn a_term_whose_identifier_looks_like_an_address_has_its_page() {
    let site = start_with(On::Sqlite, TEXT).await;
    let editor = person(&site, Role::Editor).await;
    publish(&site, &editor, "a/b ñ?.csv", "sin techo").await;
    let hrefs = editor.get("/terminos").await.unwrap().attribute("href");
    let href = hrefs.iter().find(|href| href.starts_with("/terminos/a")).unwrap_or_else(|| panic!("{hrefs:?}"));
    let page = editor.get(href).await.unwrap();
    assert_eq!(page.status, 200, "{href}");
    is_whole(&page);
    assert!(page.words().contains("sin techo"), "{}", page.words());
    assert!(
        page.text.contains(&format!("{href}.json")) && page.text.contains("/buscar?termino=a%2Fb"),
        "{}",
        page.text
    );
    assert_eq!(uses(&editor, href.strip_prefix("/terminos/").unwrap()).await, 1);
    assert!(editor.get("/n/nota").await.unwrap().text.contains(href.as_str()));
}
