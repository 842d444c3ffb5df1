//! What the founding document tells beside activities: mandates, plans, posts, meetings, assessments, funds, figures; on the
//! pages on which they are looked for, and in the forms of report that its sections have.

use std::collections::BTreeMap;

use platform::text::fold;
use platform::words::Lang;
use print::{Block, Document};
use records::{Filter, Records, Statement};
use room_programme::register::{Item, Register};
use room_programme::report::{Options, Part, Period, Preset, compile};
use room_programme::{ACTIVITY, PLAN};
use testkit::site::{On, Site, on_both};

use crate::site::{row, say_of, site};

/// What it tells, counted by hand in its text.
const TOLD: [(&str, i64); 5] = [("activity", 81), ("mandate", 34), ("body", 53), ("meeting", 32), ("plan", 6)];

async fn id(site: &Site, kind: &str, key: &str) -> String {
    Records::of(&site.node.db).by_key(kind, key).await.unwrap().unwrap_or_else(|| panic!("{key} is not there")).id
}

fn compiled(site: &Site, register: &Register, preset: Preset, only: &[&Item], offices: &[&Item]) -> Document {
    let ids = |items: &[&Item]| items.iter().map(|item| item.id.clone()).collect();
    let options = Options {
        period: Period::read("2006/2008-01").unwrap(),
        preset,
        parts: Part::ALL.to_vec(),
        offices: ids(offices),
        only: ids(only),
        title: String::new(),
        bodies: Vec::new(),
        marks: Vec::new(),
        compiled_on: "2026-11-29".into(),
    };
    compile(register, &options, &site.node.words.speak(Lang::En), "")
}

/// The words of a report, block by block: of a table each cell.
fn words(document: &Document) -> Vec<String> {
    let joined = |spans: &[print::Span]| spans.iter().map(|span| span.text.as_str()).collect::<String>();
    let of = |block: &Block| match block {
        Block::Heading { text, .. } => vec![text.clone()],
        Block::Paragraph { spans, .. } => vec![joined(spans)],
        Block::List { items } => items.iter().map(|item| joined(item)).collect(),
        Block::Table { columns, rows, .. } => {
            let titles = columns.iter().map(|column| column.title.clone());
            titles.chain(rows.iter().flatten().map(|cell| joined(&cell.spans))).collect()
        }
        Block::PageBreak => Vec::new(),
    };
    document.blocks.iter().flat_map(of).collect()
}

#[tokio::test]
async fn every_kind_of_record_holds_what_the_document_tells() {
    let site = site(On::Sqlite).await;
    let db = &site.node.db;
    for (kind, n) in TOLD {
        assert_eq!(Records::of(db).count(&Filter::of(kind)).await.unwrap(), n, "{kind}");
    }
    let register = Register::load(db).await.unwrap();
    let rows = |field: &str| register.activities().map(|activity| activity.rows(field).count()).sum::<usize>();
    assert_eq!((rows("funds"), rows("outcomes"), rows("by_country")), (4, 13, 10));
    // no amount is told, and none is made up
    assert!(register.activities().flat_map(|a| a.rows("funds")).all(|fund| fund.part("amount").is_none()));
    let mut by_kind: BTreeMap<&str, usize> = BTreeMap::new();
    register
        .activities()
        .flat_map(|activity| activity.rows("funds"))
        .for_each(|fund| *by_kind.entry(fund.part("kind").unwrap()).or_default() += 1);
    assert_eq!(by_kind, BTreeMap::from([("received", 2), ("sought", 1), ("appeal", 1)]));
    assert_eq!(register.bodies().map(|body| body.rows("posts").count()).sum::<usize>(), 3);
    for mandate in register.mandates() {
        assert!(!mandate.body.texts("themes").is_empty(), "{} is found by theme", mandate.key);
    }
}

#[tokio::test]
async fn a_mission_has_its_activities_an_office_its_posts_a_programme_its_lines() {
    on_both(|on| async move {
        let site = site(on).await;
        let visitor = site.visitor().unwrap();
        let page = async |kind: &records::Kind, key: &str| {
            let address = kind.address(&id(&site, kind.name, key).await);
            let got = visitor.get(&address).await.unwrap();
            assert_eq!(got.status, 200, "{key}");
            got
        };
        let mission = page(&ACTIVITY, "iin-mexico-mission-2007").await;
        for part in ["iin-mx-congress", "iin-mx-dif-conference", "iin-mx-planning", "iin-mx-fosterage"] {
            let address = ACTIVITY.address(&id(&site, "activity", part).await);
            assert!(mission.attribute("href").contains(&address), "{part}");
        }
        let office = page(&room_programme::BODY, "iachr-rapporteurship").await;
        assert!(office.words().contains("Freddy Gutiérrez") && office.words().contains("julio de 2007"));
        let plan = page(&PLAN, "plan-inter-american-program").await;
        for line in ["El impacto de la migración femenina", "Plan de Acción 2007-2011", "Difusión del Programa"] {
            assert!(plan.words().contains(line), "{line}: {}", plan.words());
        }
        assert!(plan.words().contains("Investigar la migración de las mujeres"), "{}", plan.words());
        assert!(!plan.words().contains("Prepare a work plan"), "a reader of one language: {}", plan.words());
        // whom a line addresses leads back to it
        let mandate = page(&room_programme::MANDATE, "ag-res-2141").await;
        let address = PLAN.address(&id(&site, "plan", "plan-inter-american-program").await);
        assert!(mandate.attribute("href").contains(&address), "{}", mandate.words());
        let found = visitor.get("/programa/mandatos?tema=trafficking").await.unwrap();
        assert!(found.words().contains("retorno y reintegración") && !found.words().contains("CIM: investigación"));
    })
    .await;
}

