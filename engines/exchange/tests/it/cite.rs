//! Citations: what the styles' own manuals say of hard cases, and that nothing of a work becomes markup.

use exchange::cite::{Cited, Language, Style, bibliography, entry, in_text};
use exchange::{DateField, Field, Kind, Name, Person, Reference, Role, csl_json, edtf};
use proptest::prelude::*;

fn book(author: Name, title: &str, date: Option<&str>) -> Reference {
    let mut work = Reference::new(Kind::Book);
    work.add(Role::Author, author).set(Field::Title, title).set(Field::Publisher, "Editorial Sur");
    work.set(Field::PublisherPlace, "Managua").set(Field::Language, "es");
    if let Some(date) = date.and_then(|date| edtf::parse(date).ok()) {
        work.dates.insert(DateField::Issued, date);
    }
    work
}

fn apa(work: &Reference, language: Language) -> String {
    entry(work, Style::Apa, language).unwrap().text
}

#[test]
fn a_work_without_a_date_says_so_in_four_languages() {
    for date in [None, Some("XXXX")] {
        let work = book(Name::person("García Márquez", "Gabriel"), "Crónica", date);
        assert_eq!(apa(&work, Language::Es), "García Márquez, G. (s.\u{a0}f.). Crónica. Editorial Sur.");
        assert_eq!(apa(&work, Language::En), "García Márquez, G. (n.d.). Crónica. Editorial Sur.");
        assert_eq!(apa(&work, Language::Pt), "García Márquez, G. (s.d.). Crónica. Editorial Sur.");
        assert_eq!(apa(&work, Language::Fr), "García Márquez, G. (s.\u{a0}d.). Crónica. Editorial Sur.");
        assert_eq!(in_text(&work, Style::Apa, Language::Es).unwrap().text, "(García Márquez, s.\u{a0}f.)");
    }
}

#[test]
fn a_page_without_a_date_is_said_to_be_retrieved_only_with_the_day() {
    let mut work = Reference::new(Kind::Webpage);
    work.add(Role::Author, Name::person("Paz", "Ana")).set(Field::Title, "Rutas");
    work.set(Field::Url, "https://x.example/1");
    let plain = |work: &Reference, language| apa(work, language).replace('\u{a0}', " ").replace('’', "'");
    for language in [Language::Es, Language::En, Language::Pt, Language::Fr] {
        let text = plain(&work, language);
        assert!(text.ends_with("). Rutas. https://x.example/1"), "{text}");
    }
    work.dates.insert(DateField::Accessed, edtf::parse("2024-03-12").unwrap());
    for (language, told) in [
        (Language::Es, "Rutas. Recuperado el 12 de marzo de 2024, de https://x.example/1"),
        (Language::En, "Rutas. Retrieved March 12, 2024, from https://x.example/1"),
        (Language::Pt, "Rutas. Recuperado em 12 de março de 2024, de https://x.example/1"),
        (Language::Fr, "Rutas. Consulté le 12 mars 2024, à l'adresse https://x.example/1"),
    ] {
        let text = plain(&work, language);
        assert!(text.ends_with(told), "{text}");
    }
    // a year alone has no comma behind it
    work.dates.insert(DateField::Issued, edtf::parse("2014").unwrap());
    assert_eq!(apa(&work, Language::Es), "Paz, A. (2014). Rutas. https://x.example/1");
}

#[test]
fn spans_decades_and_estimates_are_printed() {
    let of = |date| apa(&book(Name::person("Paz", "Ana"), "Obra", Some(date)), Language::Es);
    assert_eq!(of("1998/2004"), "Paz, A. (1998–2004). Obra. Editorial Sur.");
    assert_eq!(of("1998/.."), "Paz, A. (1998–). Obra. Editorial Sur.");
    assert_eq!(of("199X"), "Paz, A. (década de 1990). Obra. Editorial Sur.");
    assert_eq!(of("1998~"), "Paz, A. (c. 1998). Obra. Editorial Sur.");
    assert_eq!(of("-0043"), "Paz, A. (44 a. C.). Obra. Editorial Sur.");
}

#[test]
fn bodies_and_double_surnames_are_not_taken_apart() {
    let body = book(Name::Body("Organización Internacional para las Migraciones".into()), "Informe", Some("2020"));
    assert_eq!(
        apa(&body, Language::Es),
        "Organización Internacional para las Migraciones. (2020). Informe. Editorial Sur."
    );
    let gasset = book(Name::person("Ortega y Gasset", "José"), "Ensayo", Some("1930"));
    assert_eq!(apa(&gasset, Language::Es), "Ortega y Gasset, J. (1930). Ensayo. Editorial Sur.");
    let cruz = Name::Person(Person {
        family: "Cruz".into(),
        given: "Juana Inés".into(),
        particle: "de la".into(),
        ..Person::default()
    });
    assert_eq!(apa(&book(cruz, "Obra", Some("1690")), Language::Es), "de la Cruz, J. I. (1690). Obra. Editorial Sur.");
}

