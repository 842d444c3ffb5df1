//! Searches without result: counted where somebody without an account searches, and shown to those who can mend it.

use askama::Template;
use platform::accounts::audit;
use platform::pages::{Fields, Link, Paged, Problem, Slice, View, page, with_parameter};
use platform::web::{Answer, Ask, done};

use crate::store::Missed;

pub use crate::shelf::SearchPlace;

/// Where the page stands.
pub(crate) const MISSED: &str = "/busquedas/sin-resultado";

/// Counts words that found nothing at a place. Those who are signed in are not counted: they look whether something is
/// still missing. That it cannot be counted is no reason to refuse the page.
pub async fn note_missed(ask: &Ask, place: &str, text: &str) {
    if ask.who.account.is_some() {
        return;
    }
    if let Err(error) = Missed::note(&ask.node.db, place, ask.speech.lang(), text).await {
        // without the words: logs hold nothing that people ask
        tracing::warn!(place, error = format!("{error:#}"), "a search without result was not counted");
    }
}

#[derive(Template)]
#[template(path = "records_missed.html")]
struct MissedPage {
    view: View,
    missed: Paged<Line>,
}

struct Line {
    place: String,
    language: String,
    words: String,
    facts: Vec<String>,
    /// Search again, say what is missing, enter a record.
    ways: Vec<Link>,
}

/// The words asked most.
pub(super) async fn show(ask: Ask, slice: Slice) -> Answer {
    let found = Missed::list(&ask.node.db, slice.after.as_deref(), slice.limit_and_one()).await?;
    let places = ask.node.contributions.all::<SearchPlace>();
    let missed = Paged::cut(found, &slice, None, Missed::key).map(|missed| {
        let place = places.iter().find(|place| place.path == missed.place);
        line(&ask, place.map(AsRef::as_ref), missed)
    });
    page(MissedPage { view: ask.view_after_form(ask.t("records-missed-title"), MISSED), missed })
}

fn line(ask: &Ask, place: Option<&SearchPlace>, missed: Missed) -> Line {
    let month = missed.month.get(5..).and_then(|month| month.parse::<u8>().ok()).unwrap_or(1);
    let year = missed.month.get(..4).unwrap_or_default().to_owned();
    let month = ask.t(&format!("site-month-{month}"));
    let last = ask.speech.with("records-date-month", &[("month", month.into()), ("year", year.into())]);
    let facts = vec![
        place.map_or_else(|| missed.place.clone(), |place| ask.t(&place.title)),
        ask.speech.language(&missed.language),
        ask.speech.with("records-missed-times", &[("n", missed.times.into())]),
        ask.speech.with("records-missed-last", &[("month", last.into())]),
    ];
    let way = |key: &str, path: &str, parameter: &str| Link {
        label: ask.t(key),
        href: with_parameter(path, parameter, &missed.words),
    };
    let mut ways = vec![
        way("records-missed-again", &missed.place, "q"),
        way("records-propose-title-missing", "/fichas/proponer?que=missing", "valor"),
    ];
    let kinds = place.map_or(&[][..], |place| place.kinds);
    ways.extend(
        kinds
            .iter()
            .filter(|kind| ask.may(kind.edit))
            .map(|kind| Link { label: ask.t(&kind.key("new")), href: format!("{}/nuevo/{}", kind.home, kind.name) }),
    );
    Line { place: missed.place, language: missed.language, words: missed.words, facts, ways }
}

/// Marks words as dealt with.
pub(super) async fn mark_done(ask: Ask, fields: Fields) -> Answer {
    let [place, language, words] = ["lugar", "lengua", "palabras"].map(|name| fields.as_typed(name));
    if place.is_empty() || language.is_empty() || words.is_empty() {
        return Err(Problem::BadRequest("site-form-unreadable"));
    }
    let mut tx = ask.node.db.begin().await?;
    if Missed::done(&mut tx, place, language, words).await? {
        // the audit log keeps for ever, and words are counted for a year
        audit(&mut tx, &ask.who, "missed.done", place, ()).await?;
        tx.commit().await?;
    }
    done(MISSED, "records-done-missed")
}
