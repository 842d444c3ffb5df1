//! The register and its reports, with the starter content, on both databases.

use std::collections::BTreeMap;

use platform::words::Lang;
use print::Block;
use records::{Filter, Records, Statement};
use room_programme::register::Register;
use room_programme::report::{Options, Part, Period, Preset, compile, told};
use room_programme::{ACTIVITY, MEETING};
use testkit::site::{On, on_both};

use crate::site::{coordinator, led_to, officer_of, row, say, say_of, site, work};

fn options(preset: Preset) -> Options {
    Options {
        period: Period::read("2006/2008-01").unwrap(),
        preset,
        parts: Part::ALL.to_vec(),
        offices: Vec::new(),
        only: Vec::new(),
        title: String::new(),
        bodies: vec!["OEA".into()],
        marks: vec!["CE/AM-7/08".into()],
        compiled_on: "2026-11-29".into(),
    }
}

/// What the document of 2008 tells, section by section: counted by hand in its text.
const TOLD_IN_2008: [(&str, usize); 7] =
    [("FRONT", 1), ("I", 10), ("II", 11), ("III", 7), ("IV", 10), ("V", 9), ("IIN", 33)];

#[tokio::test]
async fn the_report_of_2008_tells_every_activity_that_the_document_tells() {
    on_both(|on| async move {
        let site = site(on).await;
        let register = Register::load(&site.node.db).await.unwrap();
        let options = options(Preset::Committee);
        let mut counted: BTreeMap<String, usize> = BTreeMap::new();
        for section in told(&register, &options.period, &[]) {
            for (activity, _) in &section.activities {
                *counted.entry(activity.body.text("section").unwrap().to_owned()).or_default() += 1;
            }
        }
        let expected: BTreeMap<String, usize> = TOLD_IN_2008.iter().map(|(s, n)| ((*s).to_owned(), *n)).collect();
        assert_eq!(counted, expected);
        for lang in Lang::ALL {
            let speech = site.node.words.speak(lang);
            let document = compile(&register, &options, &speech, "https://x.example");
            let missing: Vec<_> = document.untranslated().map(|span| span.text.clone()).collect();
            assert_eq!(missing, Vec::<String>::new(), "{lang:?}");
            let numbered = document.blocks.iter().filter(|b| matches!(b, Block::Paragraph { number: Some(_), .. }));
            assert_eq!(numbered.count(), 81 + 1, "each activity has a paragraph, and the opening");
            for activity in register.activities() {
                let address = format!("https://x.example{}", activity.address());
                assert!(document.spans().any(|span| span.href.as_ref() == Some(&address)), "{}", activity.key);
            }
            for mandate in register.mandates() {
                let address = format!("https://x.example{}", mandate.address());
                assert!(document.spans().any(|span| span.href.as_ref() == Some(&address)), "{}", mandate.key);
            }
            let html = print::html(&document);
            // with whole addresses; the page itself has short ones
            assert!(html.len() < 85_000, "{lang:?}: {}", html.len());
        }
    })
    .await;
}

#[tokio::test]
async fn every_form_of_report_is_compiled() {
    let site = site(On::Sqlite).await;
    let register = Register::load(&site.node.db).await.unwrap();
    let speech = site.node.words.speak(Lang::En);
    let key = |key: &str| {
        register
            .activities()
            .chain(register.mandates())
            .chain(register.bodies())
            .find(|i| i.key == key)
            .unwrap()
            .id
            .clone()
    };
    let programme =
        compile(&register, &Options { only: vec![key("ag-res-2141")], ..options(Preset::Programme) }, &speech, "");
    let headings = |document: &print::Document| -> Vec<String> {
        document
            .blocks
            .iter()
            .filter_map(|b| match b {
                Block::Heading { text, .. } => Some(text.clone()),
                _ => None,
            })
            .collect()
    };
    assert!(headings(&programme)[0].contains("Inter-American Program"), "{:?}", headings(&programme));
    let sheet =
        compile(&register, &Options { only: vec![key("cim-observatory")], ..options(Preset::Sheet) }, &speech, "");
    assert!(!sheet.title.is_empty() && headings(&sheet).contains(&"Status".to_owned()), "{:?}", headings(&sheet));
    let table = compile(&register, &Options { offices: vec![key("iin")], ..options(Preset::Table) }, &speech, "");
    let rows = table.blocks.iter().find_map(|b| match b {
        Block::Table { rows, .. } => Some(rows.len()),
        _ => None,
    });
    assert_eq!(rows, Some(33));
    let office = compile(&register, &Options { offices: vec![key("cim")], ..options(Preset::Committee) }, &speech, "");
    assert_eq!(headings(&office).iter().filter(|text| text.starts_with("I. ")).count(), 1);
    // the periodic report of an office that answers to two bodies: what it answers of each, and nothing else
    let spheres =
        compile(&register, &Options { offices: vec![key("dsde")], ..options(Preset::Programme) }, &speech, "");
    let said = headings(&spheres);
    for sphere in ["Declaration of Mexico", "Inter-American Program for the Promotion"] {
        assert!(said.iter().any(|heading| heading.contains(sphere)), "{sphere}: {said:?}");
    }
    let addresses: Vec<&str> = spheres.spans().filter_map(|span| span.href.as_deref()).collect();
    let (own, other) = (key("dsde-periodic-reports"), key("cim-observatory"));
    assert!(addresses.iter().any(|href| href.ends_with(&own)) && !addresses.iter().any(|href| href.ends_with(&other)));
    assert!(!spheres.spans().any(|span| span.text == speech.t("programme-report-no-activity")));
    assert!(said.contains(&speech.t("programme-annex-publications")), "{said:?}");
    let pdf = print::pdf(&office).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
}

