//! What reports of any period and form say: nothing of another time, every mandate by its number, whole sentences.

use platform::words::Lang;
use print::{Block, Document};
use records::{Record, Records, Statement};
use room_programme::ACTIVITY;
use room_programme::register::Register;
use room_programme::report::{Options, Part, Period, Preset, compile};
use testkit::site::{On, Site, on_both};

use crate::site::{coordinator, led_to, say_of, site};

fn options(preset: Preset, period: &str) -> Options {
    Options {
        period: Period::read(period).unwrap(),
        preset,
        parts: Part::ALL.to_vec(),
        offices: Vec::new(),
        only: Vec::new(),
        title: String::new(),
        bodies: Vec::new(),
        marks: Vec::new(),
        compiled_on: "2026-12-01".into(),
    }
}

async fn compiled(site: &Site, options: &Options, lang: Lang) -> Document {
    let register = Register::load(&site.node.db).await.unwrap();
    compile(&register, options, &site.node.words.speak(lang), "")
}

async fn id(site: &Site, kind: &str, key: &str) -> String {
    record(site, kind, key).await.id
}

async fn record(site: &Site, kind: &str, key: &str) -> Record {
    Records::of(&site.node.db).by_key(kind, key).await.unwrap().unwrap_or_else(|| panic!("{key} is not there"))
}

fn headings(document: &Document, wanted: u8) -> Vec<&str> {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading { level, text, .. } if *level == wanted => Some(text.as_str()),
        _ => None,
    });
    headings.collect()
}

/// What each paragraph and point says.
fn said(document: &Document) -> Vec<String> {
    let joined = |spans: &[print::Span]| spans.iter().map(|span| span.text.as_str()).collect::<String>();
    let of = |block: &Block| match block {
        Block::Paragraph { spans, .. } => vec![joined(spans)],
        Block::List { items } => items.iter().map(|item| joined(item)).collect(),
        _ => Vec::new(),
    };
    document.blocks.iter().flat_map(of).collect()
}

/// The first column of an annex; none where the report has no such annex.
fn annex(document: &Document, part: &str) -> Option<Vec<String>> {
    let is_its = |block: &Block| matches!(block, Block::Heading { anchor, .. } if *anchor == format!("annex-{part}"));
    let at = document.blocks.iter().position(is_its)?;
    let Some(Block::Table { rows, .. }) = document.blocks.get(at + 1) else { panic!("{part} has no table") };
    Some(rows.iter().map(|row| row[0].spans.iter().map(|span| span.text.as_str()).collect()).collect())
}

#[tokio::test]
async fn a_meeting_without_date_is_told_where_its_activity_is_and_nowhere_else() {
    let site = site(On::Sqlite).await;
    for period in ["1980", "2012", "2030"] {
        let report = compiled(&site, &options(Preset::Committee, period), Lang::Es).await;
        assert_eq!(annex(&report, "meetings"), None, "{period}");
    }
    let report = compiled(&site, &options(Preset::Committee, "2006/2008-01"), Lang::En).await;
    let meetings = annex(&report, "meetings").unwrap();
    for undated in [
        "Official visit to the headquarters of the Institute",
        "First meeting of government experts on child abduction",
    ] {
        assert!(meetings.iter().any(|name| name == undated), "{undated}: {meetings:?}");
    }
    // a date that the document does not give says so
    assert!(report.spans().any(|span| span.text.contains("September 2006 (general knowledge)")));
}

#[tokio::test]
async fn mandates_of_one_title_are_told_apart_by_their_number_and_conferences_have_none() {
    let site = site(On::Sqlite).await;
    let programme = compiled(&site, &options(Preset::Programme, "2006/2008-01"), Lang::En).await;
    let told = headings(&programme, 1);
    let title = "AG/RES. 2289 (XXXVII-O/07). The Human Rights of All Migrant Workers and Their Families";
    assert!(told.contains(&title), "{told:?}");
    let mut apart = told.clone();
    apart.sort_unstable();
    apart.dedup();
    assert_eq!(apart.len(), told.len(), "{told:?}");
    let case_studies = vec![id(&site, "activity", "cim-case-studies").await];
    let sheet = Options { only: case_studies, ..options(Preset::Sheet, "2006/2008-01") };
    let sheet = said(&compiled(&site, &sheet, Lang::En).await);
    assert!(sheet.iter().any(|line| line.starts_with(title)), "{sheet:?}");
    let committee = compiled(&site, &options(Preset::Committee, "2006/2008-01"), Lang::En).await;
    let mandates = annex(&committee, "mandates").unwrap();
    assert!(mandates.iter().any(|name| name.starts_with("Declaration of Mexico")), "{mandates:?}");
    assert!(mandates.iter().any(|name| name == title), "{mandates:?}");
}

