//! Reviewing good practices: two people, each by the same criteria.

use askama::Template;
use axum::extract::Path;
use platform::accounts::{Email, audit};
use platform::db::Tx;
use platform::mail::{self, Mail};
use platform::node::Node;
use platform::pages::{Choice, FieldErrors, Fields, Form, Paged, Problem, Slice, View, page, page_with};
use platform::sent::Waiting;
use platform::text::one_line;
use platform::time;
use platform::web::{Answer, Ask, done};
use platform::words::Arg;
use records::pages::{Fact, Sayer, facts};
use records::{Body, By, Door, Opens, Record, Records, State, Statement, Value, Vocabularies};

use super::criteria::criteria;
use super::send::{SENDING, standing};
use crate::kinds::{CRITERIA, MEETS, PRACTICE, Verdict, verdict};
use crate::pages::sending::language_of;
use crate::pages::shelves::PRACTICES;

/// Where the queue stands.
pub const PATH: &str = "/programa/practicas/revisar";
/// Longest reason, in characters.
const MOST_REASON: usize = 500;
/// How often a review is tried where others are kept at the same moment.
const TRIES: usize = 5;

#[derive(Template)]
#[template(path = "practice_queue.html")]
struct QueuePage {
    view: View,
    practices: Paged<Waiting>,
}

#[derive(Template)]
#[template(path = "practice_review.html")]
struct ReviewPage {
    view: View,
    form: Form,
    address: String,
    revision: i64,
    facts: Vec<Fact>,
    criteria: Vec<(String, String)>,
    meets: Vec<Choice>,
    verdicts: Vec<Choice>,
    standing: (platform::pages::State, String),
    reviews: Vec<String>,
}

/// Those that wait for reviews, in the order in which they were sent.
pub async fn queue(ask: Ask, slice: Slice) -> Answer {
    let records = Records::of(&ask.node.db);
    let found = records.standing(&[PRACTICE.name], State::Held, slice.after.as_deref(), slice.limit_and_one()).await?;
    let found = Paged::cut(found, &slice, None, |record| record.id.clone());
    let mut view = ask.view_after_form(ask.t("programme-practice-queue"), PRACTICES.path);
    view.crumbs = vec![ask.crumb("programme-practices-title", PRACTICES.path)];
    view.head.noindex = true;
    let practices = found.map(|record| {
        let (state, state_words) = standing(&ask, &record);
        let n = record.body.all("reviews").len();
        Waiting {
            href: format!("{}/revision", PRACTICE.address(&record.id)),
            title: record.title,
            facts: vec![
                ask.speech.date_short(&time::day_in(record.created_at, "UTC")),
                ask.speech.with("programme-practice-reviews", &[("n", n.into())]),
            ],
            state,
            state_words,
        }
    });
    page(QueuePage { view, practices })
}

async fn practice(ask: &Ask, id: &str) -> Result<Record, Problem> {
    Records::of(&ask.node.db).find(id).await?.filter(is_open).ok_or(Problem::NotFound)
}

fn is_open(record: &Record) -> bool {
    record.kind == PRACTICE.name && matches!(record.state, State::Held | State::Published)
}

/// The practice with the form.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let record = practice(&ask, &id).await?;
    review_page(&ask, &record, Vec::new(), &FieldErrors::new()).await
}

