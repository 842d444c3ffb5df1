//! One law: whether it is in force, what it did to others and others to it, its text.

use askama::Template;
use axum::extract::Path;
use platform::pages::{State, View, page};
use platform::web::{Answer, Ask};
use records::pages::{Frame, LinkLine, Links, Opened, Sayer, opened, reader, view};
use records::{Body, Kind, Record, RecordFiles, Records, Value};

use super::shelves::LAWS;
use crate::kinds::LAW;
use crate::provisions::{Provision, lacks, last_article, leaves_room, provisions};

/// Fields by which a law names others.
const RELATIONS: [&str; 4] = ["repeals", "amends", "implements", "ratifies"];

/// Pages of a file that are shown as the text of a law; longer ones are read page by page.
const MOST_PAGES: usize = 200;

#[derive(Template)]
#[template(path = "law.html")]
struct LawPage {
    view: View,
    frame: Frame,
    in_force: (State, String),
    text: Vec<Provision>,
    /// Where the text goes on, of a file that is too long to be shown whole: words and address.
    goes_on: Option<(String, String)>,
    /// The articles of a text that has several.
    contents: bool,
    /// Of a model law: its articles with those that follow them in national laws.
    mapped: Vec<Mapped>,
    /// Of its articles that follow a model those that its text does not have, in words, for those who can mend that.
    absent: Vec<String>,
}

/// An article of a model law, and one of a country's law that follows it.
struct Mapped {
    model_article: String,
    country: String,
    law: String,
    href: String,
    article: String,
    note: String,
    /// Has the text that is here no such article, of the model or of the law?
    is_absent: bool,
}

/// The page, or its data.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let Opened { kind, record, body, sayer } = match opened(&ask, &[&LAW], &id).await {
        Ok(opened) => opened,
        Err(answer) => return answer,
    };
    let mut frame = Frame::of(&ask, &sayer, kind, &record, &body, &["about", "text"]).await?;
    frame.side.links.splice(0..0, relations(&sayer, &body));
    let Text { words, is_whole, goes_on } = text(&ask, kind, &record, &body).await?;
    // a file may have hundreds of pages
    let parting = move || {
        let text = provisions(&words);
        // of a text that is not here to its end nothing is known to be missing
        let last = if is_whole { last_article(&text) } else { None };
        (text, last)
    };
    let (text, last) = ask.node.cpu.run(parting).await?;
    page(LawPage {
        absent: if frame.side.may_edit { absent(&ask, &body, last) } else { Vec::new() },
        mapped: mapped(&ask, &record, last).await?,
        frame,
        in_force: in_force(&ask, &sayer, &body),
        contents: text.iter().filter(|provision| !provision.anchor.is_empty()).count() > 1,
        text,
        goes_on,
        view: view(&ask, &sayer, &LAWS, kind, &record, &body),
    })
}

/// The text of a law as it is shown.
struct Text {
    words: String,
    /// Is it surely here to its end?
    is_whole: bool,
    /// Where it goes on, of a file that is too long to be shown whole: words and address.
    goes_on: Option<(String, String)>,
}

/// What the record says, else the first pages of its newest file.
async fn text(ask: &Ask, kind: &Kind, record: &Record, body: &Body) -> anyhow::Result<Text> {
    let files = RecordFiles::searched(&ask.node.db, std::slice::from_ref(&record.id)).await?;
    let file = files.into_values().flatten().next();
    if let Some(text) = body.text("text") {
        // a file besides may be the law of which the record has the beginning
        return Ok(Text { words: text.to_owned(), is_whole: file.is_none() && leaves_room(text), goes_on: None });
    }
    let Some(file) = file else { return Ok(Text { words: String::new(), is_whole: false, goes_on: None }) };
    let pages = RecordFiles::pages_after(&ask.node.db, &file.id, 0, MOST_PAGES).await?;
    let first = i64::try_from(MOST_PAGES).unwrap_or(i64::MAX);
    let goes_on = (file.pages > first).then(|| {
        let args = [("shown", first.into()), ("pages", file.pages.into())];
        let href = format!("{}/leer?archivo={}&pagina={}", kind.address(&record.id), file.id, first + 1);
        (ask.speech.with("library-law-goes-on", &args), href)
    });
    let words = pages.into_iter().map(|page| page.text).collect::<Vec<_>>().join("\n");
    Ok(Text { words, is_whole: goes_on.is_none(), goes_on })
}