#[test]
fn six_styles() {
    let mut work = Reference::new(Kind::ArticleJournal);
    work.add(Role::Author, Name::person("Mahler", "Sarah J.")).add(Role::Author, Name::person("Pessar", "Patricia R."));
    work.set(Field::Title, "Gendered Geographies of Power: Analyzing Gender Across Transnational Spaces");
    work.set(Field::ContainerTitle, "Identities")
        .set(Field::Volume, "7")
        .set(Field::Issue, "4")
        .set(Field::Page, "441-459");
    work.set(Field::Doi, "10.1080/1070289X.2001.9962675").set(Field::Language, "en");
    work.dates.insert(DateField::Issued, edtf::parse("2001").unwrap());
    let html = |style| entry(&work, style, Language::En).unwrap().html;
    for (style, wanted) in [
        (
            Style::Apa,
            "Mahler, S. J., &amp; Pessar, P. R. (2001). Gendered Geographies of Power: Analyzing Gender Across Transnational Spaces. <i>Identities</i>, <i>7</i>(4), 441–459. https://doi.org/10.1080/1070289X.2001.9962675",
        ),
        (
            Style::ChicagoAuthorDate,
            "Mahler, Sarah J., and Patricia R. Pessar. 2001. “Gendered Geographies of Power: Analyzing Gender across Transnational Spaces.” <i>Identities</i> 7 (4): 441–59. https://doi.org/10.1080/1070289X.2001.9962675.",
        ),
        (
            Style::ChicagoNotes,
            "Mahler, Sarah J., and Patricia R. Pessar. “Gendered Geographies of Power: Analyzing Gender across Transnational Spaces.” <i>Identities</i> 7, no. 4 (2001): 441–59. https://doi.org/10.1080/1070289X.2001.9962675.",
        ),
        (
            Style::Mla,
            "Mahler, Sarah J., and Patricia R. Pessar. “Gendered Geographies of Power: Analyzing Gender across Transnational Spaces.” <i>Identities</i>, vol. 7, no. 4, 2001, pp. 441–59, https://doi.org/10.1080/1070289X.2001.9962675.",
        ),
        (
            Style::Iso690,
            "MAHLER, Sarah J. and PESSAR, Patricia R., 2001. Gendered Geographies of Power: Analyzing Gender Across Transnational Spaces. <i>Identities</i>. 2001. Vol.\u{a0}7, no.\u{a0}4, p.\u{a0}441–459. DOI\u{a0}10.1080/1070289X.2001.9962675.",
        ),
        (
            Style::Vancouver,
            "Mahler SJ, Pessar PR. Gendered Geographies of Power: Analyzing Gender Across Transnational Spaces. Identities. 2001;7(4):441–59. doi:10.1080/1070289X.2001.9962675",
        ),
    ] {
        assert_eq!(html(style), wanted, "{style:?}");
        assert_eq!(Style::from_word(style.word()), Some(style));
    }
    assert_eq!(in_text(&work, Style::ChicagoAuthorDate, Language::Es).unwrap().text, "(Mahler y Pessar 2001)");
}

#[test]
fn iso_690_speaks_the_language_of_the_page() {
    let mut work = Reference::new(Kind::ArticleJournal);
    work.add(Role::Author, Name::person("Paz", "Ana"))
        .set(Field::Title, "Rutas")
        .set(Field::ContainerTitle, "Fronteras");
    work.set(Field::Volume, "7").set(Field::Issue, "4").set(Field::Url, "https://x.example/1");
    work.dates.insert(DateField::Accessed, edtf::parse("2024-03-12").unwrap());
    let mut chapter = Reference::new(Kind::Chapter);
    chapter.add(Role::Author, Name::person("Paz", "Ana")).set(Field::Title, "Rutas");
    chapter.set(Field::ContainerTitle, "Fronteras");
    let plain = |work: &Reference, language| {
        entry(work, Style::Iso690, language).unwrap().text.replace('\u{a0}', " ").replace('’', "'")
    };
    for (language, cited, inside) in [
        (
            Language::En,
            &[
                "[no date]",
                ". Online",
                "Vol. 7, no. 4",
                "Available from: https://x.example/1",
                "[Accessed 12 March 2024]",
            ],
            "In: ",
        ),
        (
            Language::Es,
            &[
                "[sin fecha]",
                ". En línea",
                "Vol. 7, n.º 4",
                "Disponible en: https://x.example/1",
                "[Consulta: 12 marzo 2024]",
            ],
            "En: ",
        ),
        (
            Language::Pt,
            &[
                "[sem data]",
                ". Online",
                "Vol. 7, n.º 4",
                "Disponível em: https://x.example/1",
                "[Acesso em: 12 março 2024]",
            ],
            "Em: ",
        ),
        (
            Language::Fr,
            &[
                "[sans date]",
                ". En ligne",
                "Vol. 7, n° 4",
                "Disponible à l'adresse : https://x.example/1",
                "[Consulté le 12 mars 2024]",
            ],
            "In : ",
        ),
    ] {
        let text = plain(&work, language);
        for words in cited {
            assert!(text.contains(words), "{words}: {text}");
        }
        let text = plain(&chapter, language);
        assert!(text.contains(inside), "{inside}: {text}");
    }
}

