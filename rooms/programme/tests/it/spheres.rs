//! The report of an office that answers to several: sphere by sphere.

use std::collections::BTreeMap;

use platform::words::Lang;
use print::Block;
use records::Statement;
use room_programme::ACTIVITY;
use room_programme::register::Register;
use room_programme::report::{Composed, Options, Part, Period, Preset, compose};
use testkit::site::{On, Site, on_both};

use crate::site::{coordinator, led_to, officer_of, say_of, site};

fn key(register: &Register, key: &str) -> String {
    let mut all = register.activities().chain(register.mandates()).chain(register.bodies());
    all.find(|item| item.key == key).unwrap_or_else(|| panic!("{key} is not there")).id.clone()
}

async fn composed(site: &Site, office: &str, lang: Lang) -> (Register, Composed) {
    let register = Register::load(&site.node.db).await.unwrap();
    let options = Options {
        period: Period::read("2006/2008-01").unwrap(),
        preset: Preset::Spheres,
        parts: vec![Part::Mandates],
        offices: vec![key(&register, office)],
        only: Vec::new(),
        title: String::new(),
        bodies: Vec::new(),
        marks: Vec::new(),
        compiled_on: "2026-11-29".into(),
    };
    let report = compose(&register, &options, &site.node.words.speak(lang), "");
    (register, report)
}

/// The activities that each section tells in full, by key, in order.
fn told(register: &Register, report: &Composed) -> BTreeMap<String, Vec<String>> {
    let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for piece in report.pieces.iter().filter(|p| matches!(p.block, Block::Paragraph { number: Some(_), .. })) {
        let activity = piece.record.as_ref().and_then(|id| register.get(id));
        told.entry(piece.section.clone()).or_default().extend(activity.map(|item| item.key.clone()));
    }
    told
}

fn headings(report: &Composed) -> Vec<(u8, String)> {
    let of = |block: &Block| match block {
        Block::Heading { level, text, .. } => Some((*level, text.clone())),
        _ => None,
    };
    report.pieces.iter().filter_map(|piece| of(&piece.block)).collect()
}

