//! A passage of a draft: its text as people edit it, the register's text beside, every state it had. Who edits what
//! somebody else has just changed, there or in the register, sees both texts and chooses.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::id::new_id;
use platform::pages::{FieldErrors, Fields, Form, Link, Problem, State, View, page_with};
use platform::time;
use platform::web::{Answer, Ask, Once, done, once};
use platform::words::Lang;
use print::Document;
use records::pages::FieldChange;

use super::place::{Place, ZONE, heading, standing, unnumbered};
use crate::drafts::{Drafts, Line, Passage, Saved, Standing, Text};
use crate::item::Item;
use crate::report::anchored;

/// Longest text, in characters: a paragraph of ten thousand and its signs.
const MOST_TEXT: usize = 40_000;

#[derive(Template)]
#[template(path = "draft_passage.html")]
struct PassagePage {
    view: View,
    form: Form,
    address: String,
    section: Link,
    lang: Option<String>,
    record: Option<Link>,
    /// What the register says there now, as it would stand in the report.
    register: Option<String>,
    state: Option<(State, String)>,
    /// What the register said when somebody wrote over it, and what it says now, where the two differ.
    moved: Vec<FieldChange>,
    conflict: Option<Conflict>,
    /// What the register said when the form was opened that was sent, and what it says now, where the two differ.
    overtaken: Vec<FieldChange>,
    history: Vec<(String, Option<String>)>,
    may_edit: bool,
    /// Does the register's text stand beside another one?
    may_return: bool,
    is_own: bool,
}

/// Somebody else saved first.
struct Conflict {
    who: String,
    when: String,
    fields: Vec<FieldChange>,
}

/// The page.
pub async fn show(ask: Ask, Path((id, lang, name)): Path<(String, String, String)>) -> Answer {
    let place = Place::of(&ask, &id).await?;
    let lang = place.lang(&lang)?;
    let text = place.text(&ask, lang).await?;
    let line = text.line(&name).ok_or(Problem::NotFound)?;
    // of what people wrote every state stays readable; the rest stands in the report, whatever the register says now
    let is_written = line.passage.as_ref().is_some_and(|passage| passage.text.is_some());
    if let Some(report) = place.to_report(&format!("?texto={}", lang.code())).filter(|_| !is_written) {
        return report;
    }
    let typed = opened(line, line.prose().ok_or(Problem::NotFound)?, line.register_prose());
    passage_page(&ask, &place, lang, &text, line, Sent { typed, ..Sent::default() }).await
}

/// What the form holds: a text, and what stood there when it was opened, with which it is compared when it is saved.
fn opened(line: &Line, text: String, register: Option<String>) -> Vec<(String, String)> {
    let register = register.unwrap_or_default();
    let fields = [("texto", text), ("revision", revision(line).to_string()), ("registro", register)];
    fields.map(|(name, value)| (name.to_owned(), value)).into()
}

/// The number of the state of a passage that stands.
fn revision(line: &Line) -> i64 {
    line.passage.as_ref().map_or(0, |passage| passage.revision)
}

/// What the form shows besides the passage.
#[derive(Default)]
struct Sent {
    typed: Vec<(String, String)>,
    errors: FieldErrors,
    conflict: Option<Conflict>,
    overtaken: Vec<FieldChange>,
}

