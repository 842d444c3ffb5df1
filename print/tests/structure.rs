//! What a screen reader finds in the PDF, as another program tells it (pdfinfo of Debian's poppler-utils); and what a text
//! processor looks for in the DOCX before it opens one without repair.
#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::process::Command;

use print::{Block, Cell, Column, Document, Front, Span, Words, docx, pdf};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// A document in which every block follows every other.
fn document() -> Document {
    let column = |title: &str| Column { title: title.into(), share: 1 };
    let heading = |level: u8, text: &str| Block::Heading { level, text: text.into(), anchor: text.to_lowercase() };
    Document {
        lang: "pt".into(),
        title: "Relatório".into(),
        front: Front { bodies: vec!["OEA".into()], marks: vec!["CE/1".into()], ..Front::default() },
        words: Words { contents: "Conteúdo".into(), untranslated: "sem tradução".into() },
        blocks: vec![
            heading(1, "Primeiro"),
            Block::Paragraph { number: Some(1), spans: vec![Span::link("Oficina", "https://x.example/a").strong()] },
            Block::List { items: vec![vec![Span::text("um")], vec![Span::link("dois", "https://x.example/b")]] },
            heading(2, "Parte"),
            Block::Paragraph { number: Some(2), spans: vec![Span::text("In English").in_language("en")] },
            Block::PageBreak,
            heading(1, "Anexo"),
            Block::Table {
                caption: "Fundos".into(),
                columns: vec![column("Quem"), column("Quanto"), column("Quando")],
                rows: (0..90)
                    .map(|n| vec![Cell::text("Canadá"), Cell::text(format!("{n}")), Cell::default()])
                    .collect(),
            },
            Block::Table { caption: "Vazia".into(), columns: vec![column("Só")], rows: vec![vec![Cell::text("a")]] },
        ],
    }
}

/// The elements of the structure as pdfinfo prints them: how deep, which, with its words; none where it is not installed.
fn told(bytes: &[u8]) -> Option<Vec<(usize, String, String)>> {
    let file = std::env::temp_dir().join(format!("atalaya-structure-{}.pdf", std::process::id()));
    std::fs::write(&file, bytes).unwrap();
    let output = Command::new("pdfinfo").arg("-struct-text").arg(&file).output();
    std::fs::remove_file(&file).unwrap();
    let Ok(output) = output else {
        eprintln!("not read with pdfinfo: it is not installed (poppler-utils)");
        return None;
    };
    assert!(output.status.success());
    let mut told: Vec<(usize, String, String)> = Vec::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let text = line.trim_start();
        let depth = (line.len() - text.len()) / 2;
        match text.strip_prefix('"') {
            Some(words) => told.last_mut().unwrap().2.push_str(words.trim_end_matches('"')),
            None if text.starts_with(['/', 'O']) || text.is_empty() => {}
            None => {
                let name = text.split_whitespace().next().unwrap_or_default().trim_end_matches(':');
                told.push((depth, name.to_owned(), String::new()));
            }
        }
    }
    Some(told)
}

#[test]
fn a_screen_reader_finds_headings_lists_tables_and_links_in_their_order() {
    let Some(told) = told(&pdf(&document()).unwrap()) else { return };
    assert_eq!(told[0].1, "Document");
    let words = |at: usize| -> String {
        let below = told[at + 1..].iter().take_while(|(depth, ..)| *depth > told[at].0);
        std::iter::once(&told[at].2).chain(below.map(|(.., words)| words)).cloned().collect()
    };
    let headings: Vec<(&str, String)> = told
        .iter()
        .enumerate()
        .filter(|(_, (_, name, _))| name.starts_with('H') && name.len() == 2)
        .map(|(at, (_, name, _))| (name.as_str(), words(at)))
        .collect();
    let texts: Vec<(&str, &str)> = headings.iter().map(|(name, text)| (*name, text.trim())).collect();
    assert_eq!(texts, [("H1", "Conteúdo"), ("H1", "Primeiro"), ("H2", "Parte"), ("H1", "Anexo")]);
    let count = |wanted: &str| told.iter().filter(|(_, name, _)| name == wanted).count();
    assert_eq!((count("Table"), count("Caption"), count("THead"), count("TBody")), (2, 2, 2, 2));
    assert_eq!(
        (count("TH"), count("TD"), count("TR")),
        (4, 3 * 90 + 1, 92 + 1),
        "a heading row is told once, however many pages"
    );
    assert_eq!((count("LI"), count("LBody")), (2, 2));
    let links = (0..told.len()).filter(|at| told[*at].1 == "Link").map(words).collect::<Vec<_>>();
    assert!(links.iter().any(|link| link.contains("Oficina")) && links.iter().any(|link| link.contains("dois")));
}

