//! A document with everything in it, written three times, and read again by other readers.

use std::io::Read;

use print::{Block, Cell, Column, Document, Front, Span, Words, docx, html, pdf};
use proptest::prelude::*;

fn document() -> Document {
    let long = "Ñandú, cigüeña, coração, où, œuvre; שלום; <script>alert(1)</script> #let x = 1 $a_b$ *no* ".repeat(110);
    Document {
        lang: "es".into(),
        title: "Informe & <prueba>".into(),
        front: Front {
            bodies: vec!["Consejo".into(), "Comisión".into()],
            marks: vec!["CE/AM-7/08".into(), "30 de enero de 2008".into()],
            subtitle: "Período: 2006 – 2008".into(),
            colophon: vec![Span::text("Compilado.")],
        },
        words: Words { contents: "Contenido".into(), untranslated: "sin traducir".into(), paragraph: "párr.".into() },
        blocks: vec![
            Block::Heading { level: 1, text: "I. Oficina".into(), anchor: "oficina".into() },
            Block::Paragraph {
                number: Some(1),
                of: None,
                spans: vec![
                    Span::link("Taller", "https://x.example/a?b=1&c=2").strong(),
                    Span::text(". "),
                    Span::text("In English").in_language("en"),
                ],
            },
            Block::List { items: vec![vec![Span::text("uno").emphasis()], vec![Span::text("dos")]] },
            Block::Heading { level: 2, text: "Parte".into(), anchor: "parte".into() },
            Block::Paragraph { number: Some(2), of: None, spans: vec![Span::text(long)] },
            Block::PageBreak,
            Block::Table {
                caption: "Fondos".into(),
                columns: vec![Column { title: "Quién".into(), share: 1 }, Column { title: "Cuánto".into(), share: 2 }],
                rows: vec![
                    vec![Cell::text("Canadá"), Cell::text("no consta")],
                    vec![Cell::text("Venezuela"), Cell::default()],
                ],
            },
        ],
    }
}

#[test]
fn the_pdf_is_tagged_titled_and_in_its_language() {
    let bytes = pdf(&document()).unwrap();
    let read = lopdf::Document::load_mem(&bytes).unwrap();
    let catalog = read.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"es");
    let marked = catalog.get(b"MarkInfo").unwrap();
    let marked = read.dereference(marked).unwrap().1.as_dict().unwrap();
    assert!(marked.get(b"Marked").unwrap().as_bool().unwrap());
    let mut kinds: Vec<String> = Vec::new();
    for object in read.objects.values() {
        if let Ok(dict) = object.as_dict()
            && let Ok(kind) = dict.get(b"S").and_then(|kind| kind.as_name())
        {
            kinds.push(String::from_utf8_lossy(kind).into_owned());
        }
    }
    for kind in ["H1", "Table", "TH", "TD", "L", "LI", "Link", "Caption"] {
        assert!(kinds.iter().any(|known| known == kind), "{kind} is not in the structure: {kinds:?}");
    }
    let text = read.extract_text(&[1]).unwrap_or_default();
    assert!(!text.is_empty());
    assert_eq!(pdf(&document()).unwrap(), bytes, "the same document gives the same bytes");
}

#[test]
fn the_docx_is_well_formed_and_keeps_headings_numbering_tables_and_languages() {
    let bytes = docx(&document()).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut parts = std::collections::BTreeMap::new();
    for name in names {
        let mut text = String::new();
        archive.by_name(&name).unwrap().read_to_string(&mut text).unwrap();
        let mut reader = quick_xml::Reader::from_str(&text);
        while !matches!(
            reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")),
            quick_xml::events::Event::Eof
        ) {}
        parts.insert(name, text);
    }
    let body = &parts["word/document.xml"];
    for said in [
        "w:val=\"Heading1\"",
        "w:val=\"Heading2\"",
        "w:val=\"Numbered\"",
        "w:val=\"ListBullet\"",
        "<w:tblHeader/>",
        "<w:lang w:val=\"en-US\"/>",
        "&lt;script&gt;",
        "TOC \\o",
    ] {
        assert!(body.contains(said), "{said}");
    }
    assert!(parts["word/_rels/document.xml.rels"].contains("https://x.example/a?b=1&amp;c=2"));
    assert!(parts["docProps/core.xml"].contains("<dc:language>es</dc:language>"));
    assert_eq!(docx(&document()).unwrap(), bytes);
}

#[test]
fn a_paragraph_is_referred_to_by_its_number_in_every_form() {
    let told = |record: &str, words: &str| Block::Paragraph {
        number: Some(0),
        of: Some(record.into()),
        spans: vec![Span::text(words)],
    };
    let names = vec![
        Span::link("Taller", "/programa/t").of("t"),
        Span::text("; "),
        Span::link("Atelier", "/programa/otro").of("otro").in_language("fr"),
    ];
    let blocks = vec![
        told("primera", "Uno"),
        told("t", "Dos"),
        told("t", "Dos otra vez"),
        Block::Table {
            caption: "Mandatos".into(),
            columns: vec![Column { title: "Actividades".into(), share: 1 }],
            rows: vec![vec![Cell { spans: names }]],
        },
    ];
    let document = Document { blocks, ..document() }.numbered();
    assert_eq!(document.clone().numbered(), document, "numbering once more changes nothing");
    let page = html(&document);
    assert!(page.contains("id=\"p2\"") && page.contains("<a href=\"#p2\">párr.\u{a0}2</a>; "), "{page}");
    assert!(
        page.contains("<a href=\"/programa/otro\"><span lang=\"fr\">Atelier</span>"),
        "what is not told keeps its name"
    );
    let read = lopdf::Document::load_mem(&pdf(&document).unwrap()).unwrap();
    let leads = |dict: &lopdf::Dictionary| {
        dict.get(b"Subtype").and_then(|kind| kind.as_name()).is_ok_and(|kind| kind == b"Link") && dict.has(b"Dest")
    };
    assert!(read.objects.values().filter_map(|object| object.as_dict().ok()).any(leads), "no link within the PDF");
    let bytes = docx(&document).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    let mut body = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut body).unwrap();
    assert!(body.contains("w:name=\"p2\"") && body.contains("<w:hyperlink w:anchor=\"p2\""), "{body}");
}

