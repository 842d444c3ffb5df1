//! A proposal's own page: for those who decide, what it would change.

use anyhow::Result;
use askama::Template;
use axum::extract::Path;
use platform::pages::{Form, Link, Problem, State, View, page_with, with_parameter};
use platform::sent::Decision;
use platform::web::{Answer, Ask};

use super::compare::Compared;
use super::queue::{country, field, standing};
use super::settle::may_accept;
use super::{PROPOSALS, address};
use crate::actions::DECIDE_PROPOSALS;
use crate::kind::Kind;
use crate::pages::place::may_change;
use crate::pages::proposable;
use crate::pages::said::Sayer;
use crate::store::{About, Proposal, Proposed, Record, Records, State as Standing};

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
    /// The addresses that came with it, each with whose it is; for those who decide.
    mails: Vec<(String, String)>,
    /// What it would change, for those who decide.
    compared: Option<Compared>,
    /// Over which revision of the record it is taken up as it was sent, for those who may.
    accepts: Option<i64>,
    /// The form of the record, with what is proposed in it.
    take_up: Option<String>,
    /// The form of what is no record, where it is changed before the proposal is answered.
    form_href: Option<String>,
    /// Is answering all that can be done with it?
    only_answered: bool,
    /// What those who decide have to know before.
    notice: Option<String>,
}

/// A proposal and what came of it.
pub(in crate::pages) async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let proposal = Proposal::find(&ask.node.db, &id).await?.ok_or(Problem::NotFound)?;
    let view = view(&ask);
    proposal_page(&ask, view, &proposal, Form::blank()).await
}

pub(super) fn view(ask: &Ask) -> View {
    let mut view = ask.view_after_form(ask.t("records-proposal-title"), PROPOSALS);
    if ask.may(&DECIDE_PROPOSALS) {
        view.crumbs = vec![ask.crumb("records-proposals-title", PROPOSALS)];
    }
    view.head.noindex = true;
    view
}

/// The record that it is about, or the one that this became.
pub(super) async fn subject(ask: &Ask, proposal: &Proposal) -> Result<Option<(&'static Kind, Record)>> {
    let kind = Kind::named(&ask.node.contributions, &proposal.kind);
    let (Some(kind), Some(id)) = (kind, &proposal.record_id) else { return Ok(None) };
    let records = Records::of(&ask.node.db);
    let Some(record) = records.find(id).await? else { return Ok(None) };
    let record = match &record.merged_into {
        Some(kept) => records.find(kept).await?,
        None => Some(record),
    };
    Ok(record.map(|record| (kind, record)))
}

/// Does no form of a record come of it, filled with what it says?
pub(super) fn is_only_answered(ask: &Ask, proposal: &Proposal) -> bool {
    match (proposal.about, Kind::named(&ask.node.contributions, &proposal.kind)) {
        (About::Missing, _) | (_, None) => true,
        (About::Change, Some(kind)) => kind.field(&proposal.proposed.field).is_none(),
        (About::New, Some(_)) => false,
    }
}

