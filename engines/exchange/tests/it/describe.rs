//! What is written for machines that find, describe and connect: data packages, DCAT, schema.org, meta elements, SKOS.

use exchange::data_package::{Column, DataPackage, Holds, Table};
use exchange::dcat::{Catalogue, DataSet, File};
use exchange::skos::{Concept, Link, Scheme, Word};
use exchange::web::{Organization, meta_tags, organization_json_ld, work_json_ld};
use exchange::{DateField, Field, Kind, Name, Reference, Role, data_package, dcat, edtf, skos};
use proptest::prelude::*;
use serde_json::{Value, json};

fn article() -> Reference {
    let mut work = Reference::new(Kind::ArticleJournal);
    work.add(Role::Author, Name::person("Mahler", "Sarah J.")).add(Role::Author, Name::Body("OIM".into()));
    for (field, text) in [
        (Field::Title, "Gender </script><b>& power"),
        (Field::ContainerTitle, "Identities"),
        (Field::Volume, "7"),
        (Field::Issue, "4"),
        (Field::Page, "441-459"),
        (Field::Doi, "10.1/x"),
        (Field::Language, "en"),
    ] {
        work.set(field, text);
    }
    work.dates.insert(DateField::Issued, edtf::parse("2001-05").unwrap());
    work.keywords = vec!["género".into(), "poder".into()];
    work
}

#[test]
fn a_work_for_search_engines() {
    let text = work_json_ld(&article(), "https://example.org/w/1");
    assert!(!text.contains('<') && !text.contains("</script"));
    let got: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(got["@type"], "ScholarlyArticle");
    assert_eq!(got["headline"], "Gender </script><b>& power");
    assert_eq!(
        got["author"][0],
        json!({"@type": "Person", "name": "Sarah J. Mahler", "familyName": "Mahler", "givenName": "Sarah J."})
    );
    assert_eq!(got["author"][1]["@type"], "Organization");
    assert_eq!(got["datePublished"], "2001-05");
    assert_eq!(got["isPartOf"]["isPartOf"]["isPartOf"]["name"], "Identities");
    assert_eq!(got["identifier"]["url"], "https://doi.org/10.1/x");

    let mut law = Reference::new(Kind::Legislation);
    law.set(Field::Title, "Ley de Protección").set(Field::Number, "Decreto 34-2020").set(Field::Jurisdiction, "HN");
    law.dates.insert(DateField::Issued, edtf::parse("2020-03-01").unwrap());
    let got: Value = serde_json::from_str(&work_json_ld(&law, "")).unwrap();
    assert_eq!((&got["@type"], &got["legislationDate"]), (&json!("Legislation"), &json!("2020-03-01")));
    assert_eq!(
        (&got["legislationIdentifier"], &got["legislationJurisdiction"]),
        (&json!("Decreto 34-2020"), &json!("HN"))
    );
    for (kind, word) in
        [(Kind::Book, "Book"), (Kind::Report, "Report"), (Kind::Thesis, "Thesis"), (Kind::Treaty, "Legislation")]
    {
        let got: Value = serde_json::from_str(&work_json_ld(&Reference::new(kind), "")).unwrap();
        assert_eq!(got["@type"], word);
    }
    let body = Organization {
        name: "Casa".into(),
        address: "https://x/1".into(),
        country: Some("HN".into()),
        ..Organization::default()
    };
    let got: Value = serde_json::from_str(&organization_json_ld(&body)).unwrap();
    assert_eq!(got["address"]["addressCountry"], "HN");
}

#[test]
fn a_work_for_reference_managers() {
    let tags = meta_tags(&article(), Some("https://example.org/w/1.pdf"));
    let wanted = [
        ("citation_title", "Gender </script><b>& power"),
        ("citation_author", "Mahler, Sarah J."),
        ("citation_author", "OIM"),
        ("citation_publication_date", "2001/05"),
        ("citation_journal_title", "Identities"),
        ("citation_volume", "7"),
        ("citation_issue", "4"),
        ("citation_doi", "10.1/x"),
        ("citation_language", "en"),
        ("citation_firstpage", "441"),
        ("citation_lastpage", "459"),
        ("citation_keywords", "género; poder"),
        ("citation_pdf_url", "https://example.org/w/1.pdf"),
    ];
    assert_eq!(tags, wanted.map(|(name, text)| (name, text.to_owned())));
    let mut thesis = Reference::new(Kind::Thesis);
    thesis.set(Field::Publisher, "UNAH");
    thesis.dates.insert(DateField::Issued, edtf::parse("199X").unwrap());
    assert_eq!(meta_tags(&thesis, None), [("citation_dissertation_institution", "UNAH".to_owned())]);
}