#[tokio::test]
async fn a_sheet_and_a_table_have_the_parts_that_their_readers_expect() {
    let site = site(On::Sqlite).await;
    let register = Register::load(&site.node.db).await.unwrap();
    let activity = |key: &str| register.activities().find(|activity| activity.key == key).unwrap();
    // as the Commission of Women tells a project: title, objective, mandates, status
    let sheet = compiled(&site, &register, Preset::Sheet, &[activity("cim-case-studies")], &[]);
    assert_eq!(sheet.title, "The Impact of Female Migration in Nicaragua and El Salvador");
    let said = words(&sheet);
    for part in ["What it is about", "Status", "Under way", "Mandates"] {
        assert!(said.iter().any(|words| words.contains(part)), "{part}: {said:?}");
    }
    for mandate in activity("cim-case-studies").named("mandates").filter_map(|id| register.get(id)) {
        assert!(said.iter().any(|words| words.contains(mandate.name("en"))), "{}", mandate.key);
    }
    // as the Children's Institute does: forum, type, description, outcome; a row for each activity
    let iin = register.bodies().find(|body| body.key == "iin").unwrap();
    let table = compiled(&site, &register, Preset::Table, &[], &[iin]);
    let Some(Block::Table { columns, rows, .. }) = table.blocks.iter().find(|b| matches!(b, Block::Table { .. }))
    else {
        panic!("there is no table");
    };
    let titles: Vec<&str> = columns.iter().map(|column| column.title.as_str()).collect();
    assert_eq!(titles, ["Forum or activity", "Type", "Description", "What came of it"]);
    let lecture = rows.iter().find(|row| row[0].spans.iter().any(|span| span.text.contains("solidarity"))).unwrap();
    let cells: Vec<String> =
        lecture.iter().map(|cell| cell.spans.iter().map(|span| span.text.as_str()).collect()).collect();
    assert!(cells[0].contains("October") && cells[1] == "Lecture", "{cells:?}");
    assert!(cells[2].contains("Keynote lecture") && cells[3].contains("technical groups"), "{cells:?}");
}

#[tokio::test]
async fn people_reached_and_outcomes_with_their_evidence_are_told_as_far_as_they_are_known() {
    on_both(|on| async move {
        let site = site(on).await;
        let id = say_of(&site, &ACTIVITY, "cim-database", |body| {
            body.set("reached", vec![row(&[("who", "Periodistas"), ("women", "12"), ("not_stated", "3")])]);
            let outcome = [
                ("kind", "result"),
                ("es", "Base en línea"),
                ("en", "Database online"),
                ("evidence", "https://prueba.example/base"),
            ];
            body.set("outcomes", vec![row(&outcome)]);
        })
        .await;
        let page = site.visitor().unwrap().get(&ACTIVITY.address(&id)).await.unwrap();
        assert!(page.words().contains("Base en línea"), "{}", page.words());
        assert!(page.words().contains("prueba.example/base"), "what proves it: {}", page.words());
        let register = Register::load(&site.node.db).await.unwrap();
        let cim = register.bodies().find(|body| body.key == "cim").unwrap();
        let said = words(&compiled(&site, &register, Preset::Committee, &[], &[cim]));
        let paragraph = said.iter().find(|words| words.starts_with("Database on Gender and Migration")).unwrap();
        assert!(paragraph.contains("Periodistas") && paragraph.contains("women: 12"), "{paragraph}");
        assert!(!paragraph.contains("men: 0"), "what nobody counted is not none: {paragraph}");
        let point = "Result: Database online (prueba.example/base)";
        assert!(said.iter().any(|words| words == point), "what proves it stands beside it: {said:?}");
    })
    .await;
}