#[test]
fn a_number_that_is_left_out_stays_out_in_a_text_processor_too() {
    let told = |number: Option<u32>| Block::Paragraph { number, of: None, spans: vec![Span::text("Dicho")] };
    let blocks = [Some(1), None, Some(3), Some(4), Some(7)].map(told).to_vec();
    let bytes = docx(&Document { blocks, ..document() }).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    let mut read = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let (body, lists) = (read("word/document.xml"), read("word/numbering.xml"));
    for (list, start, paragraphs) in [(3, 3, 2), (4, 7, 1)] {
        let begins = format!(
            "<w:num w:numId=\"{list}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"{start}\"/>"
        );
        assert!(lists.contains(&begins), "{lists}");
        assert_eq!(body.matches(&format!("<w:numId w:val=\"{list}\"/>")).count(), paragraphs, "{body}");
    }
}

#[test]
fn what_a_section_names_again_is_led_to_once_and_what_is_strong_always() {
    let mandate = || Span::link("Mandato", "/programa/mandatos/m");
    let activity = || Span::link("Taller", "/programa/actividades/t").strong();
    let said = |spans: Vec<Span>| Block::Paragraph { number: None, of: None, spans };
    let heading = |anchor: &str| Block::Heading { level: 1, text: anchor.into(), anchor: anchor.into() };
    let blocks = vec![
        heading("una"),
        said(vec![activity(), mandate()]),
        said(vec![activity(), mandate()]),
        heading("otra"),
        said(vec![mandate()]),
    ];
    let page = html(&Document { blocks, ..document() });
    assert_eq!(page.matches("Mandato").count(), 3);
    assert_eq!(page.matches("href=\"/programa/mandatos/m\"").count(), 2, "once in each section: {page}");
    assert_eq!(page.matches("href=\"/programa/actividades/t\"").count(), 2, "{page}");
}

#[test]
fn what_has_no_strong_link_leads_to_all_that_it_names_however_often_it_was_named() {
    let names = |all: &[&str]| -> Vec<Span> {
        all.iter().map(|name| Span::link(*name, format!("/programa/actividades/{name}"))).collect()
    };
    let strong = |name: &str| names(&[name]).remove(0).strong();
    let said = |spans: Vec<Span>| Block::Paragraph { number: None, of: None, spans };
    let row = |name: &str, says: &str| vec![Cell { spans: names(&[name]) }, Cell::text(says)];
    let column = |title: &str| Column { title: title.into(), share: 1 };
    let blocks = vec![
        Block::Heading { level: 1, text: "Una".into(), anchor: "una".into() },
        said(vec![strong("taller")]),
        said(vec![strong("foro")]),
        said(names(&["taller", "foro"])),
        Block::List { items: vec![names(&["oficina"]), names(&["oficina"])] },
        Block::Table {
            caption: "Países".into(),
            columns: vec![column("Actividad"), column("País")],
            rows: vec![row("ley", "Chile"), row("ley", "Perú")],
        },
        // an address that is written out leads there beside what is strong, too
        said(vec![strong("taller"), Span::link("x.example/a", "https://x.example/a")]),
        said(vec![strong("foro"), Span::link("x.example/a", "https://x.example/a")]),
    ];
    let page = html(&Document { blocks, ..document() });
    let leads = |to: &str| page.matches(&format!("href=\"{to}\"")).count();
    for (name, times) in [("taller", 3), ("foro", 3), ("oficina", 2), ("ley", 2)] {
        assert_eq!(leads(&format!("/programa/actividades/{name}")), times, "{name}: {page}");
    }
    assert_eq!(leads("https://x.example/a"), 2, "{page}");
}

#[test]
fn the_page_links_its_sentences_and_holds_no_markup_of_others() {
    let page = html(&document());
    assert!(page.contains("<h2 id=\"oficina\">I. Oficina</h2>") && page.contains("<th scope=\"col\">Quién</th>"));
    assert!(page.contains("<a href=\"https://x.example/a?b=1&amp;c=2\"><strong>Taller</strong></a>"));
    assert!(page.contains("<span lang=\"en\">In English</span> <abbr title=\"sin traducir\">[en]</abbr>"));
    assert!(!page.contains("<script"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn any_text_is_set_in_every_form(text in "\\PC{0,200}", title in "\\PC{1,60}") {
        let document = Document {
            lang: "fr".into(),
            title,
            blocks: vec![Block::Paragraph { number: None, of: None, spans: vec![Span::text(&text).strong()] }],
            ..Document::default()
        };
        prop_assert!(docx(&document).is_ok());
        prop_assert!(!html(&document).contains("<script"));
        prop_assert!(pdf(&document).is_ok(), "{:?}", pdf(&document).err());
    }
}
