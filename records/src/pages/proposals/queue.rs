//! The queue of those who decide.

use askama::Template;
use platform::pages::{Paged, Slice, State, View, page};
use platform::sent::Waiting;
use platform::time;
use platform::web::{Answer, Ask};

use super::{PROPOSALS, address};
use crate::kind::Kind;
use crate::pages::place::ZONE;
use crate::pages::proposable;
use crate::pages::said::Sayer;
use crate::shown::reader;
use crate::store::{About, Proposal, Records};

#[derive(Template)]
#[template(path = "records_proposals.html")]
struct QueuePage {
    view: View,
    decided: bool,
    proposals: Paged<Waiting>,
}

/// The queue: open ones, oldest first; or those that were decided.
pub(in crate::pages) async fn list(ask: Ask, slice: Slice) -> Answer {
    let (db, limit) = (&ask.node.db, slice.limit.saturating_add(1));
    let decided = ask.parameter("estado").as_deref() == Some("decididas");
    let found = match decided {
        true => Proposal::decided(db, slice.after.as_deref(), limit).await?,
        false => Proposal::open(db, slice.after.as_deref(), limit).await?,
    };
    let found = Paged::cut(found, &slice, None, |proposal| proposal.id.clone());
    let ids: Vec<String> = found.rows.iter().filter_map(|proposal| proposal.record_id.clone()).collect();
    let kinds = Kind::all(&ask.node.contributions);
    let cards = Records::of(db).cards_in(&kinds, &ids, ask.speech.lang(), reader(&ask)).await?;
    let things = proposable::links(&ask, &found.rows).await?;
    let sayer = Sayer::of(&ask, &[]).await?;
    let proposals = found.map(|proposal| {
        let id = proposal.record_id.as_ref();
        let card = id.and_then(|id| cards.get(id)).map(|card| card.title.as_str());
        let thing = id.and_then(|id| things.get(id)).map(|link| link.label.as_str());
        line(&ask, &sayer, &proposal, card.or(thing))
    });
    page(QueuePage { view: ask.view_after_form(ask.t("records-proposals-title"), PROPOSALS), decided, proposals })
}

/// `of` is the name of what it is about, where that is there.
fn line(ask: &Ask, sayer: &Sayer, proposal: &Proposal, of: Option<&str>) -> Waiting {
    let (state, state_words) = standing(ask, proposal);
    let title = match (of, proposal.proposed.name.as_str()) {
        (Some(name), _) => name.to_owned(),
        (None, "") => ask.t("records-propose-title-missing"),
        (None, name) => name.to_owned(),
    };
    let mut facts = vec![ask.t(&format!("records-proposal-about-{}", proposal.about.word()))];
    facts.extend(field(ask, sayer, proposal));
    facts.extend(country(ask, proposal));
    facts.push(ask.speech.instant_short(proposal.sent_at, ZONE));
    Waiting { href: address(&proposal.id), title, facts, state, state_words }
}

/// The fact that it would change.
pub(super) fn field(ask: &Ask, sayer: &Sayer, proposal: &Proposal) -> Option<String> {
    let Proposal { about, kind, proposed, .. } = proposal;
    if *about != About::Change {
        return None;
    }
    if let Some(things) = proposable::named(ask, kind) {
        let of_thing = things.fields(ask).into_iter().find(|field| field.value == proposed.field);
        return of_thing.map(|field| field.label);
    }
    let kind = Kind::named(&ask.node.contributions, kind)?;
    let known = kind.field(&proposed.field).map(|field| sayer.field(kind, field.name));
    Some(known.unwrap_or_else(|| ask.t("records-propose-other")))
}

/// The country that it is about, in words.
pub(super) fn country(ask: &Ask, proposal: &Proposal) -> Option<String> {
    match proposal.proposed.country.as_str() {
        "" => None,
        "REG" => Some(ask.t("records-country-region")),
        code => Some(ask.speech.country(code)),
    }
}

/// How it stands, and since when.
pub(super) fn standing(ask: &Ask, proposal: &Proposal) -> (State, String) {
    let at = proposal.decided_at.unwrap_or(proposal.sent_at);
    let date = ask.speech.date(&time::day_in(at, ZONE));
    let words = ask.speech.with(&format!("records-proposal-state-{}", proposal.state.word()), &[("date", date.into())]);
    (proposal.state.state(), words)
}
