//! What trying a draft said, as its page shows it.

use platform::web::Ask;
use reading::Term;

use crate::lists::compiled::Compiled;
use crate::lists::draft::Draft;
use crate::lists::trial::{Change, Example, Trial};
use crate::lists::trial_names::{NameExample, ToldOf};

/// Terms whose changes a trial tells.
const MOST_CHANGES: usize = 60;

/// What trying a draft said.
pub struct TrialView {
    pub heading: String,
    pub is_old: bool,
    pub changes: Vec<ChangeView>,
    /// How many people and places would be told differently; none where none would.
    pub names: Option<String>,
    pub told: Vec<ToldView>,
}

/// What would change for a term.
pub struct ChangeView {
    pub label: String,
    pub counts: String,
    pub examples: Vec<ExampleView>,
}

/// A mark that would change.
pub struct ExampleView {
    pub example: Example,
    pub kind: String,
    pub href: String,
}

/// Somebody or a place that would be told differently.
pub struct ToldView {
    pub example: NameExample,
    /// How it is told, and how it would be.
    pub says: String,
    pub href: String,
}

/// The view of a trial.
pub fn trial_view(ask: &Ask, draft: &Draft, seen: &[Compiled], trial: Trial) -> TrialView {
    let name = |id: &str| {
        let lists = seen.iter().flat_map(|list| list.list.terms());
        let known = draft.own.list.terms().iter().chain(lists).find(|term| term.id == id);
        known.map_or_else(|| id.to_owned(), Term::label)
    };
    let (new, lost) = trial.changes.values().fold((0, 0), |(new, lost), one| (new + one.new, lost + one.lost));
    let key = if trial.is_done { "reading-trial-heading" } else { "reading-trial-running" };
    let args = [("articles", trial.articles.into()), ("new", new.into()), ("lost", lost.into())];
    let (people, places) = (trial.names.people, trial.names.places);
    let of_names = [("people", people.into()), ("places", places.into())];
    let mut changes: Vec<(String, Change)> = trial.changes.into_iter().collect();
    changes.sort_by_key(|(_, change)| std::cmp::Reverse(change.new + change.lost));
    let view = |(id, change): (String, Change)| ChangeView {
        label: name(&id),
        counts: ask.speech.with("reading-trial-counts", &[("new", change.new.into()), ("lost", change.lost.into())]),
        examples: change.examples.into_iter().map(|example| example_view(ask, example)).collect(),
    };
    TrialView {
        heading: ask.speech.with(key, &args),
        is_old: trial.digest != draft.own.digest(),
        names: (people + places > 0).then(|| ask.speech.with("reading-trial-names", &of_names)),
        told: trial.names.examples.into_iter().map(|example| told_view(ask, example)).collect(),
        changes: changes.into_iter().take(MOST_CHANGES).map(view).collect(),
    }
}

fn example_view(ask: &Ask, example: Example) -> ExampleView {
    ExampleView {
        kind: ask.t(if example.is_new { "reading-trial-new" } else { "reading-trial-lost" }),
        href: format!("/n/{}", example.page),
        example,
    }
}

fn told_view(ask: &Ask, example: NameExample) -> ToldView {
    let words = |told: &Option<String>| match (told.as_deref(), example.of) {
        (None, _) => ask.t("reading-trial-not-found"),
        (Some(""), ToldOf::Role) => ask.t("reading-trial-no-role"),
        (Some(""), ToldOf::Place) => ask.t("reading-trial-no-country"),
        (Some(role), ToldOf::Role) => role.to_owned(),
        (Some(code), ToldOf::Place) => ask.speech.country(code),
        (Some(sex), ToldOf::Sex) => ask.t(&format!("reading-chip-{sex}")),
    };
    let args = [("before", words(&example.before).into()), ("after", words(&example.after).into())];
    ToldView { says: ask.speech.with("reading-trial-told", &args), href: format!("/n/{}", example.page), example }
}
