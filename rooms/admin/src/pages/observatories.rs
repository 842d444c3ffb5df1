//! Observatories: list, adding, changing.

use std::collections::BTreeMap;

use anyhow::Result;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::accounts;
use platform::observatories::{self, FullText, Observatory};
use platform::pages::{Cell, Choice, FieldErrors, Fields, Form, Problem, Row, View, page_with};
use platform::permissions::Scope;
use platform::web::{Answer, Ask, done};
use platform::words::Lang;
use serde::Serialize;

use super::frame::{frame, taken};
use crate::actions::{MANAGE_NODE, MANAGE_OBSERVATORIES};

/// Countries that an observatory may watch.
const COUNTRIES: &[&str] = &[
    "AG", "AR", "BB", "BO", "BR", "BS", "BZ", "CA", "CL", "CO", "CR", "CU", "DM", "DO", "EC", "ES", "GD", "GT", "GY",
    "HN", "HT", "JM", "KN", "LC", "MX", "NI", "PA", "PE", "PR", "PY", "SR", "SV", "TT", "US", "UY", "VC", "VE",
];
/// Languages that an observatory may watch.
const LANGUAGES: &[&str] = &["es", "en", "pt", "fr", "ay", "ca", "de", "gl", "gn", "ht", "it", "nah", "nl", "qu"];
/// Longest name, longest word.
const NAME_LETTERS: usize = 150;
const SLUG_LETTERS: usize = 40;

#[derive(Template)]
#[template(path = "observatories.html")]
struct ObservatoriesPage {
    view: View,
    rows: Vec<ObservatoryRow>,
    may_add: bool,
    form: Form,
    choices: Choices,
}

#[derive(Template)]
#[template(path = "observatory.html")]
struct ObservatoryPage {
    view: View,
    href: String,
    slug: String,
    form: Form,
    choices: Choices,
}

struct ObservatoryRow {
    href: String,
    /// May the asker change it?
    editable: bool,
    name: String,
    slug: String,
    countries: String,
    languages: String,
    full_text: String,
}

/// What can be chosen in the form.
struct Choices {
    countries: Vec<Choice>,
    /// Why not all countries are there; empty where they are.
    countries_hint: String,
    languages: Vec<Choice>,
    full_text: Vec<Choice>,
    /// The four languages of the names: field, label.
    names: Vec<Choice>,
}

#[derive(Serialize)]
struct ObservatoryData(Observatory);

impl Row for ObservatoryData {
    const COLUMNS: &'static [&'static str] =
        &["id", "slug", "name_es", "name_en", "name_pt", "name_fr", "countries", "languages", "full_text"];

    fn cells(&self) -> Vec<Cell> {
        let Observatory { id, slug, name, countries, languages, full_text } = &self.0;
        let mut cells: Vec<Cell> = vec![id.into(), slug.into()];
        cells.extend(Lang::ALL.map(|lang| Cell::from(name.get(lang.code()).cloned())));
        cells.extend([countries.join(" ").into(), languages.join(" ").into(), full_text.word().into()]);
        cells
    }
}

/// The list.
pub async fn show(ask: Ask) -> Answer {
    let view = view(&ask);
    listed(&ask, StatusCode::OK, view, Form::blank()).await
}

/// Adds one.
pub async fn add(ask: Ask, fields: Fields) -> Answer {
    let (mut errors, slug) = (FieldErrors::new(), fields.text("palabra").to_owned());
    let plain = slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if slug.is_empty() || slug.chars().count() > SLUG_LETTERS || !plain || slug.starts_with('-') {
        errors.add("palabra", "admin-observatory-word-wrong");
    } else if observatories::find(&ask.node.db, &slug).await?.is_some() {
        errors.add("palabra", "admin-observatory-word-taken");
    }
    let wanted = parse(&fields, String::new(), slug, &mut errors);
    let Some(wanted) = wanted.filter(|_| errors.is_empty()) else {
        let mut view = view(&ask);
        let form = Form::failed(&mut view, fields.into_typed(), &errors);
        return listed(&ask, StatusCode::UNPROCESSABLE_ENTITY, view, form).await;
    };
    let id = observatories::save(&ask.node.db, &wanted).await?;
    accounts::audit_alone(&ask.node.db, &ask.who, "observatory.add", &id, &wanted).await?;
    done(&format!("/admin/observatorios/{id}"), "admin-done-observatorio-agregado")
}

