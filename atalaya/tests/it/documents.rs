//! Documents that mean harm, through the program: each is read or refused with its reason, in time, within its memory,
//! and the ones beside it are read all the same.

use std::io::{Cursor, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use platform::child::{Reader, Refusal};
use platform::config::Config;
use serde_json::Value;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::made::{content, pdf};
use crate::world::{run, said};

/// More than a child may have.
const BOMB: usize = 600 << 20;
/// Longer no document may take, whatever it is.
const MOST: Duration = Duration::from_secs(25);

fn reader() -> Reader {
    Reader::new(&Config { document_program: env!("CARGO_BIN_EXE_atalaya").into(), ..Config::default() })
}

/// What one of them comes to.
async fn outcome(bytes: &[u8]) -> Result<Vec<String>, Refusal> {
    let began = Instant::now();
    let read = reader().read(bytes).await.unwrap();
    assert!(began.elapsed() < MOST, "{:?}", began.elapsed());
    read.map(|document| document.pages.into_iter().map(|page| page.text).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pdf_that_grows_without_end_is_refused() {
    let bomb = packed_zeros();
    let stream = |dict: &str| {
        [
            format!("<< {dict} /Filter /FlateDecode /Length {} >>\nstream\n", bomb.len()).as_bytes(),
            &bomb,
            b"\nendstream",
        ]
        .concat()
    };
    let objects = stream("/Type /ObjStm /N 100000 /First 1000000");
    let found = outcome(&pdf(&[CATALOG.into(), pages("3 0 R"), page(""), objects], "")).await;
    // where the parser gives up on the stream before the limit is seen, nothing is left to read
    assert!(matches!(found, Err(Refusal::TooMuchMemory | Refusal::NoText)), "object stream: {found:?}");
    let content = stream("");
    let found = outcome(&pdf(&[CATALOG.into(), pages("3 0 R"), page("/Contents 4 0 R"), content], "")).await;
    assert!(matches!(found, Err(Refusal::TooMuchMemory | Refusal::TooSlow | Refusal::TooLarge)), "content: {found:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pdf_that_goes_round_in_circles_is_refused() {
    let tree = pdf(&[CATALOG.into(), pages("2 0 R"), page("")], "");
    assert_eq!(outcome(&tree).await, Err(Refusal::Broken), "page tree");
    let parent = b"<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 2 0 R >>".to_vec();
    let found = outcome(&pdf(&[CATALOG.into(), parent, b"<< /Type /Page /Parent 2 0 R >>".to_vec()], "")).await;
    assert_eq!(found, Err(Refusal::Broken), "parent");
    // a form that shows itself: a full stack
    let form = content("/Type /XObject /Subtype /Form /Resources << /XObject << /X 4 0 R >> >>", "/X Do ");
    let resources = "/Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R";
    let found = outcome(&pdf(&[CATALOG.into(), pages("3 0 R"), page(resources), form, content("", "/X Do")], "")).await;
    assert!(matches!(found, Err(Refusal::Broken | Refusal::TooMuchMemory)), "form: {found:?}");
    // ten forms, each of which shows the next ten times: no stack is full, and it never ends
    let mut objects = vec![
        CATALOG.into(),
        pages("3 0 R"),
        page("/Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R"),
        content("", "/X Do "),
    ];
    for next in 6..18 {
        let dict = format!("/Type /XObject /Subtype /Form /Resources << /XObject << /X {next} 0 R >> >>");
        objects.push(content(&dict, &"/X Do ".repeat(10)));
    }
    objects.push(content("/Type /XObject /Subtype /Form", "q Q"));
    assert_eq!(outcome(&pdf(&objects, "")).await, Err(Refusal::TooSlow), "forms in forms");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pdf_that_is_broken_locked_or_beyond_measure_says_so() {
    let whole = pdf(&[CATALOG.into(), pages("3 0 R"), page("/Contents 4 0 R"), content("", "q Q")], "");
    assert_eq!(outcome(&whole).await, Err(Refusal::NoText), "a page without text");
    assert_eq!(outcome(&whole[..whole.len() / 2]).await, Err(Refusal::Broken), "half a file");
    let at = whole.windows(9).rposition(|window| window == b"startxref").unwrap();
    let lost = [&whole[..at], b"startxref\n99999999\n%%EOF\n"].concat();
    assert_eq!(outcome(&lost).await, Err(Refusal::Broken), "no table of objects");
    let lock = format!("<< /Filter /Standard /V 1 /R 2 /P -4 /O <{0}> /U <{0}> >>", "5a".repeat(32)).into_bytes();
    let locked = pdf(&[CATALOG.into(), pages("3 0 R"), page(""), lock], "/Encrypt 4 0 R /ID [<01> <01>]");
    assert_eq!(outcome(&locked).await, Err(Refusal::Encrypted));
    let kids: String = (3..100_003).map(|number| format!("{number} 0 R ")).collect();
    let mut objects = vec![CATALOG.into(), pages(&kids)];
    objects.extend((0..100_000).map(|_| page("")));
    assert_eq!(outcome(&pdf(&objects, "")).await, Err(Refusal::TooLarge), "a hundred thousand pages");
    let deep = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
    let found = outcome(&pdf(&[CATALOG.into(), pages("3 0 R"), page("/Contents 4 0 R"), deep], "")).await;
    assert!(matches!(found, Err(Refusal::Broken | Refusal::NoText)), "nested: {found:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn packed_documents_that_mean_harm_are_refused_or_read_without_it() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    let part = vec![b' '; 1 << 20];
    for _ in 0..300 {
        zip.write_all(&part).unwrap();
    }
    let bomb = zip.finish().unwrap().into_inner();
    assert!(bomb.len() < 4 << 20);
    assert_eq!(outcome(&bomb).await, Err(Refusal::TooLarge));
    let deep = format!("{}x", "<w:p>".repeat(100_000));
    assert_eq!(outcome(&pack(&[("word/document.xml", &deep)])).await, Err(Refusal::Broken));
    let entities: String =
        (1..12).map(|n| format!("<!ENTITY e{n} \"{}\">", format!("&e{};", n - 1).repeat(10))).collect();
    let chapter = format!(
        "<!DOCTYPE html [<!ENTITY e0 \"ja\">{entities}<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>\
         <html><body><p>La oficina abre &e11; &secret; hoy</p></body></html>"
    );
    let book = pack(&[
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", "<container><rootfile full-path='a/b.opf'/></container>"),
        (
            "a/b.opf",
            "<package><manifest><item id='1' href='uno.xhtml'/><item id='2' href='../../etc/passwd'/></manifest>\
             <spine><itemref idref='2'/><itemref idref='1'/></spine></package>",
        ),
        ("a/uno.xhtml", &chapter),
        ("../../etc/passwd", "<html><body><p>root:secret</p></body></html>"),
    ]);
    assert_eq!(outcome(&book).await, Ok(vec!["La oficina abre hoy".to_owned()]));
    assert_eq!(outcome(&book[..book.len() - 200]).await, Err(Refusal::Broken), "cut off");
}

#[test]
fn the_command_reads_what_it_can_and_says_of_the_rest_why() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    let files = [
        put("acta.txt", "Acta de la reunión\u{c}Segunda página".as_bytes()),
        put("half.pdf", b"%PDF-1.7\n1 0 obj"),
        put("sound.ogg", b"OggS\0\x02\0\0"),
        folder.path().join("absent.pdf").display().to_string(),
        put("page.html", "<!doctype html><title>Nota</title><p>Una nota del puerto, con su texto.</p>".as_bytes()),
    ];
    let output = run(
        Path::new("unused"),
        &std::iter::once("document").chain(files.iter().map(String::as_str)).collect::<Vec<_>>(),
    );
    assert!(output.status.success(), "{}", said(&output));
    let lines: Vec<Value> =
        String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 5);
    assert_eq!(lines[0]["kind"], "text");
    assert_eq!(lines[0]["pages"][1], serde_json::json!({ "label": "2", "text": "Segunda página" }));
    assert_eq!(lines[1]["error"]["code"], "broken");
    assert_eq!(lines[2]["error"]["code"], "not-read");
    assert_eq!(lines[3]["error"]["code"], "file-unreadable");
    assert_eq!(lines[4]["title"], serde_json::json!({ "value": "Nota", "from": "html-page" }));
    assert!(lines.iter().zip(&files).all(|(line, file)| line["id"] == file.as_str()));
    let help = run(Path::new("unused"), &["--help"]);
    assert!(!said(&help).contains("read-document"), "the child is no command of people");
}

const CATALOG: &[u8] = b"<< /Type /Catalog /Pages 2 0 R >>";

fn pages(kids: &str) -> Vec<u8> {
    format!("<< /Type /Pages /Kids [{kids}] /Count 1 /MediaBox [0 0 612 792] >>").into_bytes()
}

fn page(more: &str) -> Vec<u8> {
    format!("<< /Type /Page /Parent 2 0 R {more} >>").into_bytes()
}

fn packed_zeros() -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    let part = vec![b' '; 1 << 20];
    for _ in 0..BOMB >> 20 {
        encoder.write_all(&part).unwrap();
    }
    encoder.finish().unwrap()
}

fn pack(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