#[test]
fn names_that_are_written_from_right_to_left_are_set_and_read_in_every_manner() {
    let names = ["عائشة بنت محمد", "פלונית אלמונית"];
    let spans = names.into_iter().flat_map(|name| {
        [
            Span::text(name),
            Span::text(name).strong(),
            Span::text(name).emphasis(),
            Span::link(name, "https://x.example/"),
        ]
    });
    let cells = names.map(|name| Cell::text(format!("{name}, Ana")));
    let document = Document {
        lang: "es".into(),
        title: names[0].into(),
        words: Words { contents: "Contenido".into(), untranslated: "sin traducir".into() },
        blocks: vec![
            Block::Heading { level: 1, text: names[1].into(), anchor: "a".into() },
            Block::Paragraph { number: None, spans: spans.collect() },
            Block::Table {
                caption: "Nombres".into(),
                columns: ["Uno", "Dos"].map(|title| Column { title: title.into(), share: 1 }).into(),
                rows: vec![cells.into()],
            },
        ],
        ..Document::default()
    };
    let body = &parts(&docx(&document).unwrap())["word/document.xml"];
    assert!(names.iter().all(|name| body.matches(name).count() >= 5));
    let Some(told) = told(&pdf(&document).unwrap()) else { return };
    let words: String = told.into_iter().map(|(.., words)| words).collect();
    assert!(!words.contains('\u{fffd}'), "{words}");
    for name in names.iter().flat_map(|name| name.split(' ')) {
        // the tool tells letters in the order in which they stand on the page
        let as_set: String = name.chars().rev().collect();
        assert!(words.contains(name) || words.contains(&as_set), "{name}: {words}");
    }
}

#[test]
fn a_row_of_a_table_stays_on_one_page_and_one_that_needs_several_loses_nothing() {
    let text = |n: usize, words: usize| format!("A{n}; {}Z{n};", "palabra ".repeat(words));
    let long = 30;
    let rows = (0..60).map(|n| vec![Cell::text(n.to_string()), Cell::text(text(n, if n == long { 1300 } else { 40 }))]);
    let document = Document {
        lang: "es".into(),
        title: "Filas".into(),
        blocks: vec![Block::Table {
            caption: "Filas".into(),
            columns: ["Número", "Texto"].map(|title| Column { title: title.into(), share: 1 }).into(),
            rows: rows.collect(),
        }],
        ..Document::default()
    };
    let file = std::env::temp_dir().join(format!("atalaya-rows-{}.pdf", std::process::id()));
    std::fs::write(&file, pdf(&document).unwrap()).unwrap();
    let output = Command::new("pdftotext").arg(&file).arg("-").output();
    std::fs::remove_file(&file).unwrap();
    let Ok(output) = output else {
        eprintln!("not read with pdftotext: it is not installed (poppler-utils)");
        return;
    };
    let text = String::from_utf8(output.stdout).unwrap();
    let page = |words: String| text.split('\u{c}').position(|page| page.contains(&words)).unwrap();
    for n in 0..60 {
        let (begins, ends) = (page(format!("A{n};")), page(format!("Z{n};")));
        assert_eq!(begins == ends, n != long, "row {n}: from page {begins} to page {ends}");
    }
}

/// The parts of the package.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut parts = BTreeMap::new();
    for name in names {
        let mut text = String::new();
        archive.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        parts.insert(name, text);
    }
    parts
}

