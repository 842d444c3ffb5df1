//! How records are named: on pages, in the language of who reads; in forms, by whatever people call them.

use std::sync::Arc;

use platform::accounts::Who;
use platform::permissions::{Action, Role};
use platform::room::{Contributions, Room};
use platform::web::Routes;
use platform::words::Catalogue;
use records::pages::{self, Facet, Shelf};
use records::{Body, By, Field, Form, Kind, Record, Records, Rules, Statement, Value, Vocabularies};
use testkit::site::{Got, On, Person, Site, on_both};

static SEE: Action = Action { name: "test.act.see", roles: &[Role::Visitor] };
static EDIT: Action = Action { name: "test.act.edit", roles: &[Role::Editor] };
static ACT: Kind = Kind {
    name: "act",
    files: "acts",
    words: "test-act-{}",
    home: "/actos",
    title: "name",
    summary: "about",
    beside: &["part_of"],
    fields: &[
        Field::new("name", Form::Tongues).required().many(),
        Field::new("number", Form::Code),
        Field::new("acronym", Form::Tongues).many(),
        Field::new("about", Form::Text),
        Field::new("part_of", Form::Record(&["act"])).many(),
    ],
    edit: &EDIT,
    carries: None,
    open: records::always,
    rules: Rules { called_by: &["number", "acronym"], whole: Some(("part_of", "test-act-itself")), ..Rules::NONE },
};
static FACETS: &[Facet] = &[Facet { parameter: "de", kind: &ACT, field: "part_of" }];
static SHELF: Shelf = Shelf { path: "/actos", kinds: &[&ACT], words: "test-acts-{}", facets: FACETS };
const WORDS: &str = "test-acts-title = Actos\ntest-acts-lede = Actos que hay: { $n }\ntest-acts-none = Ninguno
test-act-one = Acto\ntest-act-many = { $n } actos\ntest-act-new = Agregar un acto\ntest-act-field-name = Nombre
test-act-field-number = Número\ntest-act-field-acronym = Sigla\ntest-act-field-about = Qué es
test-act-field-part_of = Parte de\ntest-act-back-part_of = Reúne a\ntest-act-itself = No es parte de sí mismo\n";

/// Resolutions that are taken anew each year.
const RESOLUTION: &str = "Los derechos de quienes migran";

async fn site(on: On) -> (Site, Person) {
    let room = Room {
        name: "test",
        catalogue: Catalogue { room: "test", es: WORDS, en: WORDS, pt: WORDS, fr: WORDS },
        actions: &[],
        routes: || pages::routes(Routes::new(), &SHELF, &SEE),
        contribute: |to: &mut Contributions| to.add::<&'static Kind>(Arc::new(&ACT)),
        sections: &[],
        desk: &[],
        footer: &[],
        jobs: &[],
        ..records::room()
    };
    let site = Site::start(vec![records::room(), room], on).await.unwrap();
    let editor = site.signed_in(Role::Editor, &site.observatory("regional").await.unwrap()).await.unwrap();
    (site, editor)
}

fn called(names: &[(&str, &str)]) -> Vec<Statement> {
    let name = |(lang, text): &(&str, &str)| Statement { lang: Some((*lang).into()), ..Statement::text(*text) };
    names.iter().map(name).collect()
}