#[tokio::test]
async fn the_register_is_seen_and_a_frozen_report_does_not_move() {
    on_both(|on| async move {
        let site = site(on).await;
        let visitor = site.visitor().unwrap();
        let home = visitor.get("/programa").await.unwrap();
        assert_eq!(home.status, 200);
        assert!(home.words().contains("mandatos sin actividad"), "{}", home.words());
        assert_ne!(
            visitor.get("/programa/informe").await.unwrap().status,
            200,
            "reports are compiled by those who may"
        );
        let coordinator = coordinator(&site).await;
        let bad = coordinator.get("/programa/informe?periodo=siempre&forma=committee").await.unwrap();
        assert_eq!(bad.status, 422);
        assert!(bad.words().contains("Escriba el período"), "{}", bad.words());
        let read =
            coordinator.get("/programa/informe?periodo=2006%2F2008-01&forma=committee&anexos=funding").await.unwrap();
        assert_eq!(read.status, 200, "{}", read.words());
        assert!(read.words().contains("81 actividades"), "{}", read.words());
        let fields = [("periodo", "2006/2008-01"), ("forma", "table"), ("lenguas", "es"), ("token", "t1")];
        let frozen = coordinator.post("/programa/informe", &fields).await.unwrap();
        let address = led_to(&frozen);
        let again = coordinator.post("/programa/informe", &fields).await.unwrap();
        assert!(again.leads_to().unwrap().starts_with(&address), "sent twice it is frozen once");
        let before = visitor.get(&address).await.unwrap();
        assert_eq!(before.status, 200, "{}", before.words());
        let json = visitor.get(&format!("{address}/es.json")).await.unwrap().text;
        let activity = Records::of(&site.node.db).list(&Filter::of("activity"), None, 1).await.unwrap().remove(0);
        let title = Statement { lang: Some("es".into()), ..Statement::text("Otro nombre") };
        say(&site, &ACTIVITY, &activity.id, |body| body.set("title", vec![title])).await;
        assert_eq!(visitor.get(&format!("{address}/es.json")).await.unwrap().text, json);
        assert_eq!(visitor.get(&format!("{address}/es.pdf")).await.unwrap().status, 409, "still to be set");
        assert_eq!(work(&site, "report-files").await, 1, "frozen once, its files are set once");
        assert_eq!(visitor.get(&format!("{address}/es.pdf")).await.unwrap().status, 200);
        assert_eq!(visitor.get(&format!("{address}/fr.pdf")).await.unwrap().status, 404, "not frozen in that language");
        assert!(visitor.get("/programa/informes").await.unwrap().words().contains("Tabla de actividades"));
    })
    .await;
}

#[tokio::test]
async fn since_2008_claims_no_address_of_the_programme_that_does_not_answer() {
    let site = site(On::Sqlite).await;
    let visitor = site.visitor().unwrap();
    let page = visitor.get("/de-2008-a-hoy").await.unwrap();
    assert_eq!(page.status, 200);
    assert!(page.words().contains("Todavía no"), "{}", page.words());
    let register = Register::load(&site.node.db).await.unwrap();
    let mut claimed = 0;
    for activity in register.activities() {
        for row in activity.rows("today") {
            let Some(address) = row.part("address") else {
                assert_eq!(row.part("state"), Some("not-yet"), "{}", activity.key);
                continue;
            };
            claimed += 1;
            // rooms above this one are asked by the tests of the whole
            if ["/programa", "/leyes", "/biblioteca", "/directorio", "/redes", "/acuerdos"]
                .iter()
                .any(|own| address.starts_with(own))
            {
                assert_eq!(visitor.get(address).await.unwrap().status, 200, "{address}");
            }
        }
    }
    assert!(claimed > 12, "{claimed}");
}