/// One, in the form that changes it.
pub async fn show_one(ask: Ask, Path(id): Path<String>) -> Answer {
    let observatory = theirs(&ask, &id).await?;
    let view = view_of(&ask, &observatory);
    let form = Form::filled(typed(&observatory));
    one(&ask, StatusCode::OK, view, &observatory, form)
}

/// Changes one.
pub async fn save(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let before = theirs(&ask, &id).await?;
    let mut errors = FieldErrors::new();
    let wanted = parse(&fields, before.id.clone(), before.slug.clone(), &mut errors);
    let is_beyond = |code: &String| !before.countries.contains(code);
    if !may_add_countries(&ask) && wanted.iter().flat_map(|wanted| &wanted.countries).any(is_beyond) {
        errors.add("paises", "admin-observatory-countries-beyond");
    }
    let Some(wanted) = wanted.filter(|_| errors.is_empty()) else {
        let mut view = view_of(&ask, &before);
        let form = Form::failed(&mut view, fields.into_typed(), &errors);
        return one(&ask, StatusCode::UNPROCESSABLE_ENTITY, view, &before, form);
    };
    observatories::save(&ask.node.db, &wanted).await?;
    accounts::audit_alone(&ask.node.db, &ask.who, "observatory.change", &before.id, (&before, &wanted)).await?;
    done(&format!("/admin/observatorios/{}", before.id), "admin-done-observatorio")
}

/// What the form says, with the errors of its fields.
fn parse(fields: &Fields, id: String, slug: String, errors: &mut FieldErrors) -> Option<Observatory> {
    let mut name = BTreeMap::new();
    for lang in Lang::ALL {
        let field = name_field(lang);
        let text = fields.text(&field);
        if text.chars().count() > NAME_LETTERS || (lang == Lang::Es && text.is_empty()) {
            errors.add(&field, "admin-observatory-name-wrong");
        }
        if !text.is_empty() {
            name.insert(lang.code().to_owned(), text.to_owned());
        }
    }
    let known = |field: &str, known: &[&str]| -> Vec<String> {
        fields.all(field).into_iter().filter(|code| known.contains(&code.as_str())).collect()
    };
    let (countries, languages) = (known("paises", COUNTRIES), known("idiomas", LANGUAGES));
    if countries.is_empty() {
        errors.add("paises", "admin-observatory-countries-missing");
    }
    if languages.is_empty() {
        errors.add("idiomas", "admin-observatory-languages-missing");
    }
    let full_text = FullText::parse(fields.text("texto"));
    if full_text.is_none() {
        errors.add("texto", "admin-observatory-rule-missing");
    }
    Some(Observatory { id, slug, name, countries, languages, full_text: full_text? })
}

fn name_field(lang: Lang) -> String {
    format!("nombre-{}", lang.code())
}

fn typed(observatory: &Observatory) -> Vec<(String, String)> {
    let names = observatory.name.iter().map(|(code, name)| (format!("nombre-{code}"), name.clone()));
    let countries = observatory.countries.iter().map(|code| ("paises".to_owned(), code.clone()));
    let languages = observatory.languages.iter().map(|code| ("idiomas".to_owned(), code.clone()));
    let rule = ("texto".to_owned(), observatory.full_text.word().to_owned());
    names.chain(countries).chain(languages).chain([rule]).collect()
}

/// The observatory, where the asker may change it.
async fn theirs(ask: &Ask, id: &str) -> Result<Observatory, Problem> {
    let found = observatories::find(&ask.node.db, id).await?.ok_or(Problem::NotFound)?;
    if may_change(ask, &found) { Ok(found) } else { Err(Problem::Forbidden) }
}