#[tokio::test]
async fn the_labour_department_reports_to_the_ministers_and_on_the_program() {
    on_both(|on| async move {
        let site = site(on).await;
        let (register, report) = composed(&site, "dsde", Lang::En).await;
        let told = told(&register, &report);
        let sections: Vec<&str> = told.keys().map(String::as_str).collect();
        assert_eq!(sections, ["opening", "sphere-ag-res-2141", "sphere-iacml"], "nothing is left outside");
        let own: Vec<&str> =
            register.activities().filter(|a| a.key.starts_with("dsde-")).map(|a| a.key.as_str()).collect();
        for activity in &own {
            let times = |section: &str| told[section].iter().filter(|key| key == activity).count();
            assert_eq!(times("sphere-iacml"), 1, "the ministers read once of {activity}");
            // what keeps the two informed of each other is told to both
            let is_of_program =
                ["dsde-liaison", "dsde-periodic-reports", "dsde-monitoring", "dsde-iacml-2007"].contains(activity);
            assert_eq!(times("sphere-ag-res-2141"), usize::from(is_of_program), "{activity}");
        }
        assert_eq!(told["sphere-iacml"].len(), own.len(), "and of nobody else's");
        let headings = headings(&report);
        let first: Vec<&str> =
            headings.iter().filter(|(level, _)| *level == 1).map(|(_, text)| text.as_str()).collect();
        assert_eq!(first[0], "I. Sphere: Inter-American Conference of Ministers of Labor");
        assert!(first[1].starts_with("II. Sphere: Inter-American Program for the Promotion"), "{first:?}");
        let second: Vec<&str> =
            headings.iter().filter(|(level, _)| *level == 2).map(|(_, text)| text.as_str()).collect();
        assert_eq!(second, ["Declaration of Mexico", "Renewed commitment of the IACML, Trinidad and Tobago, 2007"]);
        for lang in Lang::ALL {
            let (_, report) = composed(&site, "dsde", lang).await;
            let document = report.into_document();
            assert_eq!(document.untranslated().count(), 0, "{lang:?}");
            assert!(document.title.contains(": "), "its office is named: {}", document.title);
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_asked_of_an_office_by_name_is_told_though_nobody_answers_and_the_rest_is_not_lost() {
    let site = site(On::Sqlite).await;
    for activity in ["cim-observatory", "cim-database", "cim-case-studies", "cim-observatory-phase-1"] {
        say_of(&site, &ACTIVITY, activity, |body| body.set("mandates", Vec::<Statement>::new())).await;
    }
    let (register, report) = composed(&site, "cim", Lang::Es).await;
    let told = told(&register, &report);
    // phase II still answers the second instruction
    assert_eq!(told["sphere-ag-res-2141"], ["cim-observatory-phase-2"]);
    let mut others = told["others"].clone();
    others.sort();
    assert!(others.contains(&"cim-database".to_owned()) && others.contains(&"cim-observatory-component-1".to_owned()));
    assert_eq!(others.len(), register.activities().filter(|a| a.key.starts_with("cim-")).count() - 1);
    let none = site.node.words.speak(Lang::Es).t("programme-report-no-activity");
    let unanswered = report.pieces.iter().filter(|piece| match &piece.block {
        Block::Paragraph { spans, .. } => spans.iter().any(|span| span.text == none),
        _ => false,
    });
    let unanswered: Vec<&str> =
        unanswered.filter_map(|piece| Some(register.get(piece.record.as_ref()?)?.key.as_str())).collect();
    assert_eq!(unanswered, ["ag-res-2141-cim-1", "ag-res-2141-cim-3"]);
}

#[tokio::test]
async fn spheres_are_asked_for_with_an_office_and_that_office_approves_them() {
    on_both(|on| async move {
        let site = site(on).await;
        let register = Register::load(&site.node.db).await.unwrap();
        let office = key(&register, "dsde");
        let coordinator = coordinator(&site).await;
        let asked = "/programa/informe?periodo=2006%2F2008-01&forma=spheres&anexos=funding&anexos=meetings";
        let lacking = coordinator.get(asked).await.unwrap();
        assert_eq!(lacking.status, 422);
        assert!(lacking.words().contains("Marque la oficina"), "{}", lacking.words());
        let read = coordinator.get(&format!("{asked}&oficinas={office}")).await.unwrap();
        assert!(read.status == 200 && read.words().contains("Ámbito: Conferencia"), "{}", read.words());
        // the files are of what was read, with each annex
        let files: Vec<String> = read.attribute("href").into_iter().filter(|href| href.contains("/archivo?")).collect();
        assert_eq!(files.len(), 2);
        for file in files {
            for part in ["anexos=funding", "anexos=meetings", &format!("oficinas={office}")] {
                assert!(file.contains(part), "{part}: {file}");
            }
        }
        let fields = [
            ("periodo", "2006/2008-01"),
            ("forma", "spheres"),
            ("oficinas", office.as_str()),
            ("lenguas", "es"),
            ("token", "e1"),
        ];
        let draft = led_to(&coordinator.post("/programa/borradores", &fields).await.unwrap());
        let section = format!("{draft}/es/seccion/sphere-iacml");
        let officer = officer_of(&site, "dsde").await;
        let page = officer.get(&section).await.unwrap();
        assert!(
            page.words().contains("Taller hemisférico") || page.words().contains("Trabajadores"),
            "{}",
            page.words()
        );
        let (_, rest) = page.text.split_once("name=\"huella\" value=\"").unwrap();
        let approve = [("verbo", "aprobar"), ("huella", rest.split('"').next().unwrap())];
        let other = officer_of(&site, "cim").await;
        assert_eq!(other.post(&section, &approve).await.unwrap().status, 400, "another office's");
        assert!(officer.post(&section, &approve).await.unwrap().leads_to().is_some());
        assert!(officer.get(&section).await.unwrap().words().contains("Aprobado por"));
    })
    .await;
}