/// What national laws say of their articles and those of this model, in the order of the model's articles; `last` is the
/// last of these.
async fn mapped(ask: &Ask, model: &Record, last: Option<u32>) -> anyhow::Result<Vec<Mapped>> {
    let records = Records::of(&ask.node.db);
    let from: Vec<String> = records
        .links_to(&model.id, reader(ask))
        .await?
        .into_iter()
        .filter(|link| link.field == "maps")
        .map(|link| link.from.id)
        .collect();
    let files = RecordFiles::searched(&ask.node.db, &from).await?;
    let mut lines = Vec::new();
    for law in records.several(&from).await? {
        let body = law.body.seen_by(&LAW, reader(ask));
        let whole = body.text("text").filter(|text| leaves_room(text) && !files.contains_key(&law.id));
        let own = whole.and_then(|text| last_article(&provisions(text)));
        for statement in body.all("maps") {
            let Value::Parts(parts) = &statement.value else { continue };
            let part = |name: &str| parts.get(name).cloned().unwrap_or_default();
            if part("model") == model.id {
                lines.push(Mapped {
                    is_absent: lacks(last, &part("model_article")) || lacks(own, &part("article")),
                    model_article: part("model_article"),
                    country: body.text("country").map(|code| ask.speech.country(code)).unwrap_or_default(),
                    law: body.in_language("title", ask.speech.lang().code()).unwrap_or(&law.title).to_owned(),
                    href: LAW.address(&law.id),
                    article: part("article"),
                    note: part("note"),
                });
            }
        }
    }
    let number = |line: &Mapped| {
        let digits: String =
            line.model_article.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
        digits.parse::<u32>().unwrap_or(u32::MAX)
    };
    lines.sort_by(|a, b| (number(a), &a.model_article, &a.country).cmp(&(number(b), &b.model_article, &b.country)));
    Ok(lines)
}

/// Its articles that are said to follow a model law, and do not stand in its text.
fn absent(ask: &Ask, body: &Body, last: Option<u32>) -> Vec<String> {
    let articles = body.all("maps").iter().filter_map(|said| said.value.part("article"));
    let articles = articles.filter(|article| lacks(last, article));
    articles.map(|article| ask.speech.with("library-law-lacks", &[("article", article.into())])).collect()
}

/// Its status in words, and since when where that is known.
fn in_force(ask: &Ask, sayer: &Sayer, body: &Body) -> (State, String) {
    let status = body.text("status").unwrap_or("unknown");
    let words = ask.t(&LAW.key(&format!("choice-status-{status}")));
    match body.text("in_force_on").filter(|_| matches!(status, "in-force" | "amended")) {
        Some(day) => {
            let args = [("status", words.into()), ("date", sayer.date(day).into())];
            (state_of(status), ask.speech.with("library-law-since", &args))
        }
        None => (state_of(status), words),
    }
}

/// The shape of a status.
pub fn state_of(status: &str) -> State {
    match status {
        "in-force" | "amended" => State::Ok,
        "bill" => State::Run,
        _ => State::Idle,
    }
}

/// What it does to others; what others do to it stands beside.
fn relations(sayer: &Sayer, body: &Body) -> Vec<Links> {
    let mut groups: Vec<Links> = Vec::new();
    for name in RELATIONS {
        let lines: Vec<LinkLine> = body
            .all(name)
            .iter()
            .filter_map(|said| match &said.value {
                Value::Record(id) => Some(LinkLine { words: sayer.record(id), note: said.note.clone() }),
                _ => None,
            })
            .collect();
        if !lines.is_empty() {
            groups.push(Links { label: sayer.field(&LAW, name), records: lines });
        }
    }
    groups
}