#[tokio::test]
async fn what_others_stand_on_stays_and_nothing_ends_before_it_starts() {
    on_both(|on| async move {
        let site = site(on).await;
        let coordinator = coordinator(&site).await;
        let db = &site.node.db;
        let mandate = Records::of(db).by_key("mandate", "ag-res-1667").await.unwrap().unwrap();
        let address = format!("/programa/mandatos/{}", mandate.id);
        let fields = [("verbo", "retirar"), ("motivo", "Prueba"), ("revision", "1")];
        let refused = coordinator.post(&format!("{address}/retirar"), &fields).await.unwrap();
        assert_eq!(refused.status, 422, "{}", refused.words());
        assert!(refused.words().contains("No puede retirarse porque aparece en:"), "{}", refused.words());
        assert!(refused.words().contains("Séptimo (2006) y Octavo (2007) Informe"), "which: {}", refused.words());
        assert_eq!(site.visitor().unwrap().get(&address).await.unwrap().status, 200);
        let office = Records::of(db).by_key("body", "cim").await.unwrap().unwrap();
        let new = [
            ("title.0", "Al revés"),
            ("title.0.lang", "es"),
            ("kind.0", "course"),
            ("office.0", office.id.as_str()),
            ("status.0", "planned"),
            ("start.0", "2026-05"),
            ("end.0", "2026-04-30"),
            ("fuente", "Prueba"),
            ("token", "t1"),
        ];
        let odd = coordinator.post("/programa/actividades/nuevo/activity", &new).await.unwrap();
        assert_eq!(odd.status, 422, "{}", odd.words());
        assert!(odd.words().contains("Termina antes de empezar"), "{}", odd.words());
        let right = new.map(|(name, text)| (name, if name == "end.0" { "2026-06" } else { text }));
        let entered = coordinator.post("/programa/actividades/nuevo/activity", &right).await.unwrap();
        assert!(entered.leads_to().is_some(), "{}: {}", entered.status, entered.words());
        // an officer keeps activities, not mandates
        let officer = officer_of(&site, "cim").await;
        assert_eq!(officer.get("/programa/mandatos/nuevo/mandate").await.unwrap().status, 404);
        assert_eq!(officer.get("/programa/actividades/nuevo/activity").await.unwrap().status, 200);
        // nor the activities of other offices
        let own = Records::of(db).by_key("activity", "cim-database").await.unwrap().unwrap();
        let other = Records::of(db).by_key("activity", "iin-model-law").await.unwrap().unwrap();
        let status = async |id: &str| officer.get(&format!("/programa/actividades/{id}/editar")).await.unwrap().status;
        assert_eq!((status(&own.id).await, status(&other.id).await), (200, 404));
        let iin = Records::of(db).by_key("body", "iin").await.unwrap().unwrap();
        let theirs = right.map(|(name, text)| match name {
            "office.0" => (name, iin.id.as_str()),
            "token" => (name, "t2"),
            _ => (name, text),
        });
        let refused = officer.post("/programa/actividades/nuevo/activity", &theirs).await.unwrap();
        assert_eq!(refused.status, 422);
        assert!(refused.words().contains("elija esa oficina"), "{}", refused.words());
        // nor does it take them over by merging, nor bring back what is another's
        let merge = [("con", other.id.as_str()), ("revision", "1"), ("revision_con", "1"), ("token", "t3")];
        let merged = officer.post(&format!("/programa/actividades/{}/unir", own.id), &merge).await.unwrap();
        assert_eq!(merged.status, 400, "{}", merged.words());
        assert_eq!(Records::of(db).find(&other.id).await.unwrap().unwrap().merged_into, None);
        // an office keeps what its parts do
        let commission = officer_of(&site, "iachr").await;
        let part = Records::of(db).by_key("activity", "iachr-petitions").await.unwrap().unwrap();
        let form = commission.get(&format!("/programa/actividades/{}/editar", part.id)).await.unwrap();
        assert_eq!(form.status, 200);
    })
    .await;
}