fn package() -> DataPackage {
    let column = |name: &str, holds| Column { name: name.into(), holds, ..Column::default() };
    let columns = vec![
        Column { is_required: true, is_unique: true, ..column("id", Holds::Whole) },
        column("día", Holds::Day),
        column("hora", Holds::Instant),
        column("es_hallazgo", Holds::Flag),
        Column { choices: vec!["a".into(), "b".into()], ..column("tema", Holds::Text) },
        column("url", Holds::Address),
        column("año", Holds::Year),
        column("mes", Holds::Month),
        column("tasa", Holds::Number),
    ];
    DataPackage {
        name: "Notas de la Región 2024".into(),
        title: "Notas".into(),
        licence: Some(("CC-BY-4.0".into(), "https://creativecommons.org/licenses/by/4.0/".into())),
        contributors: vec!["Observatorio".into()],
        sources: vec![("Prensa".into(), None)],
        created: Some("2024-05-01T00:00:00Z".into()),
        tables: vec![Table {
            name: "Notas".into(),
            path: "notas.csv".into(),
            columns,
            key: vec!["id".into()],
            refers: vec![("tema".into(), "Temas".into(), "clave".into())],
            bytes: Some(12),
            sha256: Some("ab".repeat(32)),
            ..Table::default()
        }],
        ..DataPackage::default()
    }
}

#[test]
fn a_data_package() {
    let got: Value = serde_json::from_str(&data_package::write(&package())).unwrap();
    assert_eq!(got["name"], "notas-de-la-region-2024");
    let table = &got["resources"][0];
    assert_eq!((&table["name"], &table["path"], &table["bytes"]), (&json!("notas"), &json!("notas.csv"), &json!(12)));
    let kinds: Vec<&str> =
        table["schema"]["fields"].as_array().unwrap().iter().filter_map(|f| f["type"].as_str()).collect();
    assert_eq!(kinds, ["integer", "date", "datetime", "boolean", "string", "string", "year", "yearmonth", "number"]);
    assert_eq!(table["schema"]["fields"][0]["constraints"], json!({"required": true, "unique": true}));
    assert_eq!(table["schema"]["foreignKeys"][0]["reference"], json!({"resource": "temas", "fields": ["clave"]}));
}

