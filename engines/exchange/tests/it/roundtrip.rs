//! A thousand made references go out and come back in each format, whole.

use exchange::edtf::Date;
use exchange::{
    DateField, Extra, Field, Kind, Name, Person, Reference, Role, Source, TitleIn, bibtex, csl_json, edtf, ris,
};
use proptest::prelude::*;

/// What libraries hold, and what breaks programs: accents, braces, commands, quotes, hyphens, tags, line breaks.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[A-ZÁÑa-záéíóúñçã]{1,9}( [a-záéíóúñ]{1,8}){0,5}",
        2 => r#"[A-Za-z0-9á{}\\"'`~^$%&#_@,;:=()\[\]<>/|+*!?¿¡«»“”–—-]{1,24}"#,
        1 => "(ER|TY|AB|KW)  - [a-z]{0,5}(\n(ER  - |TI  - x|[a-z ]{0,9})){0,3}",
        1 => "[a-z]{1,5}(\n\n?|\r\n|\t|  )[a-z]{1,5}",
        1 => any::<String>().prop_filter("empty", |s| !s.is_empty()),
    ]
}

fn name() -> impl Strategy<Value = Name> {
    let person = (
        text(),
        prop::option::of(text()),
        prop::option::of("(de|de la|dos|von|van der)"),
        prop::option::of("(de|da|von)"),
        prop::option::of("(Jr\\.|III|hijo)"),
    );
    prop_oneof![
        3 => person.prop_map(|(family, given, particle, dropping, suffix)| Name::Person(Person {
            family, given: given.unwrap_or_default(), particle: particle.unwrap_or_default(),
            dropping_particle: dropping.unwrap_or_default(), suffix: suffix.unwrap_or_default(),
        })),
        1 => text().prop_map(Name::Body),
        1 => "(Ministry of|Universidad de|ONU) [A-Z][a-z]{2,8}( and [A-Z][a-z]{2,8}, Office)?".prop_map(Name::Body),
    ]
}

fn date() -> impl Strategy<Value = Date> {
    let point = prop_oneof![
        4 => "(19|20)[0-9]{2}",
        2 => "(19|20)[0-9]{2}-(0[1-9]|1[0-2])",
        2 => "(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])",
        1 => "(19[0-9]X|18XX|-0043|0000|1998-XX|1998-05-XX|2001-2[1-4]|2001-3[0-9])",
    ];
    let point = (point, "[?~%]?").prop_map(|(a, b)| a + &b);
    let written = prop_oneof![
        6 => point.clone(),
        1 => point.clone().prop_map(|p| format!("{p}/..")),
        1 => point.clone().prop_map(|p| format!("/{p}")),
        1 => (point.clone(), point).prop_map(|(a, b)| format!("{a}/{b}")),
        1 => Just("XXXX".to_owned()),
    ];
    written.prop_filter_map("no date", |text| edtf::parse(&text).ok())
}

fn extra() -> impl Strategy<Value = Extra> {
    prop_oneof![
        ("(annex|crossref|file|mendeley-tags|title|month|entrytype|x y)", text()).prop_map(|(name, value)| Extra {
            source: Source::Bibtex,
            name,
            value
        }),
        ("(C[1-8]|U[1-5]|AD|RN|TI|JF|ER|TY|zz)", text()).prop_map(|(name, value)| Extra {
            source: Source::Ris,
            name,
            value
        }),
        ("(custom|volume|author|shelf|extra|exchange)", "(41|\"x\"|\\{\"a\":[1,null]\\}|broken)")
            .prop_map(|(name, value)| Extra { source: Source::CslJson, name, value }),
    ]
}

