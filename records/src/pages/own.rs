//! What is kept about a person or an organisation, behind a link that only they have: seen, confirmed, corrected, agreed to,
//! erased. Looking changes nothing: programs that read mail follow links, too.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use platform::accounts::audit;
use platform::pages::{Choice, FieldErrors, Fields, Form, Problem, View, page_with};
use platform::sent::admit;
use platform::web::{Answer, Ask, Once, done, once};

use super::facts::{Fact, facts};
use super::place::today;
use super::proposals;
use super::said::Sayer;
use crate::body::Body;
use crate::consent::{self, Consent};
use crate::erased::{self, is_gone};
use crate::kind::{Kind, Shown};
use crate::mails::{self, own_address};
use crate::store::{About, AskedOut, By, Door, Opens, Proposal, Proposed, Record, Records, Stale, State};
use crate::vocabulary::Vocabularies;

/// Longest correction, in characters.
const MOST_WORDS: usize = 4000;

#[derive(Template)]
#[template(path = "record_own.html")]
struct OwnPage {
    view: View,
    form: Form,
    address: String,
    name: String,
    revision: i64,
    facts: Vec<Fact>,
    /// How it stands, in words.
    standing: String,
    /// Where everybody reads it.
    public_href: Option<String>,
    /// What people are asked; none for those who are no people.
    consent: Option<ConsentPart>,
    /// Is nothing kept any more?
    is_gone: bool,
}

struct ConsentPart {
    /// The text that is agreed to.
    text: String,
    is_given: bool,
    /// The facts that may be shown to everybody or not.
    facts: Vec<Choice>,
}

/// What the link opens.
async fn behind(ask: &Ask, token: &str) -> Result<(&'static Kind, Record), Problem> {
    let record = Door::behind(&ask.node.db, token, Opens::Own).await?.ok_or(Problem::NotFound)?;
    let kind = Kind::named(&ask.node.contributions, &record.kind).ok_or(Problem::NotFound)?;
    Ok((kind, record))
}

/// The page.
pub(super) async fn show(ask: Ask, Path(token): Path<String>) -> Answer {
    let (kind, record) = behind(&ask, &token).await?;
    let ticked = choices(kind, &record.body).into_iter().filter(|(.., shown)| *shown == Shown::Public);
    let typed = ticked.map(|(place, ..)| ("publicos".to_owned(), place)).collect();
    let view = view(&ask, kind);
    own_page(&ask, view, &token, kind, &record, Form::filled(typed)).await
}

/// Does what its sender says.
pub(super) async fn send(ask: Ask, Path(token): Path<String>, fields: Fields) -> Answer {
    let (kind, record) = behind(&ask, &token).await?;
    let (address, verb) = (own_address(&token), fields.text("verbo"));
    if is_gone(&record) {
        return done(&address, "records-done-own-gone");
    }
    match verb {
        "corregir" => return correct(&ask, &token, kind, &record, fields).await,
        "retirar" if kind.asks_consent() => return leave(&ask, &token, kind, &record).await,
        "callar" => return be_silent(&ask, &token, &record).await,
        _ => {}
    }
    let mut body = record.body.clone();
    let (key, action, form) = match verb {
        "confirmar" => ("records-done-confirmed", "record.confirm", "own-confirm"),
        "consentir" if kind.asks_consent() => {
            agree(&ask, kind, &mut body, &fields.all("publicos"));
            ("records-done-own-agreed", "consent.give", "own-agree")
        }
        _ => return Err(Problem::BadRequest("site-form-unreadable")),
    };
    // who agrees to what she has read says that it is right
    let body = body.confirmed(&today());
    let mut tx = ask.node.db.begin().await?;
    if let Once::First(sending) = once(&mut tx, form, &fields.sending_key()).await? {
        let (vocabularies, why) = (Vocabularies::load_in(&mut tx).await?, ask.t("records-own-why"));
        let by = By::hand(&ask.who, &why);
        if fields.text("revision") != record.revision.to_string()
            || !Records::change(&mut tx, kind, &record, &body, by, &vocabularies).await?
        {
            return Err(Problem::Conflict("records-changed-meanwhile"));
        }
        sending.made(&mut tx, &record.id).await?;
        audit(&mut tx, &ask.who, action, &record.id, ()).await?;
        tx.commit().await?;
    }
    done(&address, key)
}

/// She agrees, and chooses what everybody sees.
fn agree(ask: &Ask, kind: &Kind, body: &mut Body, public: &[String]) {
    let places = choices(kind, body);
    for (place, field, at, _) in places {
        let mut statements = body.all(field).to_vec();
        if let Some(statement) = statements.get_mut(at) {
            statement.shown = if public.contains(&place) { Shown::Public } else { Shown::Members };
        }
        body.set(field, statements);
    }
    let lang = ask.speech.lang().code();
    let what = ask.speech.with("records-consent-of-text", &[("n", consent::TEXT.into()), ("lang", lang.into())]);
    consent::say(body, Consent::Given, &today(), &ask.t("records-consent-by-link"), &what);
}

/// What may be shown to everybody or not: its place in the body, its field, which of the values, who sees it now. The name
/// is what a list is made of, and what is for members is for nobody else.
fn choices<'a>(kind: &'a Kind, body: &Body) -> Vec<(String, &'a str, usize, Shown)> {
    let fields = kind.fields.iter().filter(|field| field.shown == Shown::Public && field.name != kind.title);
    let places = fields.flat_map(|field| {
        let statements = body.all(field.name).iter().enumerate();
        statements.map(|(at, s)| (format!("{}.{at}", field.name), field.name, at, s.shown)).collect::<Vec<_>>()
    });
    places.collect()
}