/// Every element of a part: its name with prefix, and its attributes.
fn elements(xml: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let read = |start: &BytesStart<'_>| {
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.unwrap();
            let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).unwrap().into_owned();
            (attribute.key.0.to_owned(), value)
        });
        (start.name().0.to_owned(), attributes.collect())
    };
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) | Event::Empty(start) => found.push(read(&start)),
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn values(elements: &[(String, BTreeMap<String, String>)], name: &str, attribute: &str) -> Vec<String> {
    let of = elements.iter().filter(|(known, _)| known == name);
    of.filter_map(|(_, attributes)| attributes.get(attribute).cloned()).collect()
}

#[test]
fn nothing_in_the_docx_names_what_is_not_there() {
    let parts = parts(&docx(&document()).unwrap());
    let types = elements(&parts["[Content_Types].xml"]);
    let typed: BTreeSet<String> = values(&types, "Override", "PartName").into_iter().collect();
    let endings: BTreeSet<String> = values(&types, "Default", "Extension").into_iter().collect();
    for name in parts.keys().filter(|name| *name != "[Content_Types].xml") {
        let ending = name.rsplit('.').next().unwrap();
        assert!(typed.contains(&format!("/{name}")) || endings.contains(ending), "{name} has no type");
    }
    for name in &typed {
        assert!(parts.contains_key(name.trim_start_matches('/')), "{name} is not there");
    }
    let body = elements(&parts["word/document.xml"]);
    let styles = elements(&parts["word/styles.xml"]);
    let known: BTreeSet<String> = values(&styles, "w:style", "w:styleId").into_iter().collect();
    for element in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
        for style in values(&body, element, "w:val") {
            assert!(known.contains(&style), "the style {style} is not there");
        }
    }
    let numbering = elements(&parts["word/numbering.xml"]);
    let numbers: BTreeSet<String> = values(&numbering, "w:num", "w:numId").into_iter().collect();
    for number in values(&body, "w:numId", "w:val").into_iter().chain(values(&styles, "w:numId", "w:val")) {
        assert!(numbers.contains(&number), "the numbering {number} is not there");
    }
    let links = elements(&parts["word/_rels/document.xml.rels"]);
    let targets: BTreeSet<String> = values(&links, "Relationship", "Id").into_iter().collect();
    assert_eq!(targets.len(), values(&links, "Relationship", "Id").len(), "no two have one name");
    for (_, attributes) in &body {
        for id in attributes.iter().filter(|(name, _)| name.starts_with("r:")).map(|(_, id)| id) {
            assert!(targets.contains(id), "{id} leads nowhere");
        }
    }
    let marks = values(&body, "w:bookmarkStart", "w:name");
    assert_eq!(marks.iter().collect::<BTreeSet<_>>().len(), marks.len());
    for anchor in values(&body, "w:hyperlink", "w:anchor") {
        assert!(marks.contains(&anchor), "the place {anchor} is not there");
    }
    let starts: BTreeSet<String> = values(&body, "w:bookmarkStart", "w:id").into_iter().collect();
    assert_eq!(starts, values(&body, "w:bookmarkEnd", "w:id").into_iter().collect());
}

#[test]
fn every_row_of_a_table_in_the_docx_has_the_cells_of_its_columns_and_a_cell_a_paragraph() {
    let parts = parts(&docx(&document()).unwrap());
    let xml = &parts["word/document.xml"];
    let tables: Vec<&str> = xml.split("<w:tbl>").skip(1).map(|rest| rest.split("</w:tbl>").next().unwrap()).collect();
    assert_eq!(tables.len(), 2);
    for (table, (columns, rows)) in tables.iter().zip([(3, 91), (1, 2)]) {
        assert_eq!(table.matches("<w:gridCol").count(), columns);
        let lines: Vec<&str> = table.split("<w:tr>").skip(1).collect();
        assert_eq!(lines.len(), rows);
        for line in lines {
            let cells: Vec<&str> = line.split("<w:tc>").skip(1).collect();
            assert_eq!(cells.len(), columns);
            assert!(
                cells.iter().all(|cell| cell.contains("<w:p>") || cell.contains("<w:p/>") || cell.contains("<w:p "))
            );
        }
    }
}
