//! What must hold of each parser under any input. A check takes raw bytes, so that seeds are plain files (where it needs
//! several texts, the first lines are the first ones), and fails by breaking off.

use std::sync::OnceLock;

use reading::{Reader, TermList, Text, Within};
use stories::{Shelf, Signature};

/// All checks by name.
pub const CHECKS: &[(&str, fn(&[u8]))] = &[
    ("article_extract", article_extract),
    ("article_decode", article_decode),
    ("press_feed", press_feed),
    ("press_robots", press_robots),
    ("press_opml", press_opml),
    ("press_sources_csv", press_sources_csv),
    ("press_address", press_address),
    ("press_discover", press_discover),
    ("warc_read", warc_read),
    ("warc_scan", warc_scan),
    ("warc_cdxj", warc_cdxj),
    ("reading_terms_csv", reading_terms_csv),
    ("reading_read", reading_read),
    ("stories_signature", stories_signature),
];

/// Bytes of a block that a scan may hold.
const BLOCK_BYTES: usize = 1 << 20;
const PAGE: &str = "https://diario.example/2026/03/nota.html";
const LIST: &str = "id,language,label,pattern,category,severity,recommended,reason_es,source,recommended_by
es-001,es,oleada,oleada|ola *1 de @migrant,metaphor-disaster,medium,llegadas,Ya no se ven personas.,Guía,source
es-002,es,ilegales,(personas) ilegal,dehumanising,high,sin papeles,Nadie es ilegal.,Guía,source
en-001,en,illegals,<the|these =illegals,dehumanising,high,people without papers,No one is.,Guide,source
";

static READER: OnceLock<Reader> = OnceLock::new();

/// A page of any bytes becomes an article, and the same article each time.
pub fn article_extract(bytes: &[u8]) {
    let html = article::decode(bytes, None).text;
    let found = article::extract(&html, Some(PAGE));
    assert_eq!(found, article::extract(&html, Some(PAGE)));
    let _ = article::extract(&html, None);
}

/// Bytes become text whatever the header says; what is UTF-8 stays readable.
pub fn article_decode(bytes: &[u8]) {
    let (content_type, body) = first_line(bytes);
    let _ = article::decode(body, Some(&content_type));
    let _ = article::decode(bytes, None);
}

/// Bytes become a feed or are refused; dates and addresses of its entries can be told.
pub fn press_feed(bytes: &[u8]) {
    let Ok(feed) = press::feed::parse(bytes, None, "https://voz.example/rss.xml") else { return };
    for entry in &feed.entries {
        for moment in entry.published.iter().chain(&entry.updated) {
            let _ = (moment.micros_utc(), moment.day(), moment.to_string());
        }
        if let Some(link) = &entry.link {
            let _ = press::address::canonical(link);
        }
    }
}

/// Any bytes are rules, and every question to them has an answer.
pub fn press_robots(bytes: &[u8]) {
    let (path, rest) = first_line(bytes);
    let rules = press::robots::Robots::parse(rest);
    for agent in ["atalaya", "*", &path] {
        let _ = (rules.allows(agent, &path), rules.crawl_delay(agent), rules.sitemaps());
    }
}

/// What is read from OPML and written again can be read.
pub fn press_opml(bytes: &[u8]) {
    if let Ok(outlines) = press::opml::parse(bytes) {
        let written = press::opml::write("fuentes", &outlines);
        assert!(outlines.is_empty() || press::opml::parse(written.as_bytes()).is_ok());
    }
}

/// A table of sources of any bytes is read or refused.
pub fn press_sources_csv(bytes: &[u8]) {
    let _ = press::source_list::parse(bytes);
}