fn may_change(ask: &Ask, observatory: &Observatory) -> bool {
    ask.may_in(&MANAGE_OBSERVATORIES, &Scope::Observatory(observatory.id.clone()))
}

/// Who may what with articles goes by the countries of an observatory: whoever coordinates one must not take others' into it.
fn may_add_countries(ask: &Ask) -> bool {
    ask.may(&MANAGE_NODE)
}

fn view(ask: &Ask) -> View {
    frame(ask, ask.t("admin-observatories-title"), "/admin/observatorios")
}

fn view_of(ask: &Ask, observatory: &Observatory) -> View {
    let mut view = frame(ask, observatory.name_in(ask.speech.lang()), "/admin/observatorios");
    view.crumbs = vec![ask.crumb("admin-observatories-title", "/admin/observatorios")];
    view
}

fn one(ask: &Ask, status: StatusCode, view: View, observatory: &Observatory, form: Form) -> Answer {
    let (href, slug) = (format!("/admin/observatorios/{}", observatory.id), observatory.slug.clone());
    page_with(status, ObservatoryPage { view, href, slug, form, choices: choices(ask, &observatory.countries) })
}

async fn listed(ask: &Ask, status: StatusCode, mut view: View, form: Form) -> Answer {
    let data: Vec<ObservatoryData> = observatories::all(&ask.node.db).await?.into_iter().map(ObservatoryData).collect();
    if let Some(answer) = taken(ask, &view, "observatorios", &data, None) {
        return answer;
    }
    view.offer("/admin/observatorios", &["csv", "json"]);
    let rows = data.iter().map(|data| row(ask, &data.0)).collect();
    let may_add = ask.may(&MANAGE_NODE);
    page_with(status, ObservatoriesPage { view, rows, may_add, form, choices: choices(ask, &[]) })
}

fn row(ask: &Ask, observatory: &Observatory) -> ObservatoryRow {
    let countries: Vec<String> = observatory.countries.iter().map(|code| ask.speech.country(code)).collect();
    let languages: Vec<String> = observatory.languages.iter().map(|code| ask.speech.language(code)).collect();
    ObservatoryRow {
        href: format!("/admin/observatorios/{}", observatory.id),
        editable: may_change(ask, observatory),
        name: observatory.name_in(ask.speech.lang()),
        slug: observatory.slug.clone(),
        countries: ask.speech.list(&countries),
        languages: ask.speech.list(&languages),
        full_text: ask.t(rule_key(observatory.full_text)),
    }
}

fn rule_key(rule: FullText) -> &'static str {
    match rule {
        FullText::Members => "admin-observatory-rule-members",
        FullText::Editors => "admin-observatory-rule-editors",
    }
}

/// The choices for an observatory that has these countries.
fn choices(ask: &Ask, own: &[String]) -> Choices {
    let (all, own) = (may_add_countries(ask), own.iter().map(String::as_str).collect::<Vec<_>>());
    let offered = COUNTRIES.iter().filter(|code| all || own.contains(code));
    let mut countries: Vec<Choice> = offered.map(|code| Choice::new(*code, ask.speech.country(code))).collect();
    countries.sort_by(|a, b| a.label.cmp(&b.label));
    let rules = [FullText::Members, FullText::Editors];
    Choices {
        countries,
        countries_hint: if all { String::new() } else { ask.t("admin-observatory-countries-hint") },
        languages: LANGUAGES.iter().map(|code| Choice::new(*code, ask.speech.language(code))).collect(),
        full_text: rules.map(|rule| Choice::new(rule.word(), ask.t(rule_key(rule)))).into(),
        names: Lang::ALL
            .map(|lang| {
                let language = ask.speech.language(lang.code());
                Choice::new(
                    name_field(lang),
                    ask.speech.with("admin-observatory-name", &[("language", language.into())]),
                )
            })
            .into(),
    }
}