#[tokio::test]
async fn a_sheet_tells_all_that_the_founding_document_tells_of_a_project() {
    let site = site(On::Sqlite).await;
    for (key, told) in [
        ("cim-case-studies", &["Study", "Tentative date of completion: 15 February 2008.", "El Salvador"][..]),
        (
            "cim-database",
            &["Database", "due by 31 January 2008; launch on the Internet tentatively on 28 February 2008."][..],
        ),
        ("cim-observatory", &["Observatory", "conamaj.go.cr/observatorio", "Dominican Republic", "CONAMAJ"][..]),
    ] {
        let sheet = Options { only: vec![id(&site, "activity", key).await], ..options(Preset::Sheet, "2006/2008-01") };
        let lines = said(&compiled(&site, &sheet, Lang::En).await);
        for words in told {
            assert!(lines.iter().any(|line| line.contains(words)), "{words}: {lines:?}");
        }
    }
}

#[tokio::test]
async fn a_period_with_nothing_says_so_and_is_not_frozen() {
    on_both(|on| async move {
        let site = site(on).await;
        let nothing = compiled(&site, &options(Preset::Committee, "2012"), Lang::Es).await;
        assert_eq!(said(&nothing)[0], "En el registro no consta ninguna actividad del período 2012.");
        let coordinator = coordinator(&site).await;
        let form = coordinator.get("/programa/informe?periodo=2012&forma=committee").await.unwrap();
        assert!(form.words().contains("no hay informe que congelar") && !form.words().contains("Congelar y publicar"));
        let asked = [("periodo", "2012"), ("forma", "committee"), ("lenguas", "es"), ("token", "v1")];
        let refused = coordinator.post("/programa/informe", &asked).await.unwrap();
        assert!(
            refused.status == 409 && refused.words().contains("no hay informe que congelar"),
            "{}",
            refused.words()
        );
        // nor as a draft in which nobody wrote anything
        let draft = led_to(&coordinator.post("/programa/borradores", &asked).await.unwrap());
        let page = coordinator.get(&draft).await.unwrap();
        let (_, rest) = page.text.split_once("name=\"huella.es\" value=\"").unwrap();
        let fields = [("huella.es", rest.split('"').next().unwrap()), ("lenguas", "es"), ("asi", "1")];
        let refused = coordinator.post(&format!("{draft}/congelar"), &fields).await.unwrap();
        assert!(
            refused.status == 422 && refused.words().contains("no hay informe que congelar"),
            "{}",
            refused.words()
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_counted_is_one_or_many_in_every_language() {
    let site = site(On::Sqlite).await;
    let opening = |lang: Lang, n: usize| {
        let args =
            [("activities", n.into()), ("mandates", n.into()), ("period", "2007".into()), ("offices", "CIM".into())];
        site.node.words.speak(lang).with("programme-report-opening", &args)
    };
    assert_eq!(
        opening(Lang::Es, 1),
        "Este informe reúne una actividad del período 2007 que responde a un mandato. Informan: CIM."
    );
    assert_eq!(
        opening(Lang::Es, 2),
        "Este informe reúne 2 actividades del período 2007 que responden a 2 mandatos. Informan: CIM."
    );
    for (lang, one) in [(Lang::En, "one mandate."), (Lang::Pt, "um mandato."), (Lang::Fr, "un mandat.")] {
        assert!(opening(lang, 1).contains(one), "{}", opening(lang, 1));
    }
    // nought counts as one in two of them
    for (lang, none) in [(Lang::Pt, "Nenhuma atividade"), (Lang::Fr, "Aucune activité")] {
        let says = site.node.words.speak(lang).with("programme-activity-many", &[("n", 0_usize.into())]);
        assert_eq!(says, none);
    }
}

#[tokio::test]
async fn a_place_names_its_country_once_and_french_signs_stand_apart() {
    let site = site(On::Sqlite).await;
    for lang in Lang::ALL {
        let lines = said(&compiled(&site, &options(Preset::Committee, "2006/2008-01"), lang).await);
        let council = lines.iter().find(|line| line.starts_with("82")).unwrap();
        assert_eq!(council.matches("olombi").count() + council.matches("olômbi").count(), 1, "{council}");
        assert!(lines.iter().any(|line| line.contains("Ottawa, Canad")), "{lines:?}");
    }
    // who wrote the country into the place is not told it twice
    let place = Statement { lang: Some("es".into()), ..Statement::text("Cartagena, Colombia") };
    say_of(&site, &ACTIVITY, "iin-directing-council-2007", |body| body.set("place", vec![place])).await;
    let lines = said(&compiled(&site, &options(Preset::Committee, "2006/2008-01"), Lang::Es).await);
    assert!(lines.iter().any(|line| line.contains("Cartagena, Colombia, julio")), "{lines:?}");
    let french = compiled(&site, &options(Preset::Committee, "2006/2008-01"), Lang::Fr).await;
    assert!(french.spans().any(|span| span.text == "\u{a0}; ") && french.spans().all(|span| span.text != "; "));
    let lines = said(&french);
    assert!(lines.iter().any(|line| line.starts_with("Résultat\u{a0}: ")), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("Freddy Gutiérrez\u{a0}: ")), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("État\u{a0}: ")), "{lines:?}");
}

#[tokio::test]
async fn the_programme_of_one_mandate_counts_what_it_tells() {
    let site = site(On::Sqlite).await;
    let only = vec![id(&site, "mandate", "ag-res-2141").await];
    let report = compiled(&site, &Options { only, ..options(Preset::Programme, "2006/2008-01") }, Lang::En).await;
    let mandates = annex(&report, "mandates").unwrap();
    let told = headings(&report, 2).len() + 1;
    assert!(mandates.len() <= told && told < 10, "{mandates:?}");
    let opening = &said(&report)[0];
    assert!(opening.contains(&format!("{} mandates", mandates.len())), "{opening}: {mandates:?}");
}

#[tokio::test]
async fn sections_stand_in_the_order_of_the_founding_document() {
    let site = site(On::Sqlite).await;
    let report = compiled(&site, &options(Preset::Committee, "2006/2008-01"), Lang::En).await;
    let told: Vec<&str> = headings(&report, 1).into_iter().take(8).collect();
    for (at, begins) in [
        "I. Office of International Law",
        "II. Inter-American Commission on Human Rights",
        "III. CICTE Secretariat",
        "IV. Department of Social Development and Employment",
        "V. Inter-American Commission of Women",
        "VI. Inter-American Children",
        "VII. Permanent Council",
        "VIII. General Secretariat",
    ]
    .into_iter()
    .enumerate()
    {
        assert!(told[at].starts_with(begins), "{told:?}");
    }
}

#[tokio::test]
async fn a_report_is_asked_of_what_a_person_would_write() {
    on_both(|on| async move {
        let site = site(on).await;
        let coordinator = coordinator(&site).await;
        let asked = async |form: &str, only: &str| {
            let only: String = url_of(only);
            let address = format!("/programa/informe?periodo=2006%2F2008-01&forma={form}&solo={only}");
            coordinator.get(&address).await.unwrap()
        };
        for (form, only, told) in [
            ("programme", "AG/RES. 2289 (XXXVII-O/07)", "AG/RES. 2289 (XXXVII-O/07)."),
            ("programme", "ag/res.2224 (xxxvi-o/06); iacml-mexico", "Declaración de México"),
            ("programme", "Declaration of Mexico", "Declaración de México"),
            ("sheet", "cim-database", "Base de datos"),
            ("sheet", "The Impact of Female Migration in Nicaragua and El Salvador", "Nicaragua"),
        ] {
            let page = asked(form, only).await;
            assert!(page.status == 200 && page.words().contains(told), "{only}: {}", page.words());
        }
        // two addresses as they are copied, one behind the other
        let (one, two) = (id(&site, "mandate", "ag-res-2141").await, id(&site, "mandate", "ag-res-2289").await);
        let both =
            asked("programme", &format!("/programa/mandatos/{one} https://x.example/programa/mandatos/{two}")).await;
        let told = both.words();
        assert!(told.contains("AG/RES. 2141 (XXXV-O/05).") && told.contains("AG/RES. 2289 (XXXVII-O/07)."), "{told}");
        let many = asked("programme", "The Human Rights of All Migrant Workers and Their Families").await;
        assert!(many.status == 422 && many.words().contains("Varias fichas de esa clase"), "{}", many.words());
    })
    .await;
}

/// A text as it stands in an address.
fn url_of(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}