/// The canonical form of a canonical form is itself; joining never breaks off.
pub fn press_address(bytes: &[u8]) {
    let (base, rest) = first_line(bytes);
    let address = String::from_utf8_lossy(rest).into_owned();
    let joined = press::address::join(&base, &address);
    for one in [base, address].into_iter().chain(joined) {
        let _ = (press::address::host_key(&one), press::address::site(&one), press::discover::guesses(&one));
        if let Some(canonical) = press::address::canonical(&one) {
            assert_eq!(press::address::canonical(&canonical).as_deref(), Some(canonical.as_str()));
        }
    }
}

/// Feeds and article links of a page of any text.
pub fn press_discover(bytes: &[u8]) {
    let html = String::from_utf8_lossy(bytes);
    let _ = press::discover::feeds(&html, "https://voz.example/portada/");
    let _ = press::discover::article_links(&html, "https://voz.example/portada/");
}

/// One record from any bytes, and the response inside it.
pub fn warc_read(bytes: &[u8]) {
    let _ = warc::parse_response(bytes);
    if let Ok((record, taken)) = warc::read_record(bytes, BLOCK_BYTES) {
        assert!(taken <= bytes.len());
        let _ = warc::parse_response(&record.block);
    }
}

/// A segment of any bytes is read to a stated end, and no record lies outside it.
pub fn warc_scan(bytes: &[u8]) {
    let limits = warc::Limits { block_bytes: BLOCK_BYTES };
    let mut records = warc::scan(bytes, 0, &limits);
    let end = records.by_ref().map(|found| found.offset + found.length).max().unwrap_or(0);
    assert!(end <= bytes.len() as u64);
    assert!(records.ending().is_some());
    for _ in warc::pieces(bytes, &limits) {}
}

/// An index line that is read and written again is read the same.
pub fn warc_cdxj(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let _ = warc::cdxj::surt(&text);
    if let Ok(line) = warc::cdxj::parse(&text) {
        assert_eq!(warc::cdxj::parse(&warc::cdxj::write(&line)), Ok(line));
    }
}

/// Faults of a term list are told; its sound rows can be used, and are read the same when written again.
pub fn reading_terms_csv(bytes: &[u8]) {
    let list = TermList::parse_csv(bytes).list;
    let again = TermList::parse_csv(list.write_csv().as_bytes());
    assert!(again.problems.is_empty());
    assert_eq!(again.list.terms(), list.terms());
    let text = Text { title: None, text: "Temen nuevas olas masivas de migrantes.", language: Some("es") };
    let _ = Reader::new(&list).read(&text);
}

/// Marks hold the words that they name, in title and text.
pub fn reading_read(bytes: &[u8]) {
    let (title, rest) = first_line(bytes);
    let text = String::from_utf8_lossy(rest);
    let reader = READER.get_or_init(|| Reader::new(&TermList::parse_csv(LIST.as_bytes()).list));
    for language in [None, Some("es"), Some("en")] {
        for mark in reader.read(&Text { title: Some(&title), text: &text, language }).terms {
            let within = if mark.within == Within::Title { title.as_str() } else { &*text };
            let surface: String = within.chars().take(mark.span.end).skip(mark.span.start).collect();
            assert_eq!(surface, mark.surface);
        }
    }
}

/// Kept bytes give the same signature; any bytes give one or are refused.
pub fn stories_signature(bytes: &[u8]) {
    let (title, rest) = first_line(bytes);
    let signature = Signature::of(Some(&title), &String::from_utf8_lossy(rest));
    assert_eq!(Signature::from_bytes(&signature.to_bytes()).as_ref(), Ok(&signature));
    let mut shelf = Shelf::new(8);
    shelf.place(1, signature.clone());
    if let Ok(other) = Signature::from_bytes(bytes) {
        let _ = stories::compare(&signature, &other);
        shelf.place(2, other);
    }
    shelf.place(3, signature);
}

fn first_line(bytes: &[u8]) -> (String, &[u8]) {
    let at = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let (line, rest) = bytes.split_at(at);
    (String::from_utf8_lossy(line).into_owned(), rest.get(1..).unwrap_or_default())
}