#[test]
fn a_catalogue() {
    let set = DataSet {
        address: "https://example.org/datos/1".into(),
        title: vec![("es".into(), "Notas".into()), ("en".into(), "News".into())],
        description: vec![("es".into(), "…".into())],
        keywords: vec![("es".into(), "migración".into())],
        issued: Some("2024-05-01".into()),
        period: (Some("2010".into()), Some("2024-04-30".into())),
        contact: Some(("Datos".into(), "datos@example.org".into())),
        files: vec![File {
            address: "https://example.org/datos/1.csv".into(),
            media_type: "text/csv".into(),
            bytes: Some(9),
            sha256: Some("ab".into()),
            ..File::default()
        }],
        ..DataSet::default()
    };
    let catalogue = Catalogue {
        address: "https://example.org/datos".into(),
        title: vec![("es".into(), "Datos".into())],
        publisher: ("Observatorio".into(), Some("https://example.org".into())),
        sets: vec![set],
        ..Catalogue::default()
    };
    let got: Value = serde_json::from_str(&dcat::write(&catalogue)).unwrap();
    assert_eq!((&got["@type"], &got["@id"]), (&json!("dcat:Catalog"), &json!("https://example.org/datos")));
    let set = &got["dcat:dataset"][0];
    assert_eq!(set["dct:title"][1], json!({"@language": "en", "@value": "News"}));
    assert_eq!(set["dct:temporal"]["dcat:startDate"], json!({"@type": "xsd:gYear", "@value": "2010"}));
    assert_eq!(set["dct:publisher"]["@id"], "https://example.org");
    let file = &set["dcat:distribution"][0];
    assert_eq!(file["dcat:accessURL"], json!({"@id": "https://example.org/datos/1.csv"}));
    assert_eq!(file["spdx:checksum"]["@type"], "spdx:Checksum");
    // every prefix that is used is in the context
    fn keys(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| {
                found.push(key.clone());
                keys(value, found);
            }),
            Value::Array(values) => values.iter().for_each(|value| keys(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    keys(&set.clone(), &mut found);
    for key in found.iter().filter(|key| key.contains(':')) {
        assert!(got["@context"][key.split(':').next().unwrap()].is_string(), "{key}");
    }
}

#[test]
fn a_thesaurus_in_the_forms_in_which_it_is_published() {
    let text = r##"<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://www.w3.org/2004/02/skos/core#"
  xmlns:dct="http://purl.org/dc/terms/" xml:lang="es">
<s:ConceptScheme rdf:about="http://x/t"><dct:title xml:lang="es">Tesauro</dct:title><s:hasTopConcept rdf:resource="http://x/1"/></s:ConceptScheme>
<s:Concept rdf:about="http://x/1"><s:prefLabel xml:lang="es">Migración</s:prefLabel><s:prefLabel xml:lang="en">Migration</s:prefLabel>
  <s:narrower><s:Concept rdf:about="http://x/2"><s:prefLabel xml:lang="es">Retorno &amp; más</s:prefLabel><s:broader rdf:resource="http://x/1"/></s:Concept></s:narrower>
  <s:notation>M1</s:notation></s:Concept>
<rdf:Description rdf:about="http://x/3"><rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/><s:altLabel>solo</s:altLabel></rdf:Description>
<rdf:Description rdf:about="http://x/person"><dct:title>nobody</dct:title></rdf:Description>
</rdf:RDF>"##;
    let read = skos::read(text.as_bytes()).unwrap();
    let addresses: Vec<&str> = read.scheme.concepts.iter().map(|c| c.address.as_str()).collect();
    assert_eq!(addresses, ["http://x/1", "http://x/2", "http://x/3"]);
    assert_eq!(read.scheme.title, [("es".to_owned(), "Tesauro".to_owned())]);
    let first = &read.scheme.concepts[0];
    assert_eq!((first.label("en"), first.label("pt")), (Some("Migration"), Some("Migración")));
    assert_eq!(first.links, [(Link::TopOf, "http://x/t".to_owned()), (Link::Narrower, "http://x/2".to_owned())]);
    assert_eq!(read.problems, ["concept http://x/3 has no label"]);
    assert_eq!(skos::read(skos::rdf_xml(&read.scheme).as_bytes()).unwrap().scheme, read.scheme);
    let turtle = skos::turtle(&read.scheme);
    assert!(
        turtle.contains(
            "<http://x/1> a skos:Concept ;\n    skos:inScheme <http://x/t> ;\n    skos:prefLabel \"Migración\"@es ;"
        ),
        "{turtle}"
    );
    assert!(turtle.contains("skos:notation \"M1\" ;"), "{turtle}");
    assert!(skos::read(b"<html/>").is_err() && skos::read(b"").is_err());
}

proptest! {
    #[test]
    fn a_vocabulary_comes_back_and_nothing_panics(
        words in prop::collection::vec((prop::sample::select(Word::ALL), "(es|en|pt-BR|)", "[ -~áñ]{1,12}"), 0..5),
        links in prop::collection::vec((prop::sample::select(Link::ALL), "http://x/[a-z&<\"']{1,5}"), 0..4),
        junk in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let mut concept = Concept { address: "http://x/c".into(), ..Concept::default() };
        for (word, tag, text) in words {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let tag = if word == Word::Notation { String::new() } else { tag };
            if !text.is_empty() && !concept.words.contains(&(word, tag.clone(), text.clone())) {
                concept.words.push((word, tag, text));
            }
        }
        links.into_iter().for_each(|link| if !concept.links.contains(&link) { concept.links.push(link) });
        let scheme = Scheme { address: "http://x/s".into(), title: vec![("es".into(), "T".into())], concepts: vec![concept] };
        prop_assert_eq!(skos::read(skos::rdf_xml(&scheme).as_bytes()).unwrap().scheme, scheme);
        let _ = skos::read(&junk);
    }
}

#[test]
fn a_catalogue_in_turtle_says_the_same() {
    let texts = |text: &str| vec![("es".to_owned(), text.to_owned())];
    let catalogue = Catalogue {
        address: "https://example.org/catalog".into(),
        title: texts("Datos \"abiertos\"\n\\ y más"),
        publisher: ("Observatorio".into(), Some("https://example.org/".into())),
        sets: vec![
            DataSet {
                address: "https://example.org/datos/a b".into(),
                title: texts("A"),
                files: vec![File {
                    address: "https://example.org/a.csv".into(),
                    media_type: "text/csv".into(),
                    bytes: Some(7),
                    ..File::default()
                }],
                ..DataSet::default()
            },
            DataSet { address: "https://example.org/datos/b".into(), title: texts("B"), ..DataSet::default() },
        ],
        ..Catalogue::default()
    };
    let text = dcat::write_turtle(&catalogue);
    for part in [
        "@prefix dcat: <http://www.w3.org/ns/dcat#> .",
        "<https://example.org/catalog> a dcat:Catalog ;",
        "dct:title \"Datos \\\"abiertos\\\"\\n\\\\ y más\"@es",
        "dcat:dataset <https://example.org/datos/a%20b>, <https://example.org/datos/b>",
        "<https://example.org/datos/a%20b> a dcat:Dataset ;",
        "dcat:distribution [ a dcat:Distribution ;",
        "dcat:byteSize \"7\"^^xsd:nonNegativeInteger",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(text.matches("<https://example.org/> a foaf:Agent").count(), 1, "{text}");
}