/// Enters an act; gives its identifier.
async fn act(site: &Site, key: &str, names: &[(&str, &str)], number: Option<&str>, part_of: &[&str]) -> String {
    let mut body = Body::new();
    body.set("name", called(names));
    body.set("number", number.map(Statement::text).into_iter().collect());
    body.set("part_of", part_of.iter().map(|id| Statement::record(*id)).collect());
    if key == "cim" {
        body.set("acronym", called(&[("es", "CIM"), ("en", "IACW")]));
    }
    let (who, vocabularies) = (Who::operator(), Vocabularies::load(&site.node.db).await.unwrap());
    let mut tx = site.node.db.begin().await.unwrap();
    let id = Records::add(&mut tx, &ACT, Some(key), &body, By::hand(&who, ""), false, &vocabularies).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn find(site: &Site, id: &str) -> Record {
    Records::of(&site.node.db).find(id).await.unwrap().unwrap()
}

/// A new act that is part of what was typed.
async fn enter(editor: &Person, name: &str, part_of: &str) -> Got {
    let fields = [("name.0", name), ("name.0.lang", "es"), ("part_of.0", part_of)];
    editor.post("/actos/nuevo/act", &fields).await.unwrap()
}

#[tokio::test]
async fn other_records_are_named_in_the_language_of_the_page() {
    on_both(|on| async move {
        let (site, editor) = site(on).await;
        let summit = act(&site, "cumbre", &[("es", "Cumbre de Lima"), ("en", "Lima Summit")], None, &[]).await;
        let round = act(&site, "ronda", &[("es", "Ronda andina"), ("en", "Andean round")], None, &[&summit]).await;
        let visitor = site.visitor().unwrap();
        for (lang, own, other) in [("en", "Lima Summit", "Cumbre de Lima"), ("fr", "Cumbre de Lima", "Lima Summit")] {
            for path in [format!("/actos/{round}?lang={lang}"), format!("/actos?lang={lang}")] {
                let page = visitor.get(&path).await.unwrap();
                assert!(page.words().contains(own) && !page.words().contains(other), "{path}: {}", page.words());
            }
        }
        let back = visitor.get(&format!("/actos/{summit}?lang=en")).await.unwrap();
        assert!(back.words().contains("Andean round") && !back.words().contains("Ronda"), "{}", back.words());
        // the form shows the name of its language, and takes it as it was shown
        let form = editor.get(&format!("/actos/{round}/editar?lang=en")).await.unwrap();
        assert!(form.attribute("value").contains(&"Lima Summit".to_owned()), "{}", form.text);
        let fields = [
            ("revision", "1"),
            ("name.0", "Ronda andina"),
            ("name.0.lang", "es"),
            ("part_of.0", "Lima Summit"),
            ("about.0", "Algo"),
        ];
        let saved = editor.post(&format!("/actos/{round}/editar"), &fields).await.unwrap();
        assert_eq!(saved.status, 303, "{}", saved.words());
        assert_eq!(find(&site, &round).await.body.all("part_of")[0].value, Value::Record(summit));
    })
    .await;
}

#[tokio::test]
async fn a_filter_names_its_records_though_no_row_of_the_page_does() {
    on_both(|on| async move {
        let (site, editor) = site(on).await;
        let summit = act(&site, "cumbre", &[("es", "Zócalo"), ("en", "Square")], None, &[]).await;
        for n in 0..60 {
            act(&site, &format!("a{n}"), &[("es", &format!("Acto {n:02}"))], None, &[]).await;
        }
        act(&site, "z", &[("es", "Zeta")], None, &[&summit]).await;
        let visitor = site.visitor().unwrap();
        for (path, name) in [("/actos", "Zócalo"), ("/actos?lang=en", "Square")] {
            let page = visitor.get(path).await.unwrap();
            assert!(!page.words().contains("Zeta"), "it stands on a later page: {}", page.words());
            assert!(page.words().contains(name) && !page.words().contains(&summit), "{path}: {}", page.words());
        }
        // what an import would do is told in names, too
        let csv = "key,name,part_of\nnuevo,es: Nuevo,cumbre\notro,es: Otro,nuevo\n";
        let file = ("archivo", "actos.csv", csv.as_bytes());
        let sent = editor.upload("/fichas/importar", &[("clase", "act")], file).await.unwrap();
        assert!(sent.words().contains("Zócalo"), "{}", sent.words());
        assert!(sent.words().matches("Nuevo").count() > 1, "the row that comes with it: {}", sent.words());
        assert!(!sent.words().contains(&summit), "{}", sent.words());
    })
    .await;
}

#[tokio::test]
async fn a_record_is_named_by_its_number_its_acronym_or_its_name_in_any_language() {
    on_both(|on| async move {
        let (site, editor) = site(on).await;
        let names = [("es", RESOLUTION), ("en", "The rights of migrants")];
        let first = act(&site, "r1", &names, Some("AG/RES. 2224 (XXXVI-O/06)"), &[]).await;
        let second = act(&site, "r2", &names, Some("AG/RES. 2289 (XXXVII-O/07)"), &[]).await;
        act(&site, "r2-1", &[("es", "Párrafo primero")], Some("AG/RES. 2289 (XXXVII-O/07)"), &[&second]).await;
        let office = act(&site, "cim", &[("es", "Comisión"), ("en", "Commission of \"Women\"")], None, &[]).await;
        for (typed, meant) in [
            ("ag/res. 2289 (XXXVII-O/07)", &second),
            ("Los derechos de quienes migran (AG/RES. 2224 (XXXVI-O/06))", &first),
            ("The rights of migrants (AG/RES. 2289 (XXXVII-O/07))", &second),
            ("IACW", &office),
            ("CIM", &office),
            ("Commission of \"Women\"", &office),
        ] {
            let entered = enter(&editor, "Otro acto", typed).await;
            assert_eq!(entered.status, 303, "{typed}: {}", entered.words());
            let path = entered.leads_to().unwrap().split('?').next().unwrap().to_owned();
            let record = find(&site, path.rsplit('/').next().unwrap()).await;
            assert_eq!(record.body.all("part_of")[0].value, Value::Record(meant.clone()), "{typed}");
        }
        let asked = enter(&editor, "Ambiguo", RESOLUTION).await;
        assert_eq!(asked.status, 422);
        let address = format!("/actos/{first}");
        for told in ["AG/RES. 2224 (XXXVI-O/06)", "AG/RES. 2289 (XXXVII-O/07)", address.as_str()] {
            assert!(asked.words().contains(told), "{told}: {}", asked.words());
        }
        for typed in ["Nada de eso", "%", "_", "es", "CIM (nada)"] {
            let none = enter(&editor, "Nadie", typed).await;
            assert!(none.status == 422 && none.words().contains("No hay ningún registro"), "{typed}: {}", none.words());
        }
        // where two of one name stand side by side, each says its number
        let both = act(&site, "plan", &[("es", "Plan")], None, &[&first, &second]).await;
        let page = site.visitor().unwrap().get(&format!("/actos/{both}")).await.unwrap();
        for told in ["migran (AG/RES. 2224 (XXXVI-O/06))", "migran (AG/RES. 2289 (XXXVII-O/07))"] {
            assert!(page.words().contains(told), "{told}: {}", page.words());
        }
    })
    .await;
}

#[tokio::test]
async fn records_of_one_name_and_other_numbers_are_not_offered_to_be_made_one() {
    on_both(|on| async move {
        let (site, editor) = site(on).await;
        let names = [("es", RESOLUTION)];
        let one = act(&site, "r1", &names, Some("AG/RES. 2224"), &[]).await;
        let other = act(&site, "r2", &names, Some("AG/RES. 2289"), &[]).await;
        let (same, bare) =
            (act(&site, "r3", &names, Some("ag/res. 2224"), &[]).await, act(&site, "r4", &names, None, &[]).await);
        let page = editor.get(&format!("/actos/{one}")).await.unwrap();
        let offered = |id: &str| page.attribute("href").iter().any(|href| href.ends_with(&format!("unir?con={id}")));
        assert!(!offered(&other), "{}", page.words());
        assert!(offered(&same) && offered(&bare), "{}", page.words());
    })
    .await;
}