pub(super) async fn proposal_page(ask: &Ask, view: View, proposal: &Proposal, form: Form) -> Answer {
    let decides = ask.may(&DECIDE_PROPOSALS) && proposal.state == Decision::Open;
    let record = subject(ask, proposal).await?;
    let sayer = Sayer::of_bodies(ask, record.iter().map(|(kind, record)| (kind.name, &record.body))).await?;
    let compared = if decides { compared(ask, &sayer, record.as_ref(), proposal).await? } else { None };
    let mut accepts = None;
    if let (Some((kind, record)), Some(None)) = (&record, compared.as_ref().map(|compared| &compared.fault)) {
        accepts = may_accept(ask, kind, record).await?.then_some(record.revision);
    }
    let take_up = if decides { take_up(ask, record.as_ref(), proposal).await? } else { None };
    let things = proposable::named(ask, &proposal.kind);
    let may_form = things.as_ref().filter(|things| decides && ask.may(things.edit()));
    let form_href = may_form.zip(proposal.record_id.as_ref()).map(|(things, id)| {
        let Proposed { field, value, .. } = &proposal.proposed;
        with_parameter(&with_parameter(&things.form(id), "campo", field), "valor", value)
    });
    let only_answered = is_only_answered(ask, proposal);
    let is_out = record.as_ref().is_some_and(|(_, record)| record.state != Standing::Published);
    let notice = match decides {
        true if is_out => Some("records-proposal-out"),
        true if accepts.is_none() && take_up.is_none() && !only_answered => Some("records-proposal-editors"),
        _ => None,
    };
    let thing = proposable::links(ask, std::slice::from_ref(proposal)).await?.into_values().next();
    let (state, state_words) = standing(ask, proposal);
    let status = form.status();
    let page = ProposalPage {
        state,
        state_words,
        facts: facts(ask, &sayer, proposal, compared.is_some()),
        record: record
            .as_ref()
            .filter(|(_, record)| decides || record.state == Standing::Published)
            .map(|(kind, record)| Link { label: sayer.title(kind, record).to_owned(), href: kind.address(&record.id) })
            .or(thing),
        answer: proposal.answer.clone().filter(|answer| !answer.is_empty()),
        address: address(&proposal.id),
        decides,
        mails: if decides { mails(ask, proposal) } else { Vec::new() },
        compared,
        accepts,
        take_up,
        form_href,
        only_answered,
        notice: notice.map(|key| ask.t(key)),
        form,
        view,
    };
    page_with(status, page)
}

async fn compared(
    ask: &Ask,
    sayer: &Sayer,
    record: Option<&(&'static Kind, Record)>,
    proposal: &Proposal,
) -> Result<Option<Compared>> {
    match (record, proposable::named(ask, &proposal.kind)) {
        (Some(&(kind, ref record)), _) => Compared::of(ask, sayer, kind, record, proposal).await,
        (None, Some(things)) => Compared::of_thing(ask, things.as_ref(), proposal).await,
        (None, None) => Ok(None),
    }
}

/// The form in which it is taken up, for those who may send it.
async fn take_up(ask: &Ask, record: Option<&(&'static Kind, Record)>, proposal: &Proposal) -> Result<Option<String>> {
    let form = match (record, Kind::named(&ask.node.contributions, &proposal.kind)) {
        (Some((kind, record)), _) => {
            let may = may_change(ask, kind, &record.body).await?;
            may.then(|| format!("{}/editar", kind.address(&record.id)))
        }
        (None, Some(kind)) => ask.may(kind.edit).then(|| format!("{}/nuevo/{}", kind.home, kind.name)),
        (None, None) => None,
    };
    Ok(form.map(|form| format!("{form}?propuesta={}", proposal.id)))
}

/// Where its sender is answered, and where whom it is about is asked.
fn mails(ask: &Ask, proposal: &Proposal) -> Vec<(String, String)> {
    let own = proposal.reply_to.iter().map(|mail| (ask.t("site-sent-mail"), mail.clone()));
    let of_person = Some(&proposal.proposed.mail).filter(|mail| !mail.is_empty());
    own.chain(of_person.map(|mail| (ask.t("records-propose-mail"), mail.clone()))).collect()
}

/// What it says; where that stands beside what is said now, it is not told twice.
fn facts(ask: &Ask, sayer: &Sayer, proposal: &Proposal, is_compared: bool) -> Vec<(String, String)> {
    let Proposal { about, kind, proposed, .. } = proposal;
    let things = proposable::named(ask, kind);
    let mut facts = Vec::new();
    let mut fact = |key: &str, value: String| {
        if !value.is_empty() {
            facts.push((ask.t(key), value));
        }
    };
    fact("records-proposal-about", ask.t(&format!("records-proposal-about-{}", about.word())));
    fact("records-facet-kind", things.as_ref().map_or_else(|| sayer.kind(kind), |things| things.one(ask)));
    fact("records-country", country(ask, proposal).unwrap_or_default());
    fact("records-name", proposed.name.clone());
    if !is_compared {
        let what = match about {
            About::Change => "records-propose-value",
            About::New => "records-propose-what",
            About::Missing => "records-propose-missing",
        };
        fact("records-propose-field", field(ask, sayer, proposal).unwrap_or_default());
        fact(what, proposed.value.clone());
        fact("records-propose-source", proposed.source.clone());
    }
    facts
}
