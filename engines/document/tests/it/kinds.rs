//! What is read of each kind, and where each value is from.

use document::{Document, Kind, Limits, Origin, Refusal, Said, Work, read};

use crate::made;

fn whole(bytes: &[u8]) -> Document {
    read(bytes, &Limits::default()).unwrap()
}

fn said(value: &str, from: Origin) -> Said {
    Said { value: value.to_owned(), from }
}

fn pages(document: &Document) -> Vec<(&str, &str)> {
    document.pages.iter().map(|page| (page.label.as_str(), page.text.as_str())).collect()
}

#[test]
fn a_docx_without_what_was_struck_and_its_notes_on_their_page() {
    let found = whole(&made::docx());
    assert_eq!(found.kind, Kind::Docx);
    assert_eq!(
        pages(&found),
        [
            ("1", "Mujeres en tránsito & asilo\n\nLa oficina abre\n\nVéase el informe."),
            ("2", "Segunda página\n\nAño\n\n2024")
        ]
    );
    let from = Origin::OfficeProperties;
    assert_eq!(found.title, Some(said("Mujeres en tránsito", from)));
    assert_eq!(found.authors, [said("Ana Paz", from), said("Luz Roca", from)]);
    assert_eq!(found.keywords, [said("asilo", from), said("género", from)]);
    assert_eq!((found.made, found.language), (Some(said("2024-03-12", from)), Some(said("es", from))));
    assert_eq!(found.date, None, "the day on which a file was made is not that on which a work came out");
}

#[test]
fn an_odt_with_its_notes_on_their_page() {
    let found = whole(&made::odt());
    assert_eq!(found.kind, Kind::Odt);
    assert_eq!(
        pages(&found),
        [("1", "Informe anual\n\nLa oficina abre\nhoy.\n\nNota al pie."), ("2", "Segunda página")]
    );
    let from = Origin::OdfMeta;
    assert_eq!(found.authors, [said("Ana Paz", from)]);
    assert_eq!((found.date, found.made), (None, Some(said("2023-05-01", from))));
    assert_eq!(found.language, Some(said("pt", from)));
}

#[test]
fn an_epub_by_chapters() {
    let found = whole(&made::epub("text/uno.xhtml"));
    assert_eq!(found.kind, Kind::Epub);
    assert_eq!(pages(&found), [("Uno", "Uno\n\nEl puerto cerró.\n\nOtra línea."), ("2", "Sin encabezado.")]);
    let from = Origin::EpubPackage;
    assert_eq!(found.authors, [said("Ana Paz", from), said("Luz Roca", from)]);
    assert_eq!((found.publisher, found.date), (Some(said("El Faro", from)), Some(said("2021", from))));
    assert_eq!(found.isbn, Some(said("9788437604947", from)));
    assert_eq!(found.warnings, []);
}

#[test]
fn an_epub_that_names_files_outside_is_read_without_them() {
    let found = whole(&made::epub("../../etc/passwd"));
    assert_eq!(pages(&found), [("1", "Sin encabezado.")]);
    assert_eq!(found.warnings[0].code, "outside");
}

#[test]
fn a_pdf_with_the_labels_of_its_pages() {
    let found = whole(&made::labelled_pdf());
    assert_eq!(pages(&found), [("iii", "La oficina abre el viernes"), ("A-1", "La oficina abre el viernes")]);
    let from = Origin::PdfInfo;
    assert_eq!(found.title, Some(said("La oficina abre el viernes", Origin::Text)), "the name of a file is no title");
    assert_eq!(found.authors, [said("Ana Paz", from), said("Luz Roca", from)]);
    assert_eq!((found.date, found.made), (None, Some(said("2020-01-31", from))));
    assert_eq!(found.language, Some(said("es", Origin::PdfCatalog)));
}