async fn review_page(ask: &Ask, record: &Record, typed: Vec<(String, String)>, errors: &FieldErrors) -> Answer {
    let sayer = Sayer::of(ask, std::slice::from_ref(record)).await?;
    let mut view = ask.view_after_form(record.title.clone(), PRACTICES.path);
    view.crumbs =
        vec![ask.crumb("programme-practices-title", PRACTICES.path), ask.crumb("programme-practice-queue", PATH)];
    view.head.noindex = true;
    let word = |name: &str, word: &str| ask.t(&PRACTICE.key(&format!("choice-{name}-{word}")));
    let reviews = record.body.all("reviews").iter().map(|row| {
        let part = |name: &str| row.value.part(name).unwrap_or_default();
        let said = [part("reviewer").to_owned(), word("verdict", part("verdict")), part("reason").to_owned()];
        said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    let form = Form::failed(&mut view, typed, errors);
    page_with(
        form.status(),
        ReviewPage {
            form,
            address: format!("{}/revision", PRACTICE.address(&record.id)),
            revision: record.revision,
            facts: facts(
                &ask.speech,
                &sayer,
                PRACTICE.now(&ask.node.contributions),
                &record.body,
                &["reviews", "mail"],
            ),
            criteria: criteria(ask),
            meets: MEETS.iter().map(|word| Choice::new(*word, ask.t(&format!("programme-meets-{word}")))).collect(),
            verdicts: ["publish", "return"].map(|verdict| Choice::new(verdict, word("verdict", verdict))).into(),
            standing: standing(ask, record),
            reviews: reviews.collect(),
            view,
        },
    )
}

/// Keeps a review; with the second that is for it, the practice is published.
pub async fn save(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let record = practice(&ask, &id).await?;
    let Some(account) = ask.who.id() else { return Err(Problem::SignIn) };
    let mut errors = FieldErrors::new();
    let mut parts = vec![
        ("reviewer".to_owned(), ask.who.name().to_owned()),
        ("account".to_owned(), account.to_owned()),
        ("on".to_owned(), time::day_in(time::now(), "UTC")),
    ];
    for name in CRITERIA {
        match MEETS.iter().find(|word| **word == fields.text(name)) {
            Some(word) => parts.push((name.to_owned(), (*word).to_owned())),
            None => errors.add_with(name, "programme-choose", &[field(&ask, name)]),
        }
    }
    let (said, reason) = (fields.text("veredicto"), one_line(fields.text("motivo")));
    if !["publish", "return"].contains(&said) {
        errors.add_with("veredicto", "programme-choose", &[field(&ask, "verdict")]);
    }
    if (said == "return" && reason.is_empty()) || reason.chars().count() > MOST_REASON {
        errors.add("motivo", "programme-practice-reason-wrong");
    }
    if !errors.is_empty() {
        return review_page(&ask, &record, fields.into_typed(), &errors).await;
    }
    parts.push(("verdict".to_owned(), said.to_owned()));
    parts.extend((!reason.is_empty()).then(|| ("reason".to_owned(), reason)));
    let own = Statement::of(Value::Parts(parts.into_iter().collect()));
    let kind = PRACTICE.now(&ask.node.contributions);
    for _ in 0..TRIES {
        let mut tx = ask.node.db.begin().await?;
        let record = Records::in_tx(&mut tx, &id).await?.filter(is_open).ok_or(Problem::NotFound)?;
        if !is_as_read(&mut tx, &record, fields.text("revision")).await? {
            drop(tx);
            let errors = FieldErrors::one("veredicto", "programme-practice-moved");
            return review_page(&ask, &record, fields.into_typed(), &errors).await;
        }
        let body = reviewed(&record.body, account, &own);
        if body == record.body {
            // sent twice
            return done(PATH, "programme-done-reviewed");
        }
        let vocabularies = Vocabularies::load_in(&mut tx).await?;
        if !Records::change(&mut tx, kind, &record, &body, By::hand(&ask.who, ""), &vocabularies).await? {
            // another reviewer was faster: this review stands beside theirs
            continue;
        }
        write_to_sender(&ask.node, &mut tx, &record, &body).await?;
        audit(&mut tx, &ask.who, "practice.review", &record.id, serde_json::json!({ "verdict": said })).await?;
        tx.commit().await?;
        return done(PATH, "programme-done-reviewed");
    }
    Err(Problem::Conflict("records-changed-meanwhile"))
}

/// The name of a field, for what is wrong with it.
fn field(ask: &Ask, name: &str) -> (&'static str, Arg) {
    ("field", ask.t(&PRACTICE.key(&format!("field-{name}"))).into())
}

/// What a practice says with a review in it: whoever looks again says it anew.
fn reviewed(body: &Body, account: &str, own: &Statement) -> Body {
    let (mut body, mut reviews) = (body.clone(), body.all("reviews").to_vec());
    match reviews.iter_mut().find(|row| row.value.part("account") == Some(account)) {
        Some(before) => before.clone_from(own),
        None => reviews.push(own.clone()),
    }
    body.set("reviews", reviews);
    body
}

/// Does a practice say what it said when the form was opened? What others said of it since changes nothing of that, nor that
/// the address of who sent it was erased.
async fn is_as_read(tx: &mut Tx, record: &Record, revision: &str) -> Result<bool, Problem> {
    let number: i64 = revision.parse().map_err(|_| Problem::BadRequest("site-form-unreadable"))?;
    let read = Records::revision_in(tx, &record.id, number).await?.ok_or(Problem::NotFound)?;
    let own = |body: &Body| {
        let mut body = body.clone();
        ["reviews", "mail"].iter().for_each(|field| body.set(field, Vec::new()));
        body
    };
    Ok(own(&read.body) == own(&record.body))
}

/// Tells who sent it what was decided, in their language, with a link of their own: afterwards nobody knows the address.
async fn write_to_sender(node: &Node, tx: &mut Tx, record: &Record, body: &Body) -> anyhow::Result<()> {
    let key = match verdict(body) {
        Verdict::Waiting => return Ok(()),
        Verdict::Returned => "programme-mail-practice-returned",
        Verdict::Published => "programme-mail-practice-published",
    };
    let Some(to) = record.body.text("mail").and_then(Email::parse).filter(|_| mail::is_on(&node.config)) else {
        return Ok(());
    };
    let speech = node.words.speak(language_of(record));
    let door = Door::make(tx, &record.id, Opens::Sent, None).await?;
    let args =
        [("title", record.title.as_str().into()), ("link", mail::link(&node.config, &SENDING.address(&door)).into())];
    let subject = speech.with("programme-mail-practice-subject", &args);
    Mail::to_address(&to).subject(subject).body(speech.with(key, &args)).send(tx).await?;
    Ok(())
}
