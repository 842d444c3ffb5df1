//! What was proposed: the queue of those who decide, and a proposal's own page, whose address only its sender has.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::db::Tx;
use platform::pages::{Fields, Form, Link, Paged, Problem, Slice, State, View, page, page_with};
use platform::sent::{self, Decision, Waiting};
use platform::time;
use platform::web::{Answer, Ask, done};

use super::place::ZONE;
use super::proposable;
use super::said::Sayer;
use crate::actions::DECIDE_PROPOSALS;
use crate::kind::{Form as Asked, Kind};
use crate::store::{About, Proposal, Records, State as Standing};

/// Where the queue stands.
pub(crate) const PROPOSALS: &str = "/propuestas";

#[derive(Template)]
#[template(path = "records_proposals.html")]
struct QueuePage {
    view: View,
    decided: bool,
    proposals: Paged<Waiting>,
}

#[derive(Template)]
#[template(path = "records_proposal.html")]
struct ProposalPage {
    view: View,
    form: Form,
    state: State,
    state_words: String,
    facts: Vec<(String, String)>,
    record: Option<Link>,
    answer: Option<String>,
    address: String,
    /// May who asks decide it, and is it open?
    decides: bool,
    reply_to: Option<String>,
    /// The form of the record, with what is proposed in it.
    take_up: Option<String>,
    /// The form of what is no record, where it is changed before the proposal is answered.
    form_href: Option<String>,
    /// Is answering all that can be done with it?
    only_answered: bool,
}

/// The address of a proposal.
pub(super) fn address(id: &str) -> String {
    format!("{PROPOSALS}/{id}")
}

/// The queue: open ones, oldest first; or those that were decided.
pub(super) async fn list(ask: Ask, slice: Slice) -> Answer {
    let (db, limit) = (&ask.node.db, slice.limit.saturating_add(1));
    let decided = ask.parameter("estado").as_deref() == Some("decididas");
    let found = match decided {
        true => Proposal::decided(db, slice.after.as_deref(), limit).await?,
        false => Proposal::open(db, slice.after.as_deref(), limit).await?,
    };
    let found = Paged::cut(found, &slice, None, |proposal| proposal.id.clone());
    let ids: Vec<String> = found.rows.iter().filter_map(|proposal| proposal.record_id.clone()).collect();
    let cards = Records::of(db).cards(ids.iter().map(String::as_str)).await?;
    let things = proposable::links(&ask, &found.rows).await?;
    let proposals = found.map(|proposal| {
        let id = proposal.record_id.as_ref();
        let card = id.and_then(|id| cards.get(id)).map(|card| card.title.as_str());
        let thing = id.and_then(|id| things.get(id)).map(|link| link.label.as_str());
        line(&ask, &proposal, card.or(thing))
    });
    page(QueuePage { view: ask.view_after_form(ask.t("records-proposals-title"), PROPOSALS), decided, proposals })
}

/// `of` is the name of what it is about, where that is there.
fn line(ask: &Ask, proposal: &Proposal, of: Option<&str>) -> Waiting {
    let (state, state_words) = standing(ask, proposal);
    let title = match (of, proposal.proposed.name.as_str()) {
        (Some(name), _) => name.to_owned(),
        (None, "") => ask.t("records-propose-title-missing"),
        (None, name) => name.to_owned(),
    };
    let facts = vec![
        ask.t(&format!("records-proposal-about-{}", proposal.about.word())),
        ask.speech.instant_short(proposal.sent_at, ZONE),
    ];
    Waiting { href: address(&proposal.id), title, facts, state, state_words }
}

fn standing(ask: &Ask, proposal: &Proposal) -> (State, String) {
    let at = proposal.decided_at.unwrap_or(proposal.sent_at);
    let date = ask.speech.date(&time::day_in(at, ZONE));
    let words = ask.speech.with(&format!("records-proposal-state-{}", proposal.state.word()), &[("date", date.into())]);
    (proposal.state.state(), words)
}

/// A proposal and what came of it.
pub(super) async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let proposal = Proposal::find(&ask.node.db, &id).await?.ok_or(Problem::NotFound)?;
    let view = view(&ask);
    proposal_page(&ask, view, &proposal, Form::blank()).await
}