#[test]
fn a_printed_pdf_with_the_numbers_in_its_text() {
    let found = whole(made::PRINTED);
    assert_eq!(found.pages.len(), 2);
    assert!(found.pages[0].text.contains("La caravana llegó al puerto de madrugada."), "{found:?}");
    assert!(found.pages[1].text.contains("La oficina atiende hasta el viernes."), "{found:?}");
    assert_eq!(found.title, Some(said("Mujeres en tránsito", Origin::PdfInfo)));
    assert_eq!(found.doi, Some(said("10.1590/1980-85852503880005005", Origin::Text)));
    assert_eq!(found.isbn, Some(said("9788437604947", Origin::Text)));
}

#[test]
fn plain_text_and_a_web_page() {
    let found = whole("Acta  uno\nsigue\n\nFin\u{c}Acta dos".as_bytes());
    assert_eq!((found.kind, pages(&found)), (Kind::Text, vec![("1", "Acta uno\nsigue\n\nFin"), ("2", "Acta dos")]));
    let page = r#"<!doctype html><html lang="es-HN"><head><title>Abren la oficina</title><meta name="author" content="Ana Paz">
      </head><body><article><h1>Abren la oficina</h1><p class="byline">Por Ana Paz, 12 de marzo de 2024</p>
      <p>Después de dos semanas de espera, las familias pudieron entregar sus papeles en la oficina del puerto.</p></article></body></html>"#;
    let found = whole(page.as_bytes());
    assert_eq!(found.kind, Kind::Html);
    assert!(found.pages[0].text.contains("dos semanas de espera"));
    assert_eq!(found.title, Some(said("Abren la oficina", Origin::HtmlPage)));
    assert_eq!(found.date, Some(said("2024-03-12", Origin::HtmlPage)));
}

/// As OJS, SciELO and DSpace write their pages: nothing of it stands in the text that readers see.
#[test]
fn a_page_of_a_journal_is_known_by_what_it_tells_other_catalogues() {
    let page = |head: &str| {
        format!(
            "<!doctype html><html lang=\"en\"><head><title>Vista de Rutas | Revista</title><meta property=\"og:site_name\" \
             content=\"El portal\">{head}</head><body><article><h1>Vista de artículos</h1><p>Después de dos semanas de espera, \
             las familias pudieron entregar sus papeles en la oficina del puerto.</p></article></body></html>"
        )
    };
    let meta = |pairs: &[(&str, &str)]| -> String {
        pairs.iter().map(|(name, content)| format!("<meta name=\"{name}\" content=\"{content}\">")).collect()
    };
    let from = Origin::HtmlPage;
    let highwire = meta(&[
        ("citation_title", "Mujeres en tránsito"),
        ("citation_author", "Paz Luna, Ana"),
        ("citation_author", "Organización Internacional para las Migraciones"),
        ("citation_publication_date", "2014/05"),
        ("citation_doi", "10.5555/ABC"),
        ("citation_journal_title", "Estudios Fronterizos"),
        ("citation_volume", "15"),
        ("citation_issue", "29"),
        ("citation_firstpage", "7"),
        ("citation_lastpage", "32"),
        ("citation_publisher", "UABC"),
        ("citation_language", "spa"),
    ]);
    let found = whole(page(&highwire).as_bytes());
    assert_eq!(found.title, Some(said("Mujeres en tránsito", from)));
    let authors = ["Paz Luna, Ana", "Organización Internacional para las Migraciones"];
    assert_eq!(found.authors, authors.map(|name| said(name, from)));
    assert_eq!((found.date, found.doi), (Some(said("2014-05", from)), Some(said("10.5555/abc", from))));
    assert_eq!((found.publisher, found.language), (Some(said("UABC", from)), Some(said("es", from))));
    assert_eq!((found.work, found.container), (Some(Work::Article), Some(said("Estudios Fronterizos", from))));
    let place = [found.volume, found.issue, found.range].map(|part| part.map(|said| said.value));
    assert_eq!(place, ["15", "29", "7-32"].map(|part| Some(part.to_owned())));

    let dublin_core = meta(&[
        ("DC.title", "Rutas del norte"),
        ("DC.creator", "Roca, Luz"),
        ("DC.date", "2011"),
        ("DC.language", "es_MX"),
        ("DC.publisher", "FLACSO"),
        ("DC.subject", "asilo; género"),
        ("DC.identifier", "https://doi.org/10.5555/dc"),
        ("author", "admin"),
    ]);
    let found = whole(page(&dublin_core).as_bytes());
    assert_eq!((found.title, found.authors), (Some(said("Rutas del norte", from)), vec![said("Roca, Luz", from)]));
    assert_eq!((found.date, found.doi), (Some(said("2011", from)), Some(said("10.5555/dc", from))));
    assert_eq!((found.publisher, found.language), (Some(said("FLACSO", from)), Some(said("es", from))));
    assert_eq!(found.keywords, ["asilo", "género"].map(|word| said(word, from)));

    let schema_org = r##"<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"WebPage","name":"El portal"},
        {"@type":"Report","name":"Informe de rutas","datePublished":"2019-03-04","inLanguage":"pt-BR",
         "author":[{"@id":"#p"},{"@type":"Organization","name":"CEPAL"}],"publisher":{"@type":"Organization","name":"ONU"},
         "identifier":{"@type":"PropertyValue","propertyID":"doi","value":"10.5555/org"}},
        {"@type":"Person","@id":"#p","name":"Luz Roca"}]}</script>"##;
    let found = whole(page(schema_org).as_bytes());
    assert_eq!((found.title, found.work), (Some(said("Informe de rutas", from)), Some(Work::Report)));
    assert_eq!(found.authors, ["Luz Roca", "CEPAL"].map(|name| said(name, from)));
    assert_eq!((found.date, found.doi), (Some(said("2019-03-04", from)), Some(said("10.5555/org", from))));
    assert_eq!(found.publisher, Some(said("ONU", from)));

    let found = whole(page(&meta(&[("author", "Ana Paz")])).as_bytes());
    assert_eq!((found.authors, found.publisher), (vec![said("Ana Paz", from)], Some(said("El portal", from))));
    assert_eq!(whole(page(&meta(&[("author", "admin")])).as_bytes()).authors, []);
}

