//! Documents made by code.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A PDF that a browser printed: two pages with a title, a DOI and an ISBN.
pub const PRINTED: &[u8] = include_bytes!("../printed.pdf");

pub fn pack(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub fn docx() -> Vec<u8> {
    pack(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "word/document.xml",
            r#"<w:document xmlns:w="w"><w:body>
              <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Mujeres en</w:t></w:r><w:r><w:t xml:space="preserve"> tránsito &amp; asilo</w:t></w:r></w:p>
              <w:p><w:del><w:r><w:delText>borrado</w:delText><w:t>borrado</w:t></w:r></w:del><w:r><w:t>La oficina abre</w:t><w:footnoteReference w:id="2"/></w:r></w:p>
              <w:p><w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>Segunda página</w:t></w:r></w:p>
              <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Año</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2024</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            </w:body></w:document>"#,
        ),
        (
            "word/footnotes.xml",
            r#"<w:footnotes xmlns:w="w"><w:footnote w:id="2"><w:p><w:r><w:t>Véase el informe.</w:t></w:r></w:p></w:footnote></w:footnotes>"#,
        ),
        (
            "docProps/core.xml",
            r#"<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Mujeres en tránsito</dc:title><dc:creator>Ana Paz; Luz Roca</dc:creator>
              <cp:keywords>asilo, género</cp:keywords><dc:language>es-HN</dc:language><dcterms:created>2024-03-12T09:00:00Z</dcterms:created></cp:coreProperties>"#,
        ),
    ])
}

pub fn odt() -> Vec<u8> {
    pack(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        (
            "content.xml",
            r#"<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>
              <text:tracked-changes><text:p>borrado</text:p></text:tracked-changes>
              <text:h>Informe<text:s text:c="2"/>anual</text:h>
              <text:p>La oficina<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Nota al pie.</text:p></text:note-body></text:note> abre<text:line-break/>hoy.</text:p>
              <text:soft-page-break/><text:p>Segunda <text:span>página</text:span></text:p>
            </office:text></office:body></office:document-content>"#,
        ),
        (
            "meta.xml",
            r#"<office:document-meta><office:meta><dc:title>Informe anual</dc:title><meta:initial-creator>Ana Paz</meta:initial-creator>
              <meta:keyword>asilo</meta:keyword><meta:creation-date>2023-05-01T10:00:00</meta:creation-date><dc:language>pt-BR</dc:language></office:meta></office:document-meta>"#,
        ),
    ])
}

pub fn epub(chapter_one: &str) -> Vec<u8> {
    let package = format!(
        r#"<package xmlns:dc="d"><metadata><dc:title>Rutas</dc:title><dc:creator>Ana Paz</dc:creator><dc:creator>Luz Roca</dc:creator>
          <dc:publisher>El Faro</dc:publisher><dc:date>2021</dc:date><dc:language>es</dc:language>
          <dc:identifier>urn:isbn:9788437604947</dc:identifier></metadata>
          <manifest><item id="a" href="{chapter_one}"/><item id="b" href="text/dos.xhtml"/></manifest>
          <spine><itemref idref="a"/><itemref idref="b"/></spine></package>"#
    );
    pack(&[
        ("mimetype", "application/epub+zip"),
        (
            "META-INF/container.xml",
            r#"<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>"#,
        ),
        ("OEBPS/book.opf", &package),
        (
            "OEBPS/text/uno.xhtml",
            "<html><head><title>no</title></head><body><h1>Uno</h1><p>El puerto&nbsp;cerr&oacute;.</p><p>Otra\nl\u{ed}nea.</p></body></html>",
        ),
        ("OEBPS/text/dos.xhtml", "<html><body><p>Sin encabezado.</p></body></html>"),
    ])
}

/// A Spanish report that names another work.
pub fn report() -> String {
    REPORT.join("\n\n")
}

const REPORT: [&str; 5] = [
    "Mujeres que cruzan el sur",
    "Este informe reúne los testimonios de cuarenta mujeres que cruzaron la frontera entre enero y marzo. Las entrevistas \
     se hicieron en tres albergues, con el consentimiento de cada una, y se guardan sin sus nombres.",
    "La mayoría viajó con sus hijas e hijos, y casi todas contaron que nadie les explicó sus derechos cuando llegaron.",
    "Referencias",
    "Paz, A. (2019). Fronteras. Estudios, 4(2), 1-20. https://doi.org/10.1590/1980-85852503880005005",
];

/// The same as an English office program saves it.
pub fn office_docx() -> Vec<u8> {
    let paragraphs = REPORT.map(|text| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")).concat();
    let styled = paragraphs.replacen("<w:p>", "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>", 1);
    let letterhead = "<w:p><w:r><w:t>Casa del Migrante</w:t></w:r></w:p>";
    pack(&[
        ("word/document.xml", &format!("<w:document xmlns:w=\"w\"><w:body>{letterhead}{styled}</w:body></w:document>")),
        (
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator></dc:creator><dc:language>en-US</dc:language>\
             <dc:title></dc:title></cp:coreProperties>",
        ),
    ])
}

/// The same as an EPUB.
pub fn office_epub() -> Vec<u8> {
    let paragraphs = REPORT.map(|text| format!("<p>{text}</p>")).concat();
    pack(&[
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", r#"<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>"#),
        (
            "book.opf",
            r#"<package xmlns:dc="d"><metadata><dc:title>Unknown Title</dc:title><dc:creator>Unknown Author</dc:creator>
              <dc:language>en</dc:language></metadata><manifest><item id="a" href="a.xhtml"/></manifest>
              <spine><itemref idref="a"/></spine></package>"#,
        ),
        ("a.xhtml", &format!("<html><body>{paragraphs}</body></html>")),
    ])
}

/// A PDF of these objects, numbered from 1; the first is the catalog.
pub fn pdf(objects: &[&str], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(bytes.len());
        bytes.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).bytes());
    }
    let start = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        bytes.extend(format!("{place:010} 00000 n \n").bytes());
    }
    bytes.extend(
        format!("trailer\n<< /Size {} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1)
            .bytes(),
    );
    bytes
}

/// Two pages in a plain font, the first of them called iii.
pub fn labelled_pdf() -> Vec<u8> {
    let text = "BT /F1 12 Tf 72 700 Td (La oficina abre el viernes) Tj ET";
    let stream = format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len());
    pdf(
        &[
            "<< /Type /Catalog /Pages 2 0 R /Lang (es-MX) /PageLabels << /Nums [0 << /S /r /St 3 >> 1 << /S /D /P (A-) >>] >> >>",
            "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 612 792] /Resources << /Font << /F1 6 0 R >> >> >>",
            "<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>",
            "<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>",
            &stream,
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Title (Microsoft Word - borrador.doc) /Author (Ana Paz; Luz Roca) /Keywords (asilo, rutas) /CreationDate (D:20200131) >>",
        ],
        "/Info 7 0 R",
    )
}
