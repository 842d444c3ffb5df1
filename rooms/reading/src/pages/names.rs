//! The names that the observatory knows besides its terms: people, places, first names; and where the others come from.

use std::collections::HashSet;

use askama::Template;
use axum::extract::Query;
use platform::pages::{Cell, Choice, Form, Paged, Row, Slice, View, csv, json, page};
use platform::text::fold;
use platform::web::{Answer, Ask, Taking};
use reading::{KnownName, NAME_COLUMNS, NameKind};

use super::name::{LIST, kind_words, name_href, sex_words};
use super::standing::may;
use super::terms::published;
use crate::labels::sex_word;
use crate::lists::compiled::Compiled;
use crate::lists::draft::{Found, find, in_force};
use crate::lists::own::NameDifference;
use crate::read::TermReader;

/// Names of a page.
const ROWS: usize = 100;

#[derive(serde::Deserialize)]
pub struct Filters {
    clase: Option<String>,
    q: Option<String>,
}

#[derive(Template)]
#[template(path = "names.html")]
struct NamesPage {
    view: View,
    lede: String,
    filters: Form,
    kinds: Vec<Choice>,
    names: Paged<NameView>,
    /// The observatory and the node have names.
    has_any: bool,
    has_draft: bool,
    may_edit: bool,
}

struct NameView {
    name: String,
    kind: String,
    says: String,
    state: String,
    is_draft: bool,
    href: Option<String>,
}

/// Where a name stands.
#[derive(Clone, Copy)]
enum Standing {
    Node,
    InForce,
    Added,
    Changed,
    Removed,
}

struct NameRow(KnownName);

impl serde::Serialize for NameRow {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.cells())
    }
}

impl Row for NameRow {
    const COLUMNS: &'static [&'static str] = &NAME_COLUMNS;

    fn cells(&self) -> Vec<Cell> {
        self.0.cells().into_iter().map(|(_, text)| Cell::from(text)).collect()
    }
}

/// The names that the observatory sees. Whom it knows is for those who may edit its list, and its draft, too.
pub async fn list(ask: Ask, Query(filters): Query<Filters>, slice: Slice) -> Answer {
    let lists = TermReader::lists_of(&ask.node);
    let seen = lists.seen_by(&ask.observatory.id).await?;
    let may_edit = may(&ask).is_ok();
    let kind = filters.clase.as_deref().and_then(NameKind::from_name);
    let letters = filters.q.as_deref().map(fold).unwrap_or_default();
    let is_shown = |name: &KnownName| may_edit || name.kind() != NameKind::Person;
    let is_asked =
        |name: &KnownName| kind.is_none_or(|kind| name.kind() == kind) && fold(name.name()).contains(letters.trim());
    let in_force_rows = || -> Vec<NameRow> {
        let names = seen.iter().rev().flat_map(|list| list.names.names());
        let mut keys = HashSet::new();
        let shown = names.filter(|name| is_shown(name) && is_asked(name)).filter(|name| keys.insert(name.key()));
        shown.cloned().map(NameRow).collect()
    };
    match ask.taking() {
        Taking::Page => {}
        Taking::Csv => return csv("nombres", &in_force_rows(), None),
        Taking::Json => return json(&in_force_rows(), None),
        Taking::Atom => return Ok(published(&ask, &lists.in_force().await?, &seen)),
    }
    let (all, has_draft) = match may_edit {
        true => standings(&ask, &seen).await?,
        false => (of_node_and_own(&seen), false),
    };
    let all: Vec<(KnownName, Standing)> = all.into_iter().filter(|(name, _)| is_shown(name)).collect();
    let has_any = !all.is_empty();
    let asked = all.into_iter().filter(|(name, _)| is_asked(name));
    let mut asked: Vec<(String, KnownName, Standing)> =
        asked.map(|(name, standing)| (place_of(&name), name, standing)).collect();
    asked.sort_by(|one, other| one.0.cmp(&other.0));
    let (slice, total) = (slice.rows(ROWS), i64::try_from(asked.len()).ok());
    if let Some(after) = &slice.after {
        asked.retain(|(place, ..)| place > after);
    }
    asked.truncate(slice.limit + 1);
    let names = Paged::cut(asked, &slice, total, |(place, ..)| place.clone());
    let kinds = if may_edit { &NameKind::ALL[..] } else { &[NameKind::Place, NameKind::FirstName][..] };
    let mut view = ask.view_after_form(ask.t("reading-names-title"), "/terminos");
    view.crumbs = vec![ask.crumb("reading-terms-title", "/terminos")];
    view.offer(LIST, &["atom", "csv", "json"]);
    let typed = [("clase", filters.clase.unwrap_or_default()), ("q", filters.q.unwrap_or_default())];
    page(NamesPage {
        lede: ask
            .speech
            .with("reading-names-lede", &[("observatory", ask.observatory.name_in(ask.speech.lang()).into())]),
        filters: Form::filled(typed.map(|(field, text)| (field.to_owned(), text)).into()),
        kinds: kinds.iter().map(|kind| Choice::new(kind.as_str(), kind_words(&ask, *kind))).collect(),
        names: names.map(|(_, name, standing)| view_of(&ask, &name, standing, may_edit)),
        has_any,
        has_draft,
        may_edit,
        view,
    })
}

