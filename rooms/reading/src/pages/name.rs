//! One name of the observatory's list: the form in which it is written. What is changed goes into the draft.

use anyhow::Result;
use askama::Template;
use axum::http::StatusCode;
use platform::pages::{Choice, FieldErrors, Fields, Form, Problem, View, page_with};
use platform::web::{Answer, Ask, done};
use platform::words::{Arg, COUNTRIES};
use reading::{KnownName, NameKind, PlaceKind};

use super::standing::{keep, may, standing};
use crate::lists::name_fault;
use crate::lists::own::OwnList;
use crate::read::TermReader;

/// Where all names stand.
pub const LIST: &str = "/nombres";
const PATH: &str = "/nombres/nombre";

#[derive(Template)]
#[template(path = "name.html")]
struct NamePage {
    view: View,
    form: Form,
    lede: String,
    kind: &'static str,
    /// The name that is changed; empty where one is added.
    key: String,
    /// State of the draft; 0 where there is none.
    number: i64,
    may_remove: bool,
    /// Why it is not in what is changed, where it is not.
    note: Option<String>,
    is_person: bool,
    is_place: bool,
    is_first_name: bool,
    sexes: Vec<Choice>,
    countries: Vec<Choice>,
    place_kinds: Vec<Choice>,
}

/// A name where only it is told.
pub struct NameLink {
    pub href: String,
    pub name: String,
    pub kind: String,
}

/// The same.
pub fn name_link(ask: &Ask, name: &KnownName) -> NameLink {
    NameLink { href: name_href(&name.key()), name: name.name().to_owned(), kind: kind_words(ask, name.kind()) }
}

/// Where a name is changed.
pub fn name_href(key: &str) -> String {
    let key: String = url::form_urlencoded::byte_serialize(key.as_bytes()).collect();
    format!("{PATH}?clave={key}")
}

/// What a name is of.
pub fn kind_words(ask: &Ask, kind: NameKind) -> String {
    ask.t(&format!("reading-name-kind-{}", kind.as_str()))
}

/// A sex, by its word.
pub fn sex_words(ask: &Ask, sex: &str) -> String {
    match sex {
        "other" => ask.t("reading-name-sex-other"),
        sex => ask.t(&format!("reading-chip-{sex}")),
    }
}

/// The form of a name (`?clave=`), or of a new one (`?clase=`). One of the node is offered to be changed: the observatory's
/// own then goes before it.
pub async fn show(ask: Ask) -> Answer {
    may(&ask)?;
    let key = ask.parameter("clave").unwrap_or_default();
    let (own, number) = standing(&ask).await?;
    let known = match own.names.find(&key) {
        Some(name) => Some(name.clone()),
        None => elsewhere(&ask, &key).await?.map(|(name, _)| name),
    };
    if known.is_none() && !key.is_empty() {
        return Err(Problem::NotFound);
    }
    let asked = ask.parameter("clase").unwrap_or_default();
    let typed = match &known {
        Some(name) => name.cells().into_iter().map(|(column, text)| (column.to_owned(), text)).collect(),
        None => vec![("kind".to_owned(), asked)],
    };
    render(&ask, &own, (key, number), typed, &FieldErrors::new()).await
}

/// A name that is in force and not in what is changed, with what is said of that: the draft takes it out, or it is the
/// node's.
async fn elsewhere(ask: &Ask, key: &str) -> Result<Option<(KnownName, &'static str)>> {
    let lists = TermReader::lists_of(&ask.node).seen_by(&ask.observatory.id).await?;
    let find = |of_node: bool| {
        let lists = lists.iter().filter(|list| list.observatory_id.is_none() == of_node);
        lists.filter_map(|list| list.names.find(key)).next().cloned()
    };
    let removed = find(false).map(|name| (name, "reading-name-is-removed"));
    Ok(removed.or_else(|| find(true).map(|name| (name, "reading-name-is-inherited"))))
}

/// Puts a name into the draft, or takes it out (`verbo=quitar`). A draft is begun where there is none.
pub async fn save(ask: Ask, sent: Fields) -> Answer {
    may(&ask)?;
    let (before, present) = standing(&ask).await?;
    let key = sent.text("clave").to_owned();
    let number: i64 = sent.text("numero").parse().unwrap_or(0);
    let rest = before.names.without(&key);
    let (names, made) = match sent.text("verbo") {
        "quitar" => (rest, "reading-done-name-removed"),
        _ => match rest.with_row(|column| sent.text(column)) {
            Ok(names) => (names, "reading-done-name-saved"),
            Err(problems) => {
                let mut errors = FieldErrors::new();
                for problem in &problems {
                    let args = name_fault::args(&problem.fault);
                    let args: Vec<(&str, Arg)> =
                        args.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
                    errors.add_with(problem.column, name_fault::key(&problem.fault), &args);
                }
                return render(&ask, &before, (key, number), sent.into_typed(), &errors).await;
            }
        },
    };
    let own = OwnList { names, ..before.clone() };
    if !keep(&ask, (&before, number), &own).await? {
        let errors = FieldErrors::one("name", "reading-draft-changed");
        return render(&ask, &before, (key, present), sent.into_typed(), &errors).await;
    }
    done(LIST, made)
}

async fn render(
    ask: &Ask,
    own: &OwnList,
    (key, number): (String, i64),
    typed: Vec<(String, String)>,
    errors: &FieldErrors,
) -> Answer {
    let typed_as = |name: &str| typed.iter().find(|(field, _)| field == name).map_or("", |(_, text)| text.as_str());
    let kind = NameKind::from_name(typed_as("kind")).unwrap_or(NameKind::Person);
    let mut countries: Vec<Choice> =
        COUNTRIES.iter().map(|code| Choice::new(*code, ask.speech.country(code))).collect();
    let country = typed_as("country");
    if !country.is_empty() && !COUNTRIES.contains(&country) {
        countries.push(Choice::new(country, ask.speech.country(country)));
    }
    countries.sort_by(|one, other| one.label.cmp(&other.label));
    let sexes: &[&str] = if kind == NameKind::Person { &["woman", "man", "other"] } else { &["woman", "man"] };
    let may_remove = own.names.find(&key).is_some();
    let note = match may_remove {
        true => None,
        false => elsewhere(ask, &key).await?.map(|(_, note)| ask.t(note)),
    };
    let mut view = ask.view(ask.t(&format!("reading-name-title-{}", kind.as_str())), "/terminos");
    view.crumbs = vec![ask.crumb("reading-terms-title", "/terminos"), ask.crumb("reading-names-title", LIST)];
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page_with(
        status,
        NamePage {
            lede: ask.t(&format!("reading-name-lede-{}", kind.as_str())),
            kind: kind.as_str(),
            key,
            number,
            may_remove,
            note,
            is_person: kind == NameKind::Person,
            is_place: kind == NameKind::Place,
            is_first_name: kind == NameKind::FirstName,
            sexes: sexes.iter().map(|sex| Choice::new(*sex, sex_words(ask, sex))).collect(),
            countries,
            place_kinds: PlaceKind::OF_LISTS
                .iter()
                .map(|kind| Choice::new(kind.as_str(), ask.t(&format!("reading-place-{}", kind.as_str()))))
                .collect(),
            form: Form::failed(&mut view, typed, errors),
            view,
        },
    )
}