/// What is wrong, or missing: a proposal that editors decide, with the answer at its own address.
async fn correct(ask: &Ask, token: &str, kind: &'static Kind, record: &Record, fields: Fields) -> Answer {
    let words = fields.text("valor").replace("\r\n", "\n");
    let mut errors = FieldErrors::new();
    if words.is_empty() {
        errors.add("valor", "records-propose-value-missing");
    } else if words.chars().count() > MOST_WORDS {
        errors.add_with("valor", "records-misread-long", &[("n", MOST_WORDS.into())]);
    }
    let mut tx = ask.node.db.begin().await?;
    let sending = match once(&mut tx, "own-correct", &fields.sending_key()).await? {
        Once::First(sending) => sending,
        Once::Again(id) => return Ok(Redirect::to(&proposals::address(&id)).into_response()),
    };
    admit(&mut tx, ask, "proposal", "valor", &mut errors).await?;
    if !errors.is_empty() {
        drop(tx);
        let mut view = view(ask, kind);
        let form = Form::failed(&mut view, fields.into_typed(), &errors);
        return own_page(ask, view, token, kind, record, form).await;
    }
    let proposed = Proposed { value: words, source: ask.t("records-own-source"), ..Proposed::default() };
    let id = Proposal::send(&mut tx, About::Change, kind.name, Some(&record.id), &proposed, None).await?;
    sending.made(&mut tx, &id).await?;
    audit(&mut tx, &ask.who, "proposal.send", &id, serde_json::json!({ "about": About::Change.word() })).await?;
    tx.commit().await?;
    done(&proposals::address(&id), "records-done-proposed")
}

/// They do not want to be asked any more whether it is right.
async fn be_silent(ask: &Ask, token: &str, record: &Record) -> Answer {
    let mut tx = ask.node.db.begin().await?;
    Stale::exclude(&mut tx, &record.id, true).await?;
    audit(&mut tx, &ask.who, "stale.exclude", &record.id, ()).await?;
    tx.commit().await?;
    done(&own_address(token), "records-done-stale-silent")
}

/// She does not want to be listed: out of sight at once, and nothing is left but what keeps others from listing her again.
async fn leave(ask: &Ask, token: &str, kind: &'static Kind, record: &Record) -> Answer {
    let said = match consent::of(&record.body) {
        Some((Consent::Given, _)) => Consent::Withdrawn,
        _ if record.state == State::Published => Consent::Withdrawn,
        _ => Consent::Refused,
    };
    let mut left = Body::new();
    consent::say(&mut left, said, &today(), &ask.t("records-consent-by-link"), "");
    let editors = mails::editors(&ask.node).await?;
    let mut tx = ask.node.db.begin().await?;
    // also by the names under which she stood in records that became this one
    let merged = Records::merged_into(&mut tx, &record.id).await?;
    let bodies = std::iter::once(&record.body).chain(merged.iter().map(|lost| &lost.body));
    let digests: Vec<String> = bodies.flat_map(|body| AskedOut::digests(kind, body)).collect();
    AskedOut::note(&mut tx, &digests).await?;
    if !Records::erase(&mut tx, kind, record, &left, By::hand(&ask.who, "")).await? {
        return Err(Problem::Conflict("records-changed-meanwhile"));
    }
    audit(&mut tx, &ask.who, "consent.withdraw", &record.id, ()).await?;
    mails::tell_gone(&ask.node, &mut tx, &editors, kind, record).await?;
    erased::note(&ask.node, record, digests).await?;
    // a backup from before the merge holds them apart
    for lost in &merged {
        erased::note(&ask.node, lost, AskedOut::digests(kind, &lost.body)).await?;
    }
    tx.commit().await?;
    erased::leave_index(&ask.node).await;
    done(&own_address(token), "records-done-own-gone")
}

fn view(ask: &Ask, kind: &Kind) -> View {
    let key = if kind.asks_consent() { "records-own-title-person" } else { "records-own-title" };
    let mut view = ask.view_after_form(ask.t(key), "");
    view.head.noindex = true;
    view
}

async fn own_page(ask: &Ask, view: View, token: &str, kind: &'static Kind, record: &Record, form: Form) -> Answer {
    let sayer = Sayer::of(ask, std::slice::from_ref(record)).await?;
    let is_gone = is_gone(record);
    let label = |field: &str, at: usize| {
        let statement = record.body.all(field).get(at);
        let form = kind.field(field).map(|field| &field.form);
        let said = statement.zip(form).map(|(statement, form)| sayer.statement(kind, field, form, statement).text);
        format!("{}: {}", sayer.field(kind, field), said.unwrap_or_default())
    };
    let consent = kind.asks_consent().then(|| ConsentPart {
        text: ask.t("records-consent-text-1"),
        is_given: matches!(consent::of(&record.body), Some((Consent::Given, _))),
        facts: choices(kind, &record.body)
            .into_iter()
            .map(|(place, field, at, _)| Choice::new(place, label(field, at)))
            .collect(),
    });
    let is_public = record.state == State::Published;
    let standing = match (is_gone, is_public) {
        (true, _) => "records-own-standing-gone",
        (_, true) => "records-own-standing-public",
        _ => "records-own-standing-hidden",
    };
    let status = if form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = OwnPage {
        address: own_address(token),
        name: record.title.clone(),
        revision: record.revision,
        facts: if is_gone { Vec::new() } else { facts(&ask.speech, &sayer, kind, &record.body, &[]) },
        standing: ask.t(standing),
        public_href: is_public.then(|| kind.address(&record.id)),
        consent: consent.filter(|_| !is_gone),
        is_gone,
        form,
        view,
    };
    page_with(status, page)
}