fn reference() -> impl Strategy<Value = Reference> {
    let fields = prop::collection::btree_map(prop::sample::select(Field::ALL), text(), 0..9);
    let names = prop::collection::btree_map(prop::sample::select(Role::ALL), prop::collection::vec(name(), 1..4), 0..4);
    let dates = prop::collection::btree_map(prop::sample::select(DateField::ALL), date(), 0..4);
    let common = (prop::option::of(text()), prop::collection::vec(name(), 0..4), prop::option::of(date()));
    let title_in = (prop::option::of("(en|pt-BR)"), text()).prop_map(|(language, title)| TitleIn { language, title });
    let lists = (
        prop::collection::vec(title_in, 0..3),
        prop::collection::vec(text(), 0..5),
        prop::collection::vec(extra(), 0..4),
    );
    (prop_oneof!["[a-z]{3,9}[0-9]{4}", text()], prop::sample::select(Kind::ALL), fields, names, dates, common, lists)
        .prop_map(
            |(
                id,
                kind,
                mut fields,
                mut names,
                mut dates,
                (title, authors, issued),
                (translations, keywords, extra),
            )| {
                fields.extend(title.map(|title| (Field::Title, title)));
                if !authors.is_empty() {
                    names.insert(Role::Author, authors);
                }
                dates.extend(issued.map(|date| (DateField::Issued, date)));
                Reference { id, kind, fields, names, dates, translations, keywords, extra }
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn a_thousand_references_come_back_whole(reference in reference()) {
        let one = [reference];
        prop_assert_eq!(Reference::from_json(&one[0].to_json()), Some(one[0].clone()));
        let json = csl_json::write(&one);
        prop_assert_eq!(&csl_json::read(json.as_bytes()).references[..], &one[..], "{}", json);
        let ris = ris::write(&one);
        prop_assert_eq!(&ris::read(ris.as_bytes()).references[..], &one[..], "{}", ris);
        for letters in [bibtex::Letters::Utf8, bibtex::Letters::Commands] {
            let bib = bibtex::write(&one, letters);
            prop_assert_eq!(&bibtex::read(bib.as_bytes()).references[..], &one[..], "{}", bib);
        }
    }

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = (bibtex::read(&bytes), ris::read(&bytes), csl_json::read(&bytes));
    }

    #[test]
    fn no_text_makes_a_reader_panic(text in r#"(@[a-z]{0,7}[{(]?|[a-z]{1,5} ?=|[{}",#\\]|\\['`~^a-z]|[A-Z][A-Z0-9]  - |\n|\[|\{|"[a-z]*":|[0-9]{1,9}|[áñ ]| and ){0,60}"#) {
        let read = [bibtex::read(text.as_bytes()), ris::read(text.as_bytes()), csl_json::read(text.as_bytes())];
        for reference in read.iter().flat_map(|read| &read.references) {
            let one = std::slice::from_ref(reference);
            prop_assert_eq!(&bibtex::read(bibtex::write(one, bibtex::Letters::Utf8).as_bytes()).references[..], one);
            prop_assert_eq!(&ris::read(ris::write(one).as_bytes()).references[..], one);
            prop_assert_eq!(&csl_json::read(csl_json::write(one).as_bytes()).references[..], one);
        }
        let _ = (edtf::read(&text), edtf::parse(&text), exchange::names::read(&text));
    }

    /// What a library usually holds is said in each format's own words, which other programs read.
    #[test]
    fn ordinary_works_need_no_shadow(
        kind in prop::sample::select(&[Kind::ArticleJournal, Kind::Book, Kind::Chapter, Kind::Report, Kind::Thesis][..]),
        title in "[A-ZÁ][a-záéíóúñ]{2,9}( [a-záéíóúñ]{2,8}){0,5}", people in prop::collection::vec(("[A-ZÁ][a-zñ]{3,9}", "(Ana|Sarah J\\.|María José|Daniela|Wilfredo M\\.)"), 1..4),
        year in "(19|20)[0-9]{2}(-0[1-9](-1[0-9])?)?", words in prop::collection::vec("[a-zé]{3,8}( [a-z]{3,8})?", 0..4), page in "[1-9][0-9]{0,2}-[1-9][0-9]{3}",
    ) {
        let mut work = Reference::new(kind);
        work.id = "key1".into();
        work.set(Field::Title, title).set(Field::Page, page).set(Field::Doi, "10.1000/a_b(1)<x>").set(Field::Language, "es");
        work.set(Field::Url, "https://example.org/a_b?x=1&y=%20#z").set(Field::Abstract, "Párrafo uno & 50%.\n\nPárrafo dos.");
        work.set(Field::Note, "Una nota").set(Field::Volume, "7");
        if matches!(kind, Kind::ArticleJournal | Kind::Chapter) {
            work.set(Field::ContainerTitle, "Revista Ñ");
        }
        work.names.insert(Role::Author, people.into_iter().map(|(family, given)| Name::person(family, given)).collect());
        work.dates.insert(DateField::Issued, edtf::parse(&year).unwrap());
        work.keywords = words;
        let one = [work];
        let (bib, ris, json) = (bibtex::write(&one, bibtex::Letters::Utf8), ris::write(&one), csl_json::write(&one));
        prop_assert!(!bib.contains("x-exchange"), "{}", bib);
        prop_assert!(!ris.contains("exchange:"), "{}", ris);
        prop_assert!(!json.contains("custom"), "{}", json);
    }
}