#[tokio::test]
async fn an_activity_without_the_language_of_a_report_is_told_in_another_one_and_said_to_be() {
    let site = site(On::Sqlite).await;
    say_of(&site, &ACTIVITY, "cim-database", |body| {
        body.set("about", vec![Statement { lang: Some("es".into()), ..Statement::text("Solo en español.") }]);
    })
    .await;
    let register = Register::load(&site.node.db).await.unwrap();
    let report = compiled(&site, &register, Preset::Committee, &[], &[]);
    let missing: Vec<(&str, Option<&str>)> =
        report.untranslated().map(|span| (span.text.as_str(), span.lang.as_deref())).collect();
    assert_eq!(missing, [("Solo en español.", Some("es"))]);
}

#[tokio::test]
async fn annexes_stand_in_the_order_of_the_language_in_which_they_are_told() {
    let site = site(On::Sqlite).await;
    let register = Register::load(&site.node.db).await.unwrap();
    let english = compiled(&site, &register, Preset::Committee, &[], &[]);
    let rows = |annex: &str| -> Vec<Vec<String>> {
        let is_its = |block: &Block| matches!(block, Block::Heading { anchor, .. } if anchor == annex);
        let at = english.blocks.iter().position(is_its).unwrap();
        let Some(Block::Table { rows, .. }) = english.blocks.get(at + 1) else { panic!("{annex} has no table") };
        let name = |cell: &print::Cell| cell.spans.last().map(|span| span.text.clone()).unwrap_or_default();
        rows.iter().map(|row| row.iter().map(name).collect()).collect()
    };
    for annex in ["annex-meetings", "annex-mandates"] {
        let names: Vec<String> = rows(annex).iter().map(|row| fold(&row[0])).collect();
        assert!(names.len() > 20 && names.is_sorted(), "{annex}: {names:?}");
    }
    // whose country nobody named stands behind those who have one
    let countries = rows("annex-countries");
    let place = |row: &Vec<String>| (row[1] == "Country not named", fold(&row[1]));
    let mut of_each = countries.chunk_by(|one, other| one[0] == other[0]);
    assert!(of_each.all(|rows| rows.is_sorted_by_key(place)), "{countries:?}");
}

#[tokio::test]
async fn the_document_is_given_as_source_of_nothing_that_it_does_not_say() {
    let site = site(On::Sqlite).await;
    let said_by = async |kind: &str, key: &str, field: &str| {
        let record = Records::of(&site.node.db).by_key(kind, key).await.unwrap().unwrap();
        let said = record.body.all(field).first().unwrap_or_else(|| panic!("{key} says no {field}")).clone();
        assert_eq!(said.source.is_some(), said.confirmed_on.is_some(), "{key} {field}");
        said.source
    };
    for (kind, key, field) in [
        ("meeting", "mt-un-hld", "place"),
        ("meeting", "mt-un-hld", "start"),
        ("meeting", "mt-summit-1", "place"),
        ("meeting", "mt-visit", "country"),
        ("meeting", "mt-summit-2", "start"),
        ("mandate", "ag-res-2289", "title"),
        ("mandate", "ag-res-1717", "asks"),
        ("mandate", "summit-1", "year"),
        ("body", "wg-program", "part_of"),
    ] {
        assert_eq!(said_by(kind, key, field).await, None, "{key} {field}");
    }
    for (kind, key, field) in [
        ("meeting", "mt-summit-2", "place"),
        ("meeting", "mt-summit-2", "country"),
        ("meeting", "mt-ottawa-2006", "place"),
        ("meeting", "mt-visit", "place"),
        ("mandate", "ag-res-2289", "number"),
        ("mandate", "ag-res-2141", "title"),
    ] {
        assert_eq!(said_by(kind, key, field).await.as_deref(), Some("CE/AM-7/08"), "{key} {field}");
    }
}

#[tokio::test]
async fn the_workshop_of_ottawa_has_its_five_kinds_of_content_its_address_and_what_it_stressed() {
    on_both(|on| async move {
        let site = site(on).await;
        let visitor = site.visitor().unwrap();
        let address = room_programme::MEETING.address(&id(&site, "meeting", "mt-ottawa-2006").await);
        let page = visitor.get(&address).await.unwrap();
        let kinds = ["Lista de participantes", "Discurso", "Presentación", "Ponencia", "Resumen"];
        for words in kinds.into_iter().chain(["Conclusión", "Importancia de las remesas"]) {
            assert!(page.words().contains(words), "{words}: {}", page.words());
        }
        let led = page.attribute("href").into_iter().filter(|href| href == "http://www.sedi.oas.org/ddse/migrantes");
        assert!(led.count() >= kinds.len(), "{}", page.text);
        let all = visitor.get("/programa/conclusiones?lang=fr").await.unwrap();
        assert!(all.words().contains("Importance des envois de fonds"), "{}", all.words());
    })
    .await;
}