/// An English office program saves a Spanish text: the language and the names that it puts there are its own.
#[test]
fn what_the_program_says_is_not_taken_for_the_document() {
    let (docx, epub) = (whole(&made::office_docx()), whole(&made::office_epub()));
    let text = whole(made::report().as_bytes());
    for found in [&docx, &epub, &text] {
        assert_eq!(found.language, Some(said("es", Origin::Text)), "{:?}", found.kind);
        assert_eq!(found.title, Some(said("Mujeres que cruzan el sur", Origin::Text)), "{:?}", found.kind);
        assert!(found.authors.is_empty() && found.doi.is_none(), "{found:?}");
    }
}

#[test]
fn what_is_not_read_says_why() {
    let refused = |bytes: &[u8]| read(bytes, &Limits::default()).unwrap_err();
    let without_text = made::pack(&[("word/document.xml", "<w:document><w:body/></w:document>")]);
    assert_eq!(refused(&without_text), Refusal::NoText);
    let locked = made::pack(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", "<manifest:encryption-data/>"),
    ]);
    assert_eq!(refused(&locked), Refusal::Encrypted);
    assert_eq!(refused(&made::pack(&[("a.txt", "x")])), Refusal::NotRead);
    let docx = made::docx();
    assert_eq!(refused(&docx[..docx.len() / 2]), Refusal::Broken);
    let few = Limits { pages: 1, ..Limits::default() };
    for bytes in [made::docx(), made::odt(), made::labelled_pdf()] {
        assert_eq!(read(&bytes, &few).unwrap_err(), Refusal::TooLarge);
    }
    let short = Limits { text: 10, ..Limits::default() };
    for bytes in [made::docx(), made::odt(), made::epub("text/uno.xhtml"), made::labelled_pdf()] {
        assert_eq!(read(&bytes, &short).unwrap_err(), Refusal::TooLarge);
    }
}

#[test]
fn a_document_comes_back_from_json() {
    let found = whole(&made::docx());
    let text = serde_json::to_string(&found).unwrap();
    assert_eq!(serde_json::from_str::<Document>(&text).unwrap(), found);
}