/// Answers it without taking it up: declined with the reason, or, where no record comes of it, done.
pub(super) async fn decide(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let proposal = Proposal::find(&ask.node.db, &id).await?.ok_or(Problem::NotFound)?;
    let (decision, action) = match fields.text("verbo") {
        "rechazar" => (Decision::Declined, "proposal.decline"),
        "atender" if is_only_answered(&ask, &proposal) => (Decision::Accepted, "proposal.accept"),
        _ => return Err(Problem::BadRequest("site-form-unreadable")),
    };
    if proposal.state == decision {
        return done(PROPOSALS, "records-done-decided");
    }
    let answer = match sent::answer(&fields) {
        Ok(answer) => answer,
        Err(errors) => {
            let mut view = view(&ask);
            let form = Form::failed(&mut view, fields.into_typed(), &errors);
            return proposal_page(&ask, view, &proposal, form).await;
        }
    };
    let mut tx = ask.node.db.begin().await?;
    if !Proposal::decide(&mut tx, &id, decision, &ask.who, &answer).await? {
        return Err(Problem::Conflict("records-changed-meanwhile"));
    }
    audit(&mut tx, &ask.who, action, &id, serde_json::json!({ "answer": answer })).await?;
    tx.commit().await?;
    done(PROPOSALS, "records-done-decided")
}

/// Does no form of a record come of it?
fn is_only_answered(ask: &Ask, proposal: &Proposal) -> bool {
    proposal.about == About::Missing || proposable::named(ask, &proposal.kind).is_some()
}

fn view(ask: &Ask) -> View {
    let mut view = ask.view_after_form(ask.t("records-proposal-title"), PROPOSALS);
    if ask.may(&DECIDE_PROPOSALS) {
        view.crumbs = vec![ask.crumb("records-proposals-title", PROPOSALS)];
    }
    view.head.noindex = true;
    view
}

async fn proposal_page(ask: &Ask, view: View, proposal: &Proposal, form: Form) -> Answer {
    let kind = Kind::named(&ask.node.contributions, &proposal.kind);
    let cards = Records::of(&ask.node.db).cards(proposal.record_id.as_deref()).await?;
    let card = cards.values().next();
    let things = proposable::named(ask, &proposal.kind);
    let thing = proposable::links(ask, std::slice::from_ref(proposal)).await?.into_values().next();
    let sayer = Sayer::of(ask, &[]).await?;
    let mut facts = Vec::new();
    let mut fact = |key: &str, value: String| {
        if !value.is_empty() {
            facts.push((ask.t(key), value));
        }
    };
    fact("records-proposal-about", ask.t(&format!("records-proposal-about-{}", proposal.about.word())));
    fact("records-facet-kind", things.as_ref().map_or_else(|| sayer.kind(&proposal.kind), |things| things.one(ask)));
    fact("records-name", proposal.proposed.name.clone());
    let field = kind.and_then(|kind| kind.field(&proposal.proposed.field).map(|field| sayer.field(kind, field.name)));
    let of_thing = things.iter().flat_map(|things| things.fields(ask)).find(|one| one.value == proposal.proposed.field);
    fact("records-propose-field", field.or(of_thing.map(|one| one.label)).unwrap_or_default());
    fact("records-propose-value", proposal.proposed.value.clone());
    fact("records-propose-source", proposal.proposed.source.clone());
    let decides = ask.may(&DECIDE_PROPOSALS) && proposal.state == Decision::Open;
    let take_up = match (kind, card) {
        (Some(kind), Some(card)) => Some((kind, format!("{}/editar", kind.address(&card.id)))),
        (Some(kind), None) => Some((kind, format!("{}/nuevo/{}", kind.home, kind.name))),
        (None, _) => None,
    };
    let may_form = things.as_ref().filter(|things| decides && ask.may(things.edit()));
    let form_href = may_form.zip(proposal.record_id.as_ref()).map(|(things, id)| things.form(id));
    let (state, state_words) = standing(ask, proposal);
    let page = ProposalPage {
        state,
        state_words,
        facts,
        record: card
            .filter(|card| decides || card.state == Standing::Published)
            .zip(kind)
            .map(|(card, kind)| Link { label: card.title.clone(), href: kind.address(&card.id) })
            .or(thing),
        answer: proposal.answer.clone().filter(|answer| !answer.is_empty()),
        address: address(&proposal.id),
        decides,
        reply_to: proposal.reply_to.clone().filter(|_| decides),
        take_up: take_up
            .filter(|(kind, _)| decides && ask.may(kind.edit))
            .map(|(_, form)| format!("{form}?propuesta={}", proposal.id)),
        form_href,
        only_answered: is_only_answered(ask, proposal),
        form,
        view,
    };
    let status = if page.form.errors().is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(status, page)
}