#[tokio::test]
async fn the_board_and_the_calendar_show_what_is_when() {
    on_both(|on| async move {
        let site = site(on).await;
        let visitor = site.visitor().unwrap();
        let board = visitor.get("/programa/tablero").await.unwrap();
        assert!(
            board.words().contains("A la espera de fondos") && board.words().contains("Ver todas"),
            "{}",
            board.words()
        );
        let cicte = Records::of(&site.node.db).by_key("body", "cicte-sec").await.unwrap().unwrap();
        let own = visitor.get(&format!("/programa/tablero?oficina={}", cicte.id)).await.unwrap();
        assert!(own.words().contains("Memorando de Entendimiento") && !own.words().contains("Red Interamericana"));
        // nothing of the register lies this year: the newest year that has something is shown
        let newest = visitor.get("/programa/calendario").await.unwrap();
        assert!(newest.words().contains("Calendario de 2008"), "{}", newest.words());
        let line = visitor.get("/programa/linea-de-tiempo").await.unwrap();
        assert!(line.words().contains("2004 – 2011") && line.words().contains("no tienen fechas"), "{}", line.words());
        assert!(line.words().contains("Memorando de Entendimiento"), "{}", line.words());
        let own = visitor.get(&format!("/programa/linea-de-tiempo?oficina={}", cicte.id)).await.unwrap();
        assert!(
            own.words().contains("Memorando de Entendimiento") && !own.words().contains("Ottawa"),
            "{}",
            own.words()
        );
        let year = visitor.get("/programa/calendario?ano=2006").await.unwrap();
        assert!(year.words().contains("Noviembre"), "{}", year.words());
        assert!(year.words().contains("Ottawa"), "{}", year.words());
        for odd in ["1900", "siempre"] {
            assert_eq!(visitor.get(&format!("/programa/calendario?ano={odd}")).await.unwrap().status, 404);
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_known_to_the_year_stands_in_no_month() {
    let site = site(On::Sqlite).await;
    let visitor = site.visitor().unwrap();
    for (start, month) in [
        ("2006", 0),
        ("2006~", 0),
        ("2006?", 0),
        ("2006/2008", 0),
        ("2006-21", 0),
        ("200X", 0),
        ("2006-05~", 5),
        ("2006-01", 1),
    ] {
        let id = say_of(&site, &ACTIVITY, "cim-database", |body| {
            body.set("start", vec![Statement::text(start)]);
            body.set("end", Vec::new());
        })
        .await;
        let year = if start == "200X" { "2000" } else { "2006" };
        let page = visitor.get(&format!("/programa/calendario?ano={year}")).await.unwrap();
        let sections = page.text.split("<section").filter(|section| section.contains(&ACTIVITY.address(&id)));
        let months: Vec<String> = sections.map(|s| s.split('"').nth(3).unwrap().to_owned()).collect();
        assert_eq!(months, [format!("mes-{month}")], "{start}");
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_report_is_told_by_its_name_and_conclusions_are_counted_beyond_those_shown() {
    let site = site(On::Sqlite).await;
    let coordinator = coordinator(&site).await;
    let fields = [("periodo", "2006/2008-01"), ("forma", "sheet"), ("solo", "nada"), ("lenguas", "es"), ("token", "")];
    let lost = coordinator.post("/programa/informe", &fields).await.unwrap();
    assert_eq!(lost.status, 422, "{}", lost.words());
    assert!(lost.words().contains("No hay en el registro una ficha de esa clase"), "{}", lost.words());
    assert!(!lost.words().contains("Escriba el período"));
    let file = "/programa/informe/archivo?periodo=2006%2F2008-01&forma=spheres&formato=pdf";
    let lacking = coordinator.get(file).await.unwrap();
    assert!(lacking.status == 422 && lacking.words().contains("Marque la oficina"), "{}", lacking.words());

    let meeting = Records::of(&site.node.db).list(&Filter::of("meeting"), None, 1).await.unwrap().remove(0);
    let dropped = async || {
        let page = coordinator.get("/programa/conclusiones?estado=dropped").await.unwrap().words();
        let (before, _) = page.split_once(" conclusiones de reuniones").unwrap();
        (before.rsplit(' ').next().unwrap().parse::<usize>().unwrap(), page.contains("las primeras 500"))
    };
    let one = |n: usize| {
        let says = format!("Conclusión {n}");
        row(&[("kind", "conclusion"), ("state", "dropped"), ("es", says.as_str())])
    };
    for (n, has_more) in [(500, false), (502, true)] {
        say(&site, &MEETING, &meeting.id, |body| body.set("conclusions", (0..n).map(one).collect())).await;
        assert_eq!(dropped().await, (n, has_more));
    }
}
