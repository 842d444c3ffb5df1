//! Seeing that a record still is so, and which records nobody has looked at for a year.

use askama::Template;
use platform::accounts::audit;
use platform::pages::{Choice, Fields, Form, Paged, Problem, Slice, State, View, page};
use platform::time::{self, DAY};
use platform::web::{Answer, Ask, done};

use super::list::Shelf;
use super::place::{STALE, UNCONFIRMED, ZONE, editable, today};
use super::said::{Sayer, standing};
use crate::actions::ASK_STALE;
use crate::kind::Kind;
use crate::shown::reader;
use crate::store::{By, Filter, Records, STALE_AFTER_DAYS};
use crate::vocabulary::Vocabularies;

#[derive(Template)]
#[template(path = "records_unconfirmed.html")]
struct QueuePage {
    view: View,
    form: Form,
    kinds: Vec<Choice>,
    countries: Vec<Choice>,
    records: Paged<Line>,
    filtered: bool,
    /// Where those who know are asked, for those who may ask.
    ask_href: Option<&'static str>,
}

struct Line {
    href: String,
    title: String,
    facts: Vec<String>,
    state: State,
    state_words: String,
}

/// All that a record says is so today.
pub(super) async fn save(shelf: &'static Shelf, ask: Ask, id: String, fields: Fields) -> Answer {
    let (kind, record) = match editable(&ask, shelf, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let (address, body) = (kind.address(&record.id), record.body.confirmed(&today()));
    if body == record.body {
        return done(&address, "records-done-confirmed");
    }
    let mut tx = ask.node.db.begin().await?;
    let vocabularies = Vocabularies::load_in(&mut tx).await?;
    let why = ask.t("records-confirmed-why");
    if fields.text("revision") != record.revision.to_string()
        || !Records::change(&mut tx, kind, &record, &body, By::hand(&ask.who, &why), &vocabularies).await?
    {
        return Err(Problem::Conflict("records-changed-meanwhile"));
    }
    audit(&mut tx, &ask.who, "record.confirm", &record.id, ()).await?;
    tx.commit().await?;
    done(&address, "records-done-confirmed")
}

/// The records that nobody confirmed within a year.
pub(super) async fn queue(ask: Ask, slice: Slice) -> Answer {
    let records = Records::of(&ask.node.db);
    let kinds: Vec<&'static Kind> = Kind::all(&ask.node.contributions);
    let chosen = ask.parameter("clase").filter(|name| kinds.iter().any(|kind| kind.name == name));
    let country = ask.parameter("pais").map(|code| code.to_uppercase());
    let mut filter = Filter { reader: reader(&ask), ..chosen.as_deref().map(Filter::of).unwrap_or_default() };
    if let Some(code) = &country {
        filter = filter.with("country", code);
    }
    let since = time::day_in(time::now() - STALE_AFTER_DAYS * DAY, ZONE);
    let limit = slice.limit.saturating_add(1);
    let found = records.unconfirmed(&filter, &since, slice.after.as_deref(), limit).await?;
    let found = Paged::cut(found, &slice, None, Records::confirmed_key_of);
    let sayer = Sayer::of(&ask, &found.rows).await?;
    let codes = records.counts(&Filter { values: Vec::new(), ..filter.clone() }, "country").await?;
    let typed = [("clase", chosen.clone()), ("pais", country.clone())];
    let typed = typed.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
    page(QueuePage {
        form: Form::filled(typed),
        kinds: kinds.iter().map(|kind| Choice::new(kind.name, ask.t(&kind.key("one")))).collect(),
        countries: codes.iter().map(|(code, _)| Choice::new(code, sayer.country(code))).collect(),
        filtered: chosen.is_some() || country.is_some(),
        ask_href: ask.may(&ASK_STALE).then_some(STALE),
        records: found.map(|record| {
            let kind = kinds.iter().find(|kind| kind.name == record.kind);
            let (state, state_words) = standing(&ask, &record);
            let mut facts = vec![sayer.kind(&record.kind)];
            facts.extend(kind.and_then(|kind| sayer.joined(kind, &record.body, "country")));
            let href = kind.map(|kind| kind.address(&record.id)).unwrap_or_default();
            let title = kind.map_or(record.title.as_str(), |kind| sayer.title(kind, &record)).to_owned();
            Line { href, title, facts, state, state_words }
        }),
        view: ask.view(ask.t("records-unconfirmed-title"), UNCONFIRMED),
    })
}