async fn passage_page(ask: &Ask, place: &Place, lang: Lang, text: &Text, line: &Line, sent: Sent) -> Answer {
    let title = heading(ask, &line.section, &text.section(&line.section));
    let mut view = place.view(ask, ask.t("programme-draft-passage"));
    let section = Link { label: title, href: place.section(lang, &line.section) };
    view.crumbs.push(Link { label: section.label.clone(), href: section.href.clone() });
    let status = match (sent.errors.is_empty(), sent.conflict.is_none() && sent.overtaken.is_empty()) {
        (true, true) => StatusCode::OK,
        (true, false) => StatusCode::CONFLICT,
        (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let history = Drafts::of(&ask.node.db).history(&place.draft.id, lang.code(), &line.name).await?;
    let history = history.into_iter().map(|state| {
        let when = ask.speech.instant_short(state.at, ZONE);
        let about = ask.speech.with("programme-draft-said", &[("who", state.who.into()), ("when", when.into())]);
        (about, state.text)
    });
    let record = line.record.as_deref().and_then(|id| place.register.get(id));
    let may_edit = place.may_edit(ask, line.office.as_deref());
    page_with(
        status,
        PassagePage {
            form: Form::failed(&mut view, sent.typed, &sent.errors),
            address: place.passage(lang, &line.name),
            section,
            lang: (lang != ask.speech.lang()).then(|| lang.code().to_owned()),
            record: record.map(|item| Link { label: item.name(lang.code()).to_owned(), href: item.address() }),
            register: line.register.as_ref().map(|block| {
                let document = Document { blocks: vec![block.clone()], ..text.head.clone() };
                print::html_part(&unnumbered(document))
            }),
            state: standing(ask, line),
            moved: match line.standing {
                Standing::Moved | Standing::Gone => {
                    vec![change(ask.t("programme-draft-register"), line.base_prose(), line.register_prose())]
                }
                _ => Vec::new(),
            },
            conflict: sent.conflict,
            overtaken: sent.overtaken,
            history: history.collect(),
            may_edit,
            may_return: may_edit && !matches!(line.standing, Standing::Register),
            is_own: line.standing == Standing::Own,
            view,
        },
    )
}

fn change(label: String, gone: Option<String>, new: Option<String>) -> FieldChange {
    let lines = |text: Option<String>| text.map(|text| text.lines().map(str::to_owned).collect()).unwrap_or_default();
    FieldChange { label, gone: lines(gone), new: lines(new), only_known_of_it: false }
}

/// Keeps a text, gives the passage back to the register, or adds one behind it.
pub async fn save(ask: Ask, Path((id, lang, name)): Path<(String, String, String)>, fields: Fields) -> Answer {
    let place = Place::of(&ask, &id).await?;
    let lang = place.lang(&lang)?;
    let text = place.text(&ask, lang).await?;
    let gone = if text.line(&name).is_none() { told_no_more(&place, &text, &name) } else { None };
    let line = text.line(&name).or(gone.as_ref()).filter(|line| line.prose().is_some()).ok_or(Problem::NotFound)?;
    if place.draft.frozen_id.is_some() {
        return Err(Problem::Conflict("programme-draft-is-frozen"));
    }
    if !place.may_edit(&ask, line.office.as_deref()) {
        return Err(Problem::NotFound);
    }
    let written = match fields.text("verbo") {
        "agregar" => fields.text("nuevo"),
        "volver" => "",
        _ => fields.text("texto"),
    };
    let written = written.replace("\r\n", "\n");
    if written.chars().count() > MOST_TEXT {
        let is_new = fields.text("verbo") == "agregar";
        let mut errors = FieldErrors::new();
        errors.add_with(if is_new { "nuevo" } else { "texto" }, "records-misread-long", &[("n", MOST_TEXT.into())]);
        let mut typed = fields.into_typed();
        if is_new {
            // the form of a new passage holds nothing of this one
            typed.extend(opened(line, line.prose().unwrap_or_default(), line.register_prose()));
        }
        return passage_page(&ask, &place, lang, &text, line, Sent { typed, errors, ..Sent::default() }).await;
    }
    match fields.text("verbo") {
        "agregar" => add(&ask, &place, lang, line, &written, &fields, "programme-done-passage").await,
        "guardar" | "volver" if gone.is_some() => {
            add(&ask, &place, lang, line, &written, &fields, "programme-done-passage-gone").await
        }
        verb @ ("guardar" | "volver") => {
            let text_now = (verb == "guardar").then_some(written);
            write(&ask, &place, lang, &text, line, text_now, &fields).await
        }
        _ => Err(Problem::BadRequest("site-form-unreadable")),
    }
}

/// The place of a passage that the register tells no more, while somebody was writing over it: behind it, which is at the end
/// of its section. None where the draft has no such section.
fn told_no_more(place: &Place, text: &Text, name: &str) -> Option<Line> {
    let (section, _) = name.split_once('.')?;
    let office = match text.section(section).first() {
        Some(line) => line.office.clone(),
        None => {
            let is_its = |body: &&Item| anchored(&format!("office-{}", body.key)) == section;
            Some(place.register.bodies().find(is_its)?.id.clone())
        }
    };
    Some(Line {
        name: name.to_owned(),
        section: section.to_owned(),
        office,
        record: None,
        register: None,
        passage: None,
        standing: Standing::Own,
        counts: false,
        blocks: Vec::new(),
    })
}

/// Keeps a state of a passage. `written` is none where the register's text is to stand again.
async fn write(
    ask: &Ask,
    place: &Place,
    lang: Lang,
    text: &Text,
    line: &Line,
    written: Option<String>,
    fields: &Fields,
) -> Answer {
    let from: i64 = fields.text("revision").parse().map_err(|_| Problem::BadRequest("site-form-unreadable"))?;
    let own = Passage {
        name: line.name.clone(),
        revision: from.saturating_add(1),
        section: line.section.clone(),
        office: line.office.clone(),
        base: line.register.clone().or_else(|| line.passage.as_ref()?.base.clone()),
        follows: line.passage.as_ref().and_then(|passage| passage.follows.clone()),
        // the register's own words are the register's
        text: written.filter(|text| Some(text) != line.register_prose().as_ref()),
        at: time::now(),
        who: ask.who.name().to_owned(),
    };
    let now = line.passage.as_ref();
    let address = place.section(lang, &line.section);
    // sent twice, or nothing to keep
    if now.map_or(own.text.is_none(), |now| now.text == own.text && now.base == own.base) {
        return done(&address, "programme-done-passage");
    }
    // what goes back to the register is written over nothing of it
    let is_overtaken = own.text.is_some() && !overtaken(ask, line, fields).is_empty();
    if from != revision(line) || is_overtaken {
        return conflict(ask, place, lang, text, line, fields).await;
    }
    let mut tx = ask.node.db.begin().await?;
    match Drafts::write(&mut tx, &place.draft.id, lang.code(), &own).await? {
        Saved::Kept => {
            let detail = serde_json::json!({ "passage": own.name, "lang": lang.code() });
            audit(&mut tx, &ask.who, "draft.write", &place.draft.id, detail).await?;
            tx.commit().await?;
            done(&address, "programme-done-passage")
        }
        Saved::Frozen => Err(Problem::Conflict("programme-draft-is-frozen")),
        Saved::Faster => {
            drop(tx);
            let text = place.text(ask, lang).await?;
            match text.line(&own.name) {
                Some(line) => conflict(ask, place, lang, &text, line, fields).await,
                None => {
                    let written = own.text.unwrap_or_default();
                    add(ask, place, lang, line, &written, fields, "programme-done-passage-gone").await
                }
            }
        }
    }
}

/// What the register said when the form was opened that is sent, and what it says now, where the two differ.
fn overtaken(ask: &Ask, line: &Line, fields: &Fields) -> Vec<FieldChange> {
    let now = line.register_prose();
    match seen(fields).filter(|then| *then != now.as_deref().unwrap_or_default().trim()) {
        Some(then) => vec![change(ask.t("programme-draft-register"), Some(then), now)],
        None => Vec::new(),
    }
}

/// What the register said when the form was opened; none where what was sent came from no form.
fn seen(fields: &Fields) -> Option<String> {
    let seen = fields.all("registro").into_iter().next()?;
    Some(seen.replace("\r\n", "\n").trim().to_owned())
}

/// Both texts side by side, and the form with one's own, to be saved over theirs or mended.
async fn conflict(ask: &Ask, place: &Place, lang: Lang, text: &Text, line: &Line, fields: &Fields) -> Answer {
    let (who, at) = line.passage.as_ref().map_or((String::new(), 0), |theirs| (theirs.who.clone(), theirs.at));
    let own = match fields.text("verbo") {
        "volver" => line.register_prose().unwrap_or_default(),
        _ => fields.text("texto").replace("\r\n", "\n"),
    };
    let is_theirs = fields.text("revision") != revision(line).to_string();
    let conflict = is_theirs.then(|| Conflict {
        who,
        when: ask.speech.instant_short(at, ZONE),
        fields: vec![change(ask.t("programme-draft-passage"), line.prose(), Some(own.clone()))],
    });
    // one after the other: what the register says now is shown when theirs has been seen
    let overtaken = if is_theirs { Vec::new() } else { overtaken(ask, line, fields) };
    let register = seen(fields).filter(|_| is_theirs).or_else(|| line.register_prose());
    let sent = Sent { typed: opened(line, own, register), conflict, overtaken, ..Sent::default() };
    passage_page(ask, place, lang, text, line, sent).await
}

/// Adds a paragraph behind a passage, and says so.
async fn add(
    ask: &Ask,
    place: &Place,
    lang: Lang,
    line: &Line,
    written: &str,
    fields: &Fields,
    told: &'static str,
) -> Answer {
    let address = place.section(lang, &line.section);
    if written.is_empty() {
        return done(&address, "programme-done-passage");
    }
    let own = Passage {
        name: format!("{}.own.{}", line.section, new_id()),
        revision: 1,
        section: line.section.clone(),
        office: line.office.clone(),
        base: None,
        follows: Some(line.name.clone()),
        text: Some(written.to_owned()),
        at: time::now(),
        who: ask.who.name().to_owned(),
    };
    let mut tx = ask.node.db.begin().await?;
    if let Once::First(sending) = once(&mut tx, "draft-passage", &fields.sending_key()).await? {
        if Drafts::write(&mut tx, &place.draft.id, lang.code(), &own).await? != Saved::Kept {
            return Err(Problem::Conflict("programme-draft-is-frozen"));
        }
        let detail = serde_json::json!({ "passage": own.name, "lang": lang.code() });
        audit(&mut tx, &ask.who, "draft.write", &place.draft.id, detail).await?;
        sending.made(&mut tx, &own.name).await?;
        tx.commit().await?;
    }
    done(&address, told)
}
