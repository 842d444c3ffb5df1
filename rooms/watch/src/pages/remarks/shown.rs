//! What readers said and an editor answered and published: beside the article, as a list, as data and as a feed.

use askama::Template;
use platform::pages::{Cell, Entry, Paged, Row, Slice, View, atom, csv, json, page};
use platform::time;
use platform::web::{Answer, Ask, Taking};

use super::send::RemarkForm;
use super::{kind, title};
use crate::clock::{hours_line, zone};
use crate::store::Remark;

/// Where the list stands.
pub const LIST: &str = "/observaciones";
/// Published remarks that stand beside an article; the list has all.
const BESIDE: i64 = 10;
/// Rows of one page of data.
const DATA_ROWS: usize = 500;
/// Entries of the feed.
const FEED_ROWS: usize = 50;

/// The band of an article's page.
pub struct Band {
    /// The form.
    pub remark: RemarkForm,
    /// What was published, answered last first.
    pub shown: Vec<ShownRemark>,
    /// Where all of the article stand, if there are more.
    pub all_href: Option<String>,
}

/// A published remark with its answer.
pub struct ShownRemark {
    /// Its mark in addresses.
    pub id: String,
    /// Why the article is pointed at.
    pub kind: String,
    /// What was said, paragraph by paragraph.
    pub words: Vec<String>,
    /// In which language.
    pub lang: String,
    /// What was answered.
    pub answer: String,
    /// When it was sent.
    pub sent_at: i64,
    /// When it was answered.
    pub answered_at: i64,
    /// The article.
    pub href: String,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub title_lang: String,
    /// Its outlet.
    pub outlet: String,
    /// Its country.
    pub country: String,
}

#[derive(Template)]
#[template(path = "remarks.html")]
struct ListPage {
    view: View,
    remarks: Paged<ShownRemark>,
    zone: &'static str,
    hours: String,
}

impl Band {
    /// Of an article.
    pub async fn of(ask: &Ask, page_id: &str) -> anyhow::Result<Band> {
        let mut found = Remark::shown(&ask.node.db, Some(page_id), None, BESIDE + 1).await?;
        let goes_on = i64::try_from(found.len()).unwrap_or(i64::MAX) > BESIDE;
        found.truncate(usize::try_from(BESIDE).unwrap_or(usize::MAX));
        Ok(Band {
            remark: RemarkForm::about(ask, page_id),
            shown: found.iter().map(|remark| ShownRemark::of(ask, remark)).collect(),
            all_href: goes_on.then(|| format!("{LIST}?nota={page_id}")),
        })
    }
}

impl ShownRemark {
    fn of(ask: &Ask, remark: &Remark) -> ShownRemark {
        ShownRemark {
            id: remark.id.clone(),
            kind: kind(ask, remark.kind),
            words: paragraphs(&remark.words),
            lang: remark.lang.clone(),
            answer: remark.answer.clone().unwrap_or_default(),
            sent_at: remark.sent_at,
            answered_at: remark.decided_at.unwrap_or(remark.sent_at),
            href: format!("/n/{}", remark.page_id),
            title: title(remark),
            title_lang: remark.language.clone().unwrap_or_else(|| ask.speech.lang().code().to_owned()),
            outlet: remark.outlet.clone(),
            country: ask.speech.country(&remark.country),
        }
    }
}

/// A text as its paragraphs.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The list, or its data.
pub async fn list(ask: Ask, slice: Slice) -> Answer {
    let slice = match ask.taking() {
        Taking::Page => slice,
        Taking::Atom => slice.rows(FEED_ROWS),
        Taking::Json | Taking::Csv => slice.rows(DATA_ROWS),
    };
    let article = ask.parameter("nota");
    let found = Remark::shown(&ask.node.db, article.as_deref(), slice.after.as_deref(), slice.limit_and_one()).await?;
    let found = Paged::cut(found, &slice, None, Remark::shown_key);
    let mut view = ask.view(ask.t("watch-remarks-title"), LIST);
    view.offer(LIST, &["atom", "csv", "json"]);
    let next = found.next.as_deref().map(|key| view.slice_href(Some(key)));
    let rows = || found.rows.iter().map(|remark| RemarkRow::of(&ask, remark)).collect::<Vec<_>>();
    match ask.taking() {
        Taking::Json => json(&rows(), next.as_deref()),
        Taking::Csv => csv("observaciones", &rows(), next.as_deref()),
        Taking::Atom => {
            let updated = found.rows.first().and_then(|remark| remark.decided_at).unwrap_or(0);
            let entries: Vec<Entry> = found.rows.iter().map(|remark| entry(&ask, remark)).collect();
            Ok(atom(&ask.feed(&view.title, LIST, updated), &entries))
        }
        Taking::Page => page(ListPage {
            remarks: found.map(|remark| ShownRemark::of(&ask, &remark)),
            zone: zone(&ask),
            hours: hours_line(&ask),
            view,
        }),
    }
}

fn entry(ask: &Ask, remark: &Remark) -> Entry {
    let href = ask.whole(&format!("/n/{}#observacion-{}", remark.page_id, remark.id));
    let answered = remark.decided_at.unwrap_or(remark.sent_at);
    let answer = remark.answer.as_deref().unwrap_or_default();
    Entry {
        id: href.clone(),
        title: format!("{}: {}", kind(ask, remark.kind), title(remark)),
        lang: Some(remark.lang.clone()),
        href,
        updated: answered,
        published: Some(answered),
        author: None,
        summary: Some(format!("{}\n{}: {answer}", remark.words, ask.t("site-sent-answer"))),
        categories: vec![remark.country.clone(), remark.kind.word().to_owned()],
    }
}

/// A row of CSV and JSON.
#[derive(serde::Serialize)]
struct RemarkRow {
    id: String,
    article: String,
    title: String,
    outlet: String,
    country: String,
    kind: &'static str,
    words: String,
    language: String,
    sent: String,
    answered: String,
    answer: String,
}

impl RemarkRow {
    fn of(ask: &Ask, remark: &Remark) -> RemarkRow {
        RemarkRow {
            id: remark.id.clone(),
            article: ask.whole(&format!("/n/{}", remark.page_id)),
            title: title(remark),
            outlet: remark.outlet.clone(),
            country: remark.country.clone(),
            kind: remark.kind.word(),
            words: remark.words.clone(),
            language: remark.lang.clone(),
            sent: time::rfc3339(remark.sent_at),
            answered: time::rfc3339(remark.decided_at.unwrap_or(remark.sent_at)),
            answer: remark.answer.clone().unwrap_or_default(),
        }
    }
}

impl Row for RemarkRow {
    const COLUMNS: &'static [&'static str] =
        &["id", "article", "title", "outlet", "country", "kind", "words", "language", "sent", "answered", "answer"];

    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::from(&self.id),
            Cell::from(&self.article),
            Cell::from(&self.title),
            Cell::from(&self.outlet),
            Cell::from(&self.country),
            Cell::from(self.kind),
            Cell::from(&self.words),
            Cell::from(&self.language),
            Cell::from(&self.sent),
            Cell::from(&self.answered),
            Cell::from(&self.answer),
        ]
    }
}