/// A proposal beside the form of the record that it is about.
pub(super) struct Taken {
    /// Its identifier.
    pub id: String,
    /// Its address.
    pub href: String,
    /// What it is about.
    pub what: String,
    /// How it should read.
    pub value: String,
    /// How the sender knows.
    pub source: String,
}

impl Taken {
    /// The open proposal of this identifier, for those who decide.
    pub async fn open(ask: &Ask, kind: &Kind, id: &str) -> anyhow::Result<Option<(Taken, Proposal)>> {
        if id.is_empty() || !ask.may(&DECIDE_PROPOSALS) {
            return Ok(None);
        }
        let found = Proposal::find(&ask.node.db, id).await?;
        let found = found.filter(|proposal| proposal.state == Decision::Open && proposal.kind == kind.name);
        Ok(found.map(|proposal| {
            let what = match kind.field(&proposal.proposed.field) {
                Some(field) => ask.t(&kind.key(&format!("field-{}", field.name))),
                None => ask.t(&format!("records-proposal-about-{}", proposal.about.word())),
            };
            let Proposal { id, proposed, .. } = &proposal;
            let (value, source) = (proposed.value.clone(), proposed.source.clone());
            (Taken { href: address(id), id: id.clone(), what, value, source }, proposal)
        }))
    }

    /// Puts what is proposed into the form, where it is a text that stands by itself.
    pub fn fill(kind: &Kind, proposal: &Proposal, typed: &mut Vec<(String, String)>) {
        let proposed = &proposal.proposed;
        typed.push(("fuente".to_owned(), proposed.source.clone()));
        if proposal.about == About::New {
            set(kind, kind.title, &proposed.name, typed);
            // whom consent is asked of; of all others the address is forgotten when it is decided
            let of_people = kind.mail().filter(|_| kind.asks_consent());
            if let (Some(field), Some(mail)) = (of_people, &proposal.reply_to) {
                set(kind, field.name, mail, typed);
            }
            set(kind, kind.summary, &proposed.value, typed);
        } else {
            set(kind, &proposed.field, &proposed.value, typed);
        }
    }

    /// Notes that it was taken up, in the transaction that does so; false where somebody else has decided it.
    pub async fn accept(tx: &mut Tx, ask: &Ask, id: &str, answer: &str) -> anyhow::Result<bool> {
        let decides = !id.is_empty() && ask.may(&DECIDE_PROPOSALS);
        if !decides || !Proposal::decide(tx, id, Decision::Accepted, &ask.who, answer).await? {
            return Ok(false);
        }
        audit(tx, &ask.who, "proposal.accept", id, serde_json::json!({ "answer": answer })).await?;
        Ok(true)
    }
}

fn set(kind: &Kind, field: &str, value: &str, typed: &mut Vec<(String, String)>) {
    let Some(field) = kind.field(field) else { return };
    let stands = matches!(
        field.form,
        Asked::Line
            | Asked::Text
            | Asked::Date
            | Asked::Number
            | Asked::Address
            | Asked::Mail
            | Asked::Code
            | Asked::Person
            | Asked::Tongues
    );
    let is_new = !typed.iter().any(|(name, _)| name.starts_with(&format!("{}.", field.name)));
    // which of several values, or of several languages, is meant a person has to see
    if !stands || (!is_new && (field.many || matches!(field.form, Asked::Tongues))) {
        return;
    }
    let name = format!("{}.0", field.name);
    typed.retain(|(known, _)| *known != name);
    if matches!(field.form, Asked::Tongues) {
        typed.push((format!("{name}.lang"), "es".to_owned()));
    }
    typed.push((name, value.to_owned()));
}
