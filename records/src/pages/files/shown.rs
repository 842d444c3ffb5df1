//! The files of a record on its page.

use std::sync::Arc;

use anyhow::Result;
use document::Kind as FileKind;
use platform::index::{Marker, Piece};
use platform::pages::{Form, with_parameter};
use platform::web::Ask;

use super::found::{Hit, all_hits};
use super::{may_read, reading};
use crate::files::{Reading, RecordFile, RecordFiles};
use crate::kind::Kind;
use crate::pages::place::may_change;
use crate::store::Record;

/// Pages on which words were found that are shown.
const MOST_SHOWN: usize = 30;

/// The files of a record.
pub struct FilesBox {
    /// Those in force, newest first.
    pub current: Vec<FileLine>,
    /// Those that newer ones replaced.
    pub former: Vec<FileLine>,
    /// Why who asks cannot read them.
    pub closed: Option<String>,
    /// Where who may change them does.
    pub manage: Option<String>,
    /// What was asked of their text.
    pub form: Form,
    /// Where it was found; none where nothing was asked, or nothing can be.
    pub hits: Option<Hits>,
    /// Can their text be searched here?
    pub searched: bool,
    /// The address of the record.
    pub address: String,
}

/// A file.
pub struct FileLine {
    /// Its identifier.
    pub id: String,
    /// Which one it is.
    pub name: String,
    /// What it is: kind, size, pages.
    pub facts: String,
    /// How its reading stands, where it is not read.
    pub state: Option<String>,
    /// Its bytes.
    pub href: String,
    /// Their media type.
    pub media: &'static str,
    /// Its text, page by page.
    pub read: Option<String>,
}

/// Where the words asked stand.
pub struct Hits {
    /// On how many pages, in words.
    pub heading: String,
    /// The pages.
    pub pages: Vec<HitLine>,
}

/// A page on which they stand.
pub struct HitLine {
    /// Its place in the reading.
    pub href: String,
    /// Its name.
    pub label: String,
    /// The words in their surroundings.
    pub pieces: Vec<Piece>,
}

impl FilesBox {
    /// Of a record; none where its kind carries no files.
    pub(in crate::pages) async fn of(ask: &Ask, kind: &'static Kind, record: &Record) -> Result<Option<FilesBox>> {
        let Some(_) = kind.carries else { return Ok(None) };
        let files = RecordFiles::of_record(&ask.node.db, &record.id).await?;
        let may = may_read(ask, kind, record);
        let address = kind.address(&record.id);
        let text = ask.parameter("q").unwrap_or_default();
        let readable: Vec<&RecordFile> = files.iter().filter(|file| may && file.is_searched()).collect();
        let mut hits = None;
        if !text.is_empty() && !readable.is_empty() {
            hits = Some(found(ask, &address, &readable, &text).await?);
        }
        let line = |file: &RecordFile| line(ask, &address, file, may);
        let (former, current): (Vec<_>, Vec<_>) = files.iter().partition(|file| file.replaced_by.is_some());
        Ok(Some(FilesBox {
            current: current.into_iter().map(line).collect(),
            former: former.into_iter().map(line).collect(),
            closed: (!may && !files.is_empty()).then(|| ask.t("records-files-closed")),
            manage: may_change(ask, kind, &record.body).await?.then(|| format!("{address}/archivos")),
            form: Form::filled(vec![("q".to_owned(), text)]),
            searched: !readable.is_empty(),
            hits,
            address,
        }))
    }
}

async fn found(ask: &Ask, address: &str, files: &[&RecordFile], text: &str) -> Result<Hits> {
    let mut pages = Vec::new();
    let mut count = 0;
    let marker = Marker::of(text).ok().map(Arc::new);
    for file in files {
        let Some(marker) = &marker else { break };
        let hits = all_hits(ask, file, marker).await?;
        count += hits.len();
        let shown = MOST_SHOWN.saturating_sub(pages.len());
        pages.extend(hits.into_iter().take(shown).map(|Hit { page, pieces }| HitLine {
            href: with_parameter(&reading(address, &file.id, page.number), "q", text),
            label: page_name(ask, file.kind, &page.label),
            pieces,
        }));
    }
    let heading = ask.speech.with("records-files-hits", &[("words", text.into()), ("n", count.into())]);
    Ok(Hits { heading, pages })
}

/// How a page is called: by its number, or, where a file has parts and no pages, by the name of the part.
pub(super) fn page_name(ask: &Ask, kind: FileKind, label: &str) -> String {
    match kind {
        FileKind::Epub if label.parse::<u32>().is_err() => label.to_owned(),
        _ => ask.speech.with("records-files-page", &[("page", label.into())]),
    }
}

/// A file as it is listed.
pub(super) fn line(ask: &Ask, address: &str, file: &RecordFile, may: bool) -> FileLine {
    let size = ask.speech.size(u64::try_from(file.bytes).unwrap_or_default());
    let mut facts = vec![kind_word(file.kind).to_owned(), size];
    if file.pages > 0 && file.kind == FileKind::Pdf {
        facts.push(ask.speech.with("records-files-pages", &[("n", file.pages.into())]));
    }
    FileLine {
        id: file.id.clone(),
        name: if file.label.is_empty() { file.name.clone() } else { file.label.clone() },
        facts: facts.join(", "),
        state: reading_words(ask, file),
        href: format!("{address}/archivos/{}", file.id),
        media: media_type(file.kind),
        read: (may && file.reading == Reading::Read).then(|| reading(address, &file.id, 1)),
    }
}

/// How the reading of a file stands, where it is not read.
pub fn reading_words(ask: &Ask, file: &RecordFile) -> Option<String> {
    match file.reading {
        Reading::Read => None,
        Reading::Waiting => Some(ask.t("records-files-waiting")),
        Reading::Refused => {
            let reason = ask.t(&format!("site-document-{}", file.refusal.as_deref().unwrap_or("broken")));
            Some(ask.speech.with("records-files-refused", &[("reason", reason.into())]))
        }
    }
}

/// The name of a kind of file, the same in all languages.
pub(super) fn kind_word(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Pdf => "PDF",
        FileKind::Docx => "DOCX",
        FileKind::Odt => "ODT",
        FileKind::Epub => "EPUB",
        FileKind::Html => "HTML",
        FileKind::Text => "TXT",
    }
}

/// The media type of a kind of file.
pub(super) fn media_type(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Pdf => "application/pdf",
        FileKind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind::Odt => "application/vnd.oasis.opendocument.text",
        FileKind::Epub => "application/epub+zip",
        FileKind::Html => "text/html",
        FileKind::Text => "text/plain; charset=utf-8",
    }
}