/// Where a name stands in the list: by its letters, then by what it is. No other name stands there, so that a page goes on
/// after it.
fn place_of(name: &KnownName) -> String {
    let key = name.key();
    match key.splitn(3, ':').collect::<Vec<_>>().as_slice() {
        [kind, country, letters] => format!("{letters}\t{kind}:{country}"),
        _ => key.clone(),
    }
}

/// Those of the node that the observatory has nothing else to say of, and its own.
fn of_node_and_own(seen: &[Compiled]) -> Vec<(KnownName, Standing)> {
    let (own, node): (Vec<&Compiled>, Vec<&Compiled>) = seen.iter().partition(|list| list.observatory_id.is_some());
    let own =
        own.into_iter().flat_map(|list| list.names.names()).map(|name| (name.clone(), Standing::InForce)).collect();
    with_node(own, &node)
}

/// The same with the draft: what it adds, changes and removes. Is there one?
async fn standings(ask: &Ask, seen: &[Compiled]) -> anyhow::Result<(Vec<(KnownName, Standing)>, bool)> {
    let present = in_force(&TermReader::lists_of(&ask.node), &ask.observatory.id).await?;
    let (own, has_draft) = match find(&ask.node, &ask.observatory.id).await? {
        Some(Found::Sound(draft)) => (draft.own, true),
        // its own page says why it cannot be read
        Some(Found::Broken(_)) => (present.clone(), true),
        None => (present.clone(), false),
    };
    let difference = NameDifference::between(&present.names, &own.names);
    let keys = |names: &[KnownName]| -> HashSet<String> { names.iter().map(KnownName::key).collect() };
    let (added, changed) = (keys(&difference.added), keys(&difference.changed));
    let standing_of = |name: &KnownName| match name.key() {
        key if added.contains(&key) => Standing::Added,
        key if changed.contains(&key) => Standing::Changed,
        _ => Standing::InForce,
    };
    let mut all: Vec<_> = own.names.names().iter().map(|name| (name.clone(), standing_of(name))).collect();
    all.extend(difference.removed.into_iter().map(|name| (name, Standing::Removed)));
    let node: Vec<&Compiled> = seen.iter().filter(|list| list.observatory_id.is_none()).collect();
    Ok((with_node(all, &node), has_draft))
}

fn with_node(mut own: Vec<(KnownName, Standing)>, node: &[&Compiled]) -> Vec<(KnownName, Standing)> {
    let keys: HashSet<String> = own.iter().map(|(name, _)| name.key()).collect();
    let names = node.iter().flat_map(|list| list.names.names()).filter(|name| !keys.contains(&name.key()));
    own.extend(names.map(|name| (name.clone(), Standing::Node)));
    own
}

fn view_of(ask: &Ask, name: &KnownName, standing: Standing, may_edit: bool) -> NameView {
    let state = match standing {
        Standing::Node => "reading-name-of-node",
        Standing::InForce => "reading-name-in-force",
        Standing::Added => "reading-name-added",
        Standing::Changed => "reading-name-changed",
        Standing::Removed => "reading-name-removed",
    };
    NameView {
        name: name.name().to_owned(),
        kind: kind_words(ask, name.kind()),
        says: says(ask, name),
        state: ask.t(state),
        is_draft: matches!(standing, Standing::Added | Standing::Changed | Standing::Removed),
        href: may_edit.then(|| name_href(&name.key())),
    }
}

/// What is known of it, in one line.
fn says(ask: &Ask, name: &KnownName) -> String {
    let sex = |sex| sex_words(ask, sex_word(sex));
    let told = |key: &str, what: &str| ask.speech.with(key, &[("what", what.into())]);
    let parts: Vec<String> = match name {
        KnownName::Person(one) => [
            one.sex.map(sex),
            one.role.clone(),
            one.affiliation.clone(),
            one.alone.as_deref().map(|part| told("reading-name-says-alone", part)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        KnownName::Place(one) => {
            vec![ask.t(&format!("reading-place-{}", one.kind.as_str())), ask.speech.country(&one.country)]
        }
        KnownName::FirstName(one) => vec![sex(one.sex), told("reading-name-says-source", &one.source)],
    };
    parts.join(" · ")
}