#[test]
fn a_book_of_which_only_the_editor_is_known_keeps_its_title_and_its_year() {
    let mut work = Reference::new(Kind::Book);
    work.add(Role::Editor, Name::person("Paz", "Ana")).set(Field::Title, "Rutas").set(Field::Publisher, "Sur");
    work.dates.insert(DateField::Issued, edtf::parse("2019").unwrap());
    let iso = |language| entry(&work, Style::Iso690, language).unwrap().text;
    assert_eq!(iso(Language::En), "PAZ, Ana (ed.), 2019. Rutas. Sur.");
    assert_eq!(iso(Language::Es), "PAZ, Ana (ed.), 2019. Rutas. Sur.");
    assert_eq!(iso(Language::Pt), "PAZ, Ana (org.), 2019. Rutas. Sur.");
    assert_eq!(iso(Language::Fr), "PAZ, Ana (éd.), 2019. Rutas. Sur.");
    work.names.clear();
    work.add(Role::Translator, Name::person("Roca", "Luz"));
    for language in [Language::En, Language::Es, Language::Pt, Language::Fr] {
        let text = entry(&work, Style::Iso690, language).unwrap().text;
        assert!(text.starts_with("ROCA, Luz (") && text.ends_with(".), 2019. Rutas. Sur."), "{text}");
        assert!(!text.contains(".."), "{text}");
    }
}

#[test]
fn a_title_cannot_be_markup() {
    let work =
        book(Name::Body("<b>Body & Co</b>".into()), "A <script>alert('x')</script> \"title\" & more", Some("2001"));
    for style in Style::ALL {
        let Cited { html, .. } = entry(&work, style, Language::Es).unwrap();
        assert!(!html.contains("<script") && !html.contains("<b>Body"), "{html}");
    }
}

#[test]
fn a_list_is_in_the_order_of_its_style() {
    let works = csl_json::read(include_bytes!("../data/records.csl.json")).references;
    let works: Vec<&Reference> = works.iter().collect();
    let list = bibliography(&works, Style::Apa, Language::Es).unwrap();
    assert_eq!(list.len(), 60);
    let mut order: Vec<usize> = list.iter().map(|cited| cited.of).collect();
    assert_ne!(order, (0..60).collect::<Vec<_>>());
    order.sort_unstable();
    assert_eq!(order, (0..60).collect::<Vec<_>>());
    let numbered = bibliography(&works, Style::Vancouver, Language::Es).unwrap();
    assert_eq!(numbered[1].label.as_deref(), Some("2."));
    assert_eq!(numbered[1].of, 1);
}

#[test]
fn a_number_of_a_book_that_is_none_stops_nobody() {
    for (field, kind) in [(Field::Isbn, Kind::Bill), (Field::Volume, Kind::ArticleJournal)] {
        let fields = [(field, "]á".to_owned())].into();
        let work = Reference { fields, ..Reference::new(kind) };
        for style in Style::ALL {
            assert!(entry(&work, style, Language::Es).is_ok(), "{field:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn odd_works_are_cited_or_refused_but_never_stop_us(
        kind in prop::sample::select(Kind::ALL), style in prop::sample::select(&Style::ALL[..]),
        fields in prop::collection::btree_map(prop::sample::select(Field::ALL), "[ -~áñ–]{1,12}|[0-9]{1,40}|\\PC{1,9}", 0..12),
        family in "\\PC{0,9}|[a-z ]{1,9}", given in "\\PC{0,9}", date in "[0-9]{4}(-0[1-9])?[?~]?|199X|[0-9]{4}/\\.\\.|-0[0-9]{3}",
    ) {
        let mut work = Reference { fields, ..Reference::new(kind) };
        work.add(Role::Author, Name::person(family, given));
        if let Ok(date) = edtf::parse(&date) {
            work.dates.insert(DateField::Issued, date);
        }
        prop_assert!(entry(&work, style, Language::Es).is_ok(), "the processor gave up");
        prop_assert!(in_text(&work, style, Language::Fr).is_ok(), "the processor gave up");
    }
}
