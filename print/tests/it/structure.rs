//! What a screen reader finds in the PDF, as another program tells it (pdfinfo of Debian's poppler-utils); and what a text
//! processor looks for in the DOCX before it opens one without repair.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};
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
        words: Words { contents: "Conteúdo".into(), untranslated: "sem tradução".into(), paragraph: "par.".into() },
        blocks: vec![
            heading(1, "Primeiro"),
            Block::Paragraph {
                number: Some(1),
                of: None,
                spans: vec![Span::link("Oficina", "https://x.example/a").strong()],
            },
            Block::List { items: vec![vec![Span::text("um")], vec![Span::link("dois", "https://x.example/b")]] },
            heading(2, "Parte"),
            Block::Paragraph { number: Some(2), of: None, spans: vec![Span::text("In English").in_language("en")] },
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
        words: Words { contents: "Contenido".into(), untranslated: "sin traducir".into(), paragraph: "párr.".into() },
        blocks: vec![
            Block::Heading { level: 1, text: names[1].into(), anchor: "a".into() },
            Block::Paragraph { number: None, of: None, spans: spans.collect() },
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

/// People leave headings out, and type addresses of any length.
#[test]
fn headings_stand_in_steps_and_no_address_keeps_a_document_from_being_set() {
    let heading = |level: u8, text: &str| Block::Heading { level, text: text.into(), anchor: text.to_lowercase() };
    let long = format!("https://x.example/{}", "a".repeat(40_000));
    let says = vec![Span::link("Palabras", &long), Span::text(" "), Span::link("Otras", "https://x.example/b")];
    let document = Document {
        blocks: vec![
            heading(3, "Um"),
            heading(2, "Dois"),
            heading(4, "Tres"),
            Block::Paragraph { number: Some(1), of: None, spans: says },
            heading(1, "Quatro"),
            heading(3, "Cinco"),
            heading(3, "Seis"),
            heading(2, "Sete"),
        ],
        front: Front { colophon: vec![Span::link("Colofão", &long)], ..Front::default() },
        ..document()
    };
    let steps = [("Um", 1), ("Dois", 1), ("Tres", 2), ("Quatro", 1), ("Cinco", 2), ("Seis", 2), ("Sete", 2)];
    let page = print::html(&document);
    for (text, level) in steps {
        let (open, close) = (format!("<h{} id=", level + 1), format!(">{text}</h{}>", level + 1));
        assert!(page.lines().any(|line| line.starts_with(&open) && line.ends_with(&close)), "{text}: {page}");
    }
    assert!(page.contains("Palabras") && !page.contains("aaaa") && page.contains("https://x.example/b"), "{page}");
    let parts = parts(&docx(&document).unwrap());
    let styles = values(&elements(&parts["word/document.xml"]), "w:pStyle", "w:val").into_iter();
    let styles: Vec<String> = styles.filter(|style| style.starts_with("Heading")).collect();
    assert_eq!(styles, steps.map(|(_, level)| format!("Heading{level}")));
    let links = &parts["word/_rels/document.xml.rels"];
    assert!(!links.contains("aaaa") && links.contains("https://x.example/b"), "{links}");
    // a piece that is shown by itself keeps its level
    let piece = Document { blocks: vec![heading(2, "Dois")], ..document.clone() };
    assert!(print::html_part(&piece).starts_with("<h3 "));
    let Some(told) = told(&pdf(&document).unwrap()) else { return };
    let levels = told.iter().map(|(_, name, _)| name.as_str()).filter(|name| name.len() == 2 && name.starts_with('H'));
    assert_eq!(
        levels.collect::<Vec<_>>(),
        ["H1", "H1", "H1", "H2", "H1", "H2", "H2", "H2"],
        "the contents before them"
    );
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

/// Has LibreOffice (Debian's libreoffice-writer) open a file and save it in another form in `to`; gives where, or none where
/// it does not open it. An error where it is not installed.
fn saved_again(file: &Path, form: &str, to: &Path) -> std::io::Result<Option<PathBuf>> {
    // a profile of its own: one that is open elsewhere would answer instead
    let profile = format!("-env:UserInstallation=file://{}", to.join("profile").display());
    let mut office = Command::new("soffice");
    office
        .args(["--headless", "--norestore", &profile, "--convert-to", form, "--outdir"])
        .arg(to)
        .arg(file)
        .output()?;
    let ending = form.split(':').next().unwrap();
    let saved = to.join(file.with_extension(ending).file_name().unwrap());
    Ok(saved.exists().then_some(saved))
}

/// A text processor opens what it must not repair, and after it has saved it as its own and as DOCX again, headings are
/// headings, paragraphs are numbered and tables have their heading rows and cells.
#[test]
fn a_text_processor_opens_the_docx_and_keeps_headings_numbers_and_tables_when_it_saves_it() {
    let folder = std::env::temp_dir().join(format!("atalaya-office-{}", std::process::id()));
    let (first, second) = (folder.join("odt"), folder.join("docx"));
    [&first, &second].into_iter().for_each(|folder| std::fs::create_dir_all(folder).unwrap());
    let (whole, cut) = (folder.join("informe.docx"), folder.join("cortado.docx"));
    let bytes = docx(&document()).unwrap();
    std::fs::write(&whole, &bytes).unwrap();
    std::fs::write(&cut, &bytes[..bytes.len() / 2]).unwrap();
    let Ok(own) = saved_again(&whole, "odt", &first) else {
        std::fs::remove_dir_all(&folder).unwrap();
        eprintln!("not opened with soffice: it is not installed (libreoffice-writer)");
        return;
    };
    let own = own.expect("it is opened without repair");
    assert_eq!(saved_again(&cut, "odt", &first).unwrap(), None, "what would need repair is not opened");
    let again = saved_again(&own, "docx:MS Word 2007 XML", &second).unwrap().unwrap();
    let text = saved_again(&again, "txt:Text (encoded):UTF8", &second).unwrap().unwrap();
    let (parts, text) = (parts(&std::fs::read(again).unwrap()), std::fs::read_to_string(text).unwrap());
    std::fs::remove_dir_all(&folder).unwrap();
    let body = &parts["word/document.xml"];
    let paragraphs: Vec<(String, String)> = body
        .split("<w:p>")
        .skip(1)
        .filter_map(|rest| {
            let paragraph = rest.split_once("</w:p>")?.0;
            let style = paragraph.split_once("<w:pStyle w:val=\"")?.1.split('"').next()?.to_owned();
            let words =
                paragraph.split("<w:t").skip(1).filter_map(|run| Some(run.split_once('>')?.1.split_once("</w:t>")?.0));
            Some((style, words.collect()))
        })
        .collect();
    let headings: Vec<(&str, &str)> = paragraphs
        .iter()
        .filter(|(style, _)| style.strip_prefix("Heading").is_some_and(|level| level.parse::<u8>().is_ok()))
        .map(|(style, words)| (style.as_str(), words.as_str()))
        .collect();
    assert_eq!(headings, [("Heading1", "Primeiro"), ("Heading2", "Parte"), ("Heading1", "Anexo")]);
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    for numbered in ["1. Oficina", "2. In English"] {
        assert!(lines.iter().any(|line| line.starts_with(numbered)), "{numbered}: {text}");
    }
    assert_eq!(body.matches("<w:tbl>").count(), 2);
    assert_eq!(body.matches("<w:tblHeader").count(), 2, "the heading row of each is one");
    assert_eq!(body.matches("<w:tc>").count(), 3 * 91 + 2);
    let found = elements(body);
    assert_eq!(values(&found, "w:gridCol", "w:w").len(), 3 + 1);
    let links = &parts["word/_rels/document.xml.rels"];
    assert!(["https://x.example/a", "https://x.example/b"].into_iter().all(|link| links.contains(link)), "{links}");
    assert!(values(&found, "w:lang", "w:val").iter().any(|lang| lang.starts_with("en")), "what is in English says so");
}

/// Every letter of a long paragraph, in scripts of both directions, is in every form.
#[test]
fn a_paragraph_of_ten_thousand_letters_is_whole_in_every_form() {
    let word = |n: usize| format!("ñandúœuvre{n:05}");
    let words: Vec<String> = (0..650).map(word).collect();
    let text = format!("{} عائشة פלונית <b>&amp;</b>", words.join(" "));
    assert!(text.chars().count() > 10_000, "{}", text.chars().count());
    let document = Document {
        lang: "es".into(),
        title: "Largo".into(),
        blocks: vec![Block::Paragraph { number: Some(1), of: None, spans: vec![Span::text(&text)] }],
        ..Document::default()
    };
    let in_html = print::html(&document);
    let in_docx = &parts(&docx(&document).unwrap())["word/document.xml"];
    for form in [&in_html, in_docx] {
        assert!(words.iter().all(|word| form.contains(&format!("{word} "))), "{}", form.len());
        assert!(form.contains("&lt;b&gt;") && form.contains("عائشة"));
    }
    let Some(told) = told(&pdf(&document).unwrap()) else { return };
    // lines may part a word
    let said: String = told.into_iter().map(|(.., words)| words).collect();
    let said: String = said.chars().filter(|c| c.is_alphanumeric()).collect();
    assert!(words.iter().all(|word| said.contains(word.as_str())), "{}", said.len());
}
